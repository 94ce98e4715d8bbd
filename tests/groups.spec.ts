import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { words } from '../src/words/words.ts';
import type { ApiIndex, ApiMunicipality } from '../src/tables/api.ts';
import { formatNumber } from '../src/words/text/format.ts';
import type { Locale } from '../src/tables/locale.ts';
import type { ApiGroups, Scaling } from '../src/stats/groups/problem-groups.ts';
import { GROUPING_METHODS, SCALINGS } from '../src/tables/api/grouping-measured.ts';
import { LACKING } from './lacking.ts';
import { numbersSaid } from './numbers-said.ts';
import { inTriedLanguages } from './pages.ts';

const PATH = '/problembilder/';

const file = (name: string): unknown => JSON.parse(readFileSync(`dist/api/v1/${name}`, 'utf8'));
const groups = file('groups.json') as ApiGroups;
const municipalities = file('municipalities.json') as ApiMunicipality[];

const index = file('index.json') as ApiIndex;

/** Those with a need level: the groups are made of nothing else. */
const withNeed = index.challenges.filter(({ window }) => window !== null);

const localeOf = (path: string): Locale => (path.startsWith('/en/') ? 'en' : 'sv');

/** Two decimals as the language writes them. */
const two = (value: number, path: string): string => formatNumber(value, 2, localeOf(path));
/** Silhouettes, everywhere. */
const three = (value: number, path: string): string => formatNumber(value, 3, localeOf(path));

/** Rows of the cells of each table, without the mark of the chosen one. */
const cellsOf = (page: Page, tables: string): Promise<string[][][]> =>
	page.locator(tables).evaluateAll((all) =>
		all.map((table) =>
			[...table.querySelectorAll('tbody tr')].map((row) =>
				[...row.querySelectorAll('th, td')].map((cell) => {
					const copy = cell.cloneNode(true) as Element;
					copy.querySelectorAll('small').forEach((mark) => {
						mark.remove();
					});
					return copy.textContent.trim();
				}),
			),
		),
	);

/** All that was measured with one scaling: a row for each number of groups. */
function measuredRows(scaling: Scaling, path: string): string[][] {
	const own = groups.measured.filter((row) => row.scaling === scaling);
	return [...new Set(own.map(({ k }) => k))].map((k) => [
		String(k),
		...GROUPING_METHODS.flatMap((method) => {
			const row = own.find((each) => each.method === method && each.k === k);
			return row
				? [three(row.silhouette, path), two(row.stability, path), String(row.smallest)]
				: ['not measured'];
		}),
	]);
}

