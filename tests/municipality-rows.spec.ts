import { readFileSync } from 'node:fs';
import { expect, test, type Locator } from '@playwright/test';
import type { ApiIndex, ApiNeed, ApiSeries } from '../src/tables/api.ts';
import { CHALLENGES, HARD, MUNICIPALITIES } from './hard-municipalities.ts';
import { quantile, stripPlaces, type StripPlaces } from './strip-places.ts';

const read = (path: string): unknown => JSON.parse(readFileSync(`dist/api/v1/${path}`, 'utf8'));
const { indicators } = read('index.json') as ApiIndex;
const need = read('need.json') as ApiNeed;
const seriesOf = (id: string) => read(`indicators/${id}.json`) as ApiSeries;

const LANGUAGES = [
	{ locale: 'sv', root: '' },
	{ locale: 'en', root: '/en' },
] as const;

/** The strip of a challenge; null where nobody is placed. */
function stripOf({ id, lead }: (typeof CHALLENGES)[number]): StripPlaces | null {
	const indicator = indicators.find((each) => each.id === lead);
	const entries = need[id];
	return indicator && entries ? stripPlaces(indicator, entries) : null;
}

const median = (values: readonly number[]): number =>
	quantile(
		values.toSorted((a, b) => a - b),
		0.5,
	);

/** Per cent that rounding to tenths of the strip and of per cent can amount to. */
const CLOSE = 0.1;

test('dot and triangle stand at the value that decides the place, and at the median of those alike', async ({
	page,
}) => {
	const strips = CHALLENGES.map((challenge) => ({ id: challenge.id, strip: stripOf(challenge) }));
	expect(strips.some(({ strip }) => strip?.isMirrored)).toBe(true);
	expect(strips.some(({ strip }) => strip && !strip.isMirrored)).toBe(true);
	for (const { code, slug, similar } of HARD) {
		await page.goto(`/kommuner/${slug}/`);
		for (const { id, strip } of strips) {
			const drawn = page.locator(`[data-problem="${id}"] .strip`);
			if (!strip) {
				await expect(drawn, id).toHaveCount(0);
				continue;
			}
			const own = strip.values.get(code);
			const dot = drawn.locator('circle.own');
			await expect(dot, `${slug} ${id}`).toHaveCount(own === undefined ? 0 : 1);
			if (own !== undefined) {
				const at = parseFloat((await dot.getAttribute('cx')) ?? '');
				expect(Math.abs(at - 100 * strip.at(own)), `${slug} ${id}: dot`).toBeLessThan(CLOSE);
			}
			const alike = similar.flatMap((each) => strip.values.get(each.code) ?? []);
			const triangle = drawn.locator('.alike');
			await expect(triangle, `${slug} ${id}`).toHaveCount(alike.length === 0 ? 0 : 1);
			if (alike.length > 0) {
				const at = parseFloat((await triangle.getAttribute('x')) ?? '');
				expect(
					Math.abs(at - 100 * strip.at(median(alike))),
					`${slug} ${id}: triangle`,
				).toBeLessThan(CLOSE);
			}
		}
	}
});

test('each row with values has its line, the country’s where there is one, and a dot at its end', async ({
	page,
}) => {
	const counts = { own: 0, none: 0 };
	for (const { slug, code } of HARD) {
		await page.goto(`/kommuner/${slug}/`);
		for (const { id, lead } of CHALLENGES) {
			const { years, values, national } = seriesOf(lead);
			const line = page.locator(`[data-problem="${id}"] > .trend > .small-line`);
			const drawn = await line
				.locator('path')
				.evaluateAll((paths) =>
					paths.map(
						(path) => [path.getAttribute('class') ?? 'own', path.getAttribute('d')] as const,
					),
				);
			const pathOf = (kind: string): string => drawn.find(([of]) => of === kind)?.[1] ?? '';
			/** Values in the years that all lines share. */
			const has = (of: readonly (number | null)[] | undefined): boolean =>
				of?.some((value, at) => value !== null && (years[at] ?? 0) >= 2010) ?? false;
			expect(pathOf('own') !== '', `${slug} ${id}`).toBe(has(values[code]));
			expect(pathOf('end') !== '', `${slug} ${id}: end`).toBe(has(values[code]));
			expect(pathOf('country') !== '', `${slug} ${id}: country`).toBe(has(national));
			counts[has(values[code]) ? 'own' : 'none'] += 1;
			// The dot is where the line ends.
			const [ends, dot] = await line.evaluate((svg) => {
				const rightOf = (path: SVGGraphicsElement | null): number =>
					path ? path.getBBox().x + path.getBBox().width : Number.NaN;
				return [
					rightOf(svg.querySelector('path:not([class])')),
					rightOf(svg.querySelector('.end')),
				];
			});
			if (has(values[code])) expect(dot, `${slug} ${id}: where it ends`).toBeCloseTo(ends, 1);
		}
	}
	expect(counts.own).toBeGreaterThan(0);
});