const part = (page: Page, id: string) => page.locator(`section[id="${id}"]`);

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	for (const path of inTriedLanguages(PATH)) {
		test(`${path} says what groups.json says`, async ({ page }) => {
			await page.goto(path);
			const measured = page.locator('.group-verdict p').first();
			await expect(measured).toContainText(three(groups.silhouette, path));
			await expect(measured).toContainText(two(groups.stability, path));
			await expect(page.locator('.problem-group')).toHaveCount(groups.groups.length);
			for (const { id, members, stability, population, challenges } of groups.groups) {
				const group = part(page, id);
				const digits = (await group.locator('.group-body p').first().innerText()).replaceAll(
					/[\s,]/g,
					'',
				);
				expect(digits).toContain(String(population));
				await expect(group).toContainText(two(stability, path));
				const slugs = municipalities
					.filter(({ code }) => members.includes(code))
					.map(({ slug }) => slug);
				const links = await group
					.locator('.group-names a')
					.evaluateAll((all) => all.map((link) => link.getAttribute('href')?.split('/').at(-2)));
				expect(links.toSorted()).toEqual(slugs.toSorted());
				const drawn = await page
					.locator(`.group-card[data-group="${id}"]`)
					.locator('.group-map .group-members use')
					.evaluateAll((all) => all.map((use) => use.getAttribute('href')?.slice(2)));
				expect(drawn.toSorted()).toEqual([...members].sort());
				await expect(group.locator('.group-profile tbody tr')).toHaveCount(
					Object.keys(challenges).length,
				);
			}
			await expect(page.locator('.not-grouped li')).toHaveCount(groups.notGrouped.length);
		});

		test(`${path} shows every measurement, the chosen one marked once`, async ({ page }) => {
			await page.goto(path);
			const { chosen } = words(localeOf(path)).groups.table;
			await expect(page.locator('.chosen-cell small', { hasText: chosen })).toHaveCount(1);
			const others = SCALINGS.filter((scaling) => scaling !== groups.method.scaling);
			expect(await cellsOf(page, '.group-tables .measured-table')).toEqual([
				measuredRows(groups.method.scaling, path),
				...others.map((scaling) => measuredRows(scaling, path)),
			]);
			const [selections = []] = await cellsOf(page, '.group-tables table:not(.measured-table)');
			expect(selections.map((row) => row.slice(1))).toEqual(
				groups.selections.map(({ silhouette, stability, agreement }) => [
					three(silhouette, path),
					two(stability, path),
					two(agreement, path),
				]),
			);
		});

		test(`${path} names the challenges that have no need level, as the method does`, async ({
			page,
		}) => {
			const names = index.challenges
				.filter(({ window }) => window === null)
				.map(({ name }) => name[localeOf(path)]);
			await page.goto(path);
			const basis = page.locator('section[aria-labelledby="fragan"]');
			for (const name of names) await expect(basis).toContainText(name);
			await page.goto(path.replace(PATH, '/metod/'));
			const method = page.locator('#problembilder');
			for (const name of names) await expect(method).toContainText(new RegExp(name, 'i'));
		});

		test(`${path} says no, and what the chosen one is the best of`, async ({ page }) => {
			await page.goto(path);
			await expect(page.locator('[data-finding]')).toHaveText(/^\s*(Nej|No)\. /);
			const { least, fewest } = groups.method;
			const among = groups.measured.filter((row) => row.smallest >= least && row.k >= fewest);
			await expect(page.locator('.group-verdict')).toContainText(
				words(localeOf(path)).groups.verdict.best({
					choosable: among.length,
					measured: groups.measured.length,
					least,
					fewest,
				}),
			);
		});

		test(`${path} says what the division with the highest silhouette is worth`, async ({
			page,
		}) => {
			await page.goto(path);
			const { clearest } = groups;
			const verdict = page.locator('.group-verdict');
			const said = localeOf(path) === 'sv' ? ' högst silhuett, ' : ' the highest silhouette, ';
			if (clearest === null) {
				await expect(verdict).not.toContainText(said);
				return;
			}
			const { silhouette, sliding } = clearest;
			const figures = [silhouette, sliding.lowest, sliding.highest].map((each) =>
				three(each, path),
			);
			await expect(verdict.locator('p', { hasText: said })).toContainText(
				new RegExp(figures.map((figure) => figure.replace('.', '\\.')).join('.*')),
			);
			const best = groups.measured
				.filter(({ smallest, weakest }) => smallest >= groups.method.least && weakest >= 0.6)
				.map((row) => row.silhouette);
			expect(silhouette).toBe(Math.max(...best));
			if (clearest.k !== 2) return;
			for (const { members } of clearest.groups) {
				await expect(verdict).toContainText(String(members.length));
			}
		});

		test(`${path} gives each group the medians and places of groups.json`, async ({ page }) => {
			await page.goto(path);
			const locale = localeOf(path);
			const whole = (value: number): string => formatNumber(value, 0, locale);
			for (const { id, challenges } of groups.groups) {
				const [rows = []] = await cellsOf(page, `section[id="${id}"] .group-profile`);
				expect(rows.map((row) => row.slice(1).map((cell) => cell.replaceAll(/\s+/g, ' ')))).toEqual(
					withNeed.map(({ id: challenge, lead }) => {
						const { median, place } = challenges[challenge] ?? { median: null, place: null };
						const { decimals = Number.NaN } =
							index.indicators.find((each) => each.id === lead) ?? {};
						const [lower, middle, upper] = (place ?? []).map(whole);
						return [
							median === null ? '–' : formatNumber(median, decimals, locale),
							formatNumber(groups.medians[challenge] ?? Number.NaN, decimals, locale),
							place
								? `${middle}${words(locale).groups.profile.placeOf(middle ?? '', lower ?? '', upper ?? '')}`
								: '',
						].map((cell) => cell.replaceAll(/\s+/g, ' '));
					}),
				);
			}
		});

		test(`${path} counts the known funds of each group, and what none is aimed at`, async ({
			page,
		}) => {
			await page.goto(path);
			const locale = localeOf(path);
			const { funds } = words(locale).groups;
			for (const { id, members, withKnownFund, challenges } of groups.groups) {
				const paragraphs = part(page, id).locator('.group-body div > p');
				const known = paragraphs.filter({ hasText: funds.known(withKnownFund, members.length) });
				await expect(known).toHaveCount(1);
				const [opening = ''] = funds.noneAimed('|').split('|');
				const none = paragraphs.filter({ hasText: opening });
				const [aimedText, noneText] = [
					(await known.innerText()).toLowerCase(),
					(await none.allInnerTexts()).join(' ').toLowerCase(),
				];
				for (const { id: challenge, name, targets } of withNeed) {
					const aimed = challenges[challenge]?.aimed ?? Number.NaN;
					const own = name[locale].toLowerCase();
					expect(aimedText.includes(funds.aimedItem(own, aimed).toLowerCase())).toBe(aimed > 0);
					expect(noneText.includes(own)).toBe(aimed === 0 && targets.length > 0);
				}
			}
		});

		test(`${path} has the names in the order of the Swedish alphabet`, async ({ page }) => {
			await page.goto(path);
			const names = await part(page, 'bild-1').locator('.group-names a').allInnerTexts();
			expect(names).toEqual([...names].sort(new Intl.Collator('sv-SE').compare));
		});

		test(`${path} never says that a fund is lacking`, async ({ page }) => {
			await page.goto(path);
			const text = await page.locator('main').innerText();
			expect(text).not.toMatch(LACKING);
			expect(text).toMatch(/betyder inte att det saknas|does not mean that there is none/);
		});
	}
});

test('the anchor of a group leads there, from the list and from a municipality', async ({
	page,
}) => {
	const [first] = groups.groups;
	const member = municipalities.find(({ code }) => code === first?.members[0]);
	await page.goto(`/kommuner/${member?.slug ?? ''}/`);
	await page.locator('main a[href^="/problembilder/#"]').click();
	await expect(page).toHaveURL(`${PATH}#bild-1`);
	await expect(page.locator('#bild-1 h3')).toBeInViewport();
	await page.goto(PATH);
	await page.locator('.group-card a').nth(1).click();
	await expect(page.locator('#bild-2 h3')).toBeInViewport();
});

test('the method states the stability that groups.json has', async ({ page }) => {
	await page.goto('/metod/#problembilder');
	await expect(page.locator('#problembilder')).toContainText(two(groups.stability, '/'));
});

test('the page of a municipality in no group says which values are missing', async ({ page }) => {
	for (const { code, missing } of groups.notGrouped) {
		const municipality = municipalities.find((each) => each.code === code);
		await page.goto(`/kommuner/${municipality?.slug ?? ''}/`);
		const said = page.locator('p', { hasText: 'kan inte grupperas' });
		await expect(said, code).toHaveCount(1);
		for (const challenge of missing) {
			const name = index.challenges.find(({ id }) => id === challenge)?.name.sv ?? challenge;
			await expect(said, code).toContainText(name.toLowerCase());
		}
	}
});

const numbersIn = (text: string): number[] => (text.match(/\d+/g) ?? []).map(Number);