test('the mark of a fund says by its shape what its words say: it stands alone on phones and paper', async ({
	page,
}) => {
	const SHAPES: Readonly<Record<string, readonly string[]>> = {
		targets: ['circle', 'circle.aim'],
		other: ['circle'],
		'none-known': ['path'],
	};
	const seen = new Set<string>();
	for (const { slug } of HARD) {
		await page.goto(`/kommuner/${slug}/`);
		const marks = await page.locator('.problems .row > .fund [data-fund]').evaluateAll((all) =>
			all.map((mark) => ({
				fund: mark.getAttribute('data-fund') ?? '',
				shapes: [...(mark.querySelector('svg.fund-ring')?.children ?? [])].map((shape) =>
					[shape.tagName, ...shape.classList].join('.'),
				),
				fills: [...(mark.querySelector('svg.fund-ring')?.children ?? [])].map(
					(shape) => getComputedStyle(shape).fill,
				),
			})),
		);
		expect(marks.length, slug).toBeGreaterThan(0);
		for (const { fund, shapes, fills } of marks) {
			seen.add(fund);
			expect(shapes, `${slug} ${fund}`).toEqual(SHAPES[fund]);
			// A ring is open, and what is in it is not.
			if (fund !== 'none-known') expect(fills[0], slug).toBe('none');
			if (fund === 'targets') expect(fills[1], slug).not.toBe('none');
		}
	}
	expect([...seen].sort()).toEqual(Object.keys(SHAPES).sort());
});

const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