for (const path of inTriedLanguages(PATH)) {
	test(`${path} answers in its first screen, with figures that groups.json comes to`, async ({
		page,
	}) => {
		await page.setViewportSize({ width: 1440, height: 900 });
		await page.goto(path);
		await page.evaluate(() => document.fonts.ready);
		const finding = page.locator('[data-finding]');
		const grouped = groups.groups.flatMap(({ members }) => members);
		expect(numbersSaid(await finding.innerText(), localeOf(path))).toEqual([
			groups.groups.length,
			groups.groups.reduce((sum, { nearerAnother }) => sum + nearerAnother, 0),
			new Set(grouped).size,
		]);
		// All maps within two screens; on a phone the first of them begins in the first.
		for (const map of await page.locator('.group-card .group-map').all()) {
			const box = await map.boundingBox();
			expect((box?.y ?? 0) + (box?.height ?? Infinity)).toBeLessThanOrEqual(900);
		}
		await page.setViewportSize({ width: 390, height: 844 });
		const said = await finding.boundingBox();
		expect((said?.y ?? 0) + (said?.height ?? Infinity)).toBeLessThan(400);
		expect((await page.locator('.group-map').first().boundingBox())?.y).toBeLessThan(844);
	});

	test(`${path} names each group as an editor does, and says what the name rests on`, async ({
		page,
	}) => {
		const locale = localeOf(path);
		await page.goto(path);
		for (const { id, name, members, population } of groups.groups) {
			const card = page.locator(`.group-card[data-group="${id}"]`);
			if (name) {
				await expect(card.locator('h2')).toHaveText(name[locale]);
				await expect(part(page, id).locator('h3')).toContainText(name[locale]);
			}
			const [size = '', middle = '', kind = ''] = await card
				.locator('.group-facts li')
				.allInnerTexts();
			expect(numbersIn(size)[0]).toBe(members.length);
			const millions = Number(/(\d+(?:[.,]\d)?) mi/.exec(size)?.[1]?.replace(',', '.'));
			expect(Math.abs(millions * 1e6 - population)).toBeLessThanOrEqual(50_000);
			const own = municipalities.filter(({ code }) => members.includes(code));
			const people = own.map((each) => each.population.value).sort((a, b) => a - b);
			const half = (people.length - 1) / 2;
			const median = ((people[Math.floor(half)] ?? 0) + (people[Math.ceil(half)] ?? 0)) / 2;
			expect(Number(middle.replaceAll(/\D/g, ''))).toBe(Math.round(median));
			const [here = NaN, all = NaN] = numbersIn(kind);
			const named = own.filter(({ group }) =>
				kind.endsWith(locale === 'sv' ? group.name : group.nameEn),
			);
			const kinds = new Set(named.map(({ group }) => group.code));
			// "Storstad" is the end of other kinds' names too: one of them has these very numbers.
			const counts = [...kinds].map((code) => [
				own.filter(({ group }) => group.code === code).length,
				municipalities.filter(({ group }) => group.code === code).length,
			]);
			expect(counts).toContainEqual([here, all]);
		}
	});

	test(`${path} sets the names of problems apart just where half a group lies far from the middle`, async ({
		page,
	}) => {
		const locale = localeOf(path);
		await page.goto(path);
		let count = 0;
		for (const { id, challenges } of groups.groups) {
			const far = withNeed
				.filter(({ id: challenge }) => {
					const place = challenges[challenge]?.place;
					// Places go from 0 to 100, and the country's middle is 50.
					return place && Math.abs(place[1] - 50) >= 20;
				})
				.map(({ short }) => short[locale]);
			const marked = page.locator(`.group-card[data-group="${id}"] .group-places .far`);
			const names = await marked.evaluateAll((all) =>
				all.map((each) => each.firstChild?.textContent?.trim() ?? ''),
			);
			expect(names, id).toEqual(far);
			// They are seen to be apart, and not by colour alone.
			for (const each of await marked.all())
				expect(
					Number(await each.evaluate((item) => getComputedStyle(item).fontWeight)),
				).toBeGreaterThanOrEqual(600);
			count += far.length;
		}
		expect(count).toBeGreaterThan(0);
	});

	test(`${path}: nothing is clipped or overlaps at any width`, async ({ page }) => {
		await page.goto(path);
		for (const width of [320, 360, 768, 1024, 1440, 1920]) {
			await page.setViewportSize({ width, height: 900 });
			const faults = await page.evaluate(() => {
				const out: string[] = [];
				if (document.documentElement.scrollWidth > innerWidth) out.push('the page is too wide');
				for (const card of document.querySelectorAll('.group-card')) {
					const frame = card.getBoundingClientRect();
					const map = card.querySelector('.group-map')?.getBoundingClientRect();
					const list = card.querySelector('.group-places')?.getBoundingClientRect();
					const facts = card.querySelector('.group-facts')?.getBoundingClientRect();
					if (!map || !list || !facts) out.push('something is not there');
					else if (map.right > list.left || list.right > frame.right + 1) out.push('map and list');
					else if (Math.max(map.bottom, list.bottom) > facts.top) out.push('map and facts');
				}
				return out;
			});
			expect(faults, `at ${width}`).toEqual([]);
		}
	});
}

/** Words of the paragraphs that stand open: what proves the answer is folded below it. */
const PROSE_CEILING = 960;

for (const path of inTriedLanguages(PATH)) {
	test(`${path} shows its figures on one scale, and folds what the answer rests on`, async ({
		page,
	}) => {
		await page.goto(path);
		const rows = await page.locator('.clear-chart li').evaluateAll((all) =>
			all.map((row) => ({
				figure: row.querySelector('b')?.textContent ?? '',
				at: Number.parseFloat(row.querySelector('circle')?.getAttribute('cx') ?? ''),
			})),
		);
		const figures = rows.map(({ figure }) => figure);
		expect(figures[0]).toBe(three(groups.silhouette, path));
		for (const reference of ['continuum', 'shuffled'] as const) {
			const made = groups.references.find(
				(each) => each.reference === reference && each.k === groups.method.k,
			);
			expect(figures, reference).toContain(three(made?.silhouette.mean ?? NaN, path));
		}
		// As far apart as their figures: one scale for all.
		const scale = rows.map(({ figure, at }) => at / Number(figure.replace(',', '.')));
		for (const each of scale) expect(Math.abs(each / (scale[0] ?? NaN) - 1)).toBeLessThan(0.02);
		for (const id of ['tydlighet', 'fragan', 'utanfor']) {
			const folded = page.locator(`section[aria-labelledby="${id}"] details`).first();
			if (id === 'utanfor' && groups.notGrouped.length === 0) continue;
			await expect(folded).not.toHaveAttribute('open');
			await folded.locator('summary').click();
			await expect(folded.locator('p').first()).toBeVisible();
		}
		await page.reload();
		const open = await page.locator('main p:visible').allInnerTexts();
		expect(open.flatMap((text) => text.match(/\S+/g) ?? []).length).toBeLessThanOrEqual(
			PROSE_CEILING,
		);
	});
}