for (const { locale, root } of LANGUAGES) {
	test(`an opened row has breaks, definition, trap and publisher of every measure (${locale})`, async ({
		page,
	}) => {
		const newMethod = locale === 'sv' ? 'nytt mätsätt' : 'new method';
		for (const { slug } of HARD.slice(0, 3)) {
			await page.goto(`${root}/kommuner/${slug}/`);
			for (const challenge of CHALLENGES) {
				const panel = page.locator(`[data-problem="${challenge.id}"] .panel`);
				const said = plain((await panel.textContent()) ?? '');
				const sources = await panel.locator('.measure-source').count();
				expect(sources, challenge.id).toBe(challenge.indicators.length);
				for (const id of challenge.indicators) {
					const indicator = indicators.find((each) => each.id === id);
					if (!indicator) throw new Error(id);
					const { definition, caveat, denominator, publisher, breaks } = indicator;
					for (const text of [definition, caveat, denominator, publisher]) {
						if (text) expect(said, `${slug} ${id}`).toContain(plain(text[locale]));
					}
					const row = panel.locator(`tr[data-measure="${id}"] th`);
					await expect(row, id).toContainText(indicator.name[locale]);
					for (const { kind, year, note } of breaks) {
						expect(said, `${slug} ${id} ${year}`).toContain(plain(note[locale]));
						if (kind === 'method') await expect(row, id).toContainText(`${newMethod} ${year}`);
					}
				}
			}
		}
		// Otherwise nothing was asked of breaks.
		expect(indicators.some(({ breaks }) => breaks.some(({ kind }) => kind === 'method'))).toBe(
			true,
		);
	});

	test(`the key of the rows says that dotted numbers can be pressed (${locale})`, async ({
		page,
	}) => {
		await page.goto(`${root}/kommuner/${HARD[0]?.slug ?? ''}/`);
		const said =
			locale === 'sv'
				? 'prickat tal: tryck för källa och väg'
				: 'dotted number: press for its source and path';
		const underline = (part: Locator): Promise<string> =>
			part.evaluate((each) => getComputedStyle(each).textDecorationStyle);
		for (const [width, place] of [
			[1440, 'after'],
			[390, 'before'],
		] as const) {
			await page.setViewportSize({ width, height: 844 });
			const entry = page.locator(`.row-key.${place} li`, { hasText: said });
			await expect(entry).toBeVisible();
			// It looks as a number does, and is none.
			const sample = entry.locator('.figure');
			expect(await underline(sample)).toBe(await underline(page.locator('td.value a').first()));
			await expect(entry.locator('a')).toHaveCount(0);
		}
	});

	test(`a trend beside a problem that is bigger where its measure is lower is of the value (${locale})`, async ({
		page,
	}) => {
		const ofValue = locale === 'sv' ? /^värdet (stiger|sjunker)$/ : /^value (rising|falling)$/;
		const seen = new Set<string>();
		for (const { slug } of HARD) {
			await page.goto(`${root}/kommuner/${slug}/`);
			for (const { id, lead } of CHALLENGES) {
				const word = page.locator(`[data-problem="${id}"] > .trend [data-trend]`);
				const heavier = indicators.find((each) => each.id === lead)?.heavier ?? '';
				if ((await word.getAttribute('data-trend')) === 'unclear') continue;
				seen.add(heavier);
				// "Utflyttning … sjunker" would say that fewer move.
				expect(ofValue.test(await word.innerText()), `${slug} ${id}`).toBe(heavier === 'lower');
			}
		}
		expect([...seen].sort()).toEqual(['higher', 'lower']);
	});

	test(`the last line leads to the figures in other forms, all there (${locale})`, async ({
		page,
		request,
	}) => {
		for (const { slug, name } of HARD.slice(0, 3)) {
			await page.goto(`${root}/kommuner/${slug}/`);
			const links = page.locator('.twin-links a');
			const ways = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
			expect(ways).toEqual([
				`${root}/kommuner/${slug}/index.md`,
				`${root}/data/#indikatorer`,
				`${root}/kommuner/${slug}/atom.xml`,
			]);
			await expect(links.first()).toContainText(name);
			await expect(links.last()).toContainText(name);
			for (const way of ways) {
				const [path = '', part] = (way ?? '').split('#');
				const answer = await request.get(path);
				expect(answer.ok(), path).toBe(true);
				if (part === undefined) continue;
				// Where the files to download stand.
				const html = await answer.text();
				expect(html).toContain(`id="${part}"`);
				expect(html).toMatch(/href="\/api\/v1\/indicators\/[\w-]+\.json"/);
			}
		}
	});

	test(`neighbours and county lead where they say (${locale})`, async ({ page }) => {
		// Gotland, whose neighbours are where its ferries go, and which is the only one of its county.
		const island = HARD.find(({ slug }) => slug === 'gotland');
		expect(island?.neighbours.length).toBeGreaterThan(0);
		const { compare } = new Intl.Collator('sv-SE');
		for (const { slug, code, neighbours, county } of HARD) {
			await page.goto(`${root}/kommuner/${slug}/`);
			const around = page.locator('.around');
			const expected = MUNICIPALITIES.filter(({ code }) => neighbours.includes(code))
				.toSorted((a, b) => compare(a.name, b.name))
				.map((each) => [each.name, `${root}/kommuner/${each.slug}/`]);
			const shown = await around
				.locator('.neighbours a')
				.evaluateAll((links) =>
					links.map((link) => [link.textContent.trim(), link.getAttribute('href')]),
				);
			expect(shown, slug).toEqual(expected);
			// Beside the first three of them, in the order of their names.
			const beside = expected.slice(0, 3).map(([name]) => name);
			const besideCodes = beside.map(
				(name) => MUNICIPALITIES.find((one) => one.name === name)?.code,
			);
			const comparing = around.locator('a[href*="/jamfor/"]');
			await expect(comparing, slug).toHaveCount(1);
			const query = [code, ...besideCodes].map((each) => `kommun=${each ?? ''}`).join('&');
			expect(await comparing.getAttribute('href'), slug).toBe(`${root}/jamfor/?${query}`);
			if (neighbours.length > 3) {
				for (const name of beside) await expect(comparing, slug).toContainText(name ?? '?');
			}
			const members = MUNICIPALITIES.filter((each) => each.county.code === county.code).length;
			const link = around.locator(`a[href="${root}/kommuner/#lan-${county.code}"]`);
			await expect(link).toContainText(locale === 'sv' ? county.name : county.nameEn);
			await expect(link).toContainText(
				members === 1 ? /enda|only/ : new RegExp(`(alla|all) ${members} (kommuner|municipalities)`),
			);
			await link.click();
			await expect(page.locator(`#lan-${county.code}`)).toBeVisible();
		}
	});
}
