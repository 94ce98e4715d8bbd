import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import type { ApiFunds, ApiIndex } from '../src/tables/api.ts';
import { LOCALES } from '../src/tables/locale.ts';
import { expectPaper } from './on-paper.ts';
import { ALL_PATHS, triedOf } from './pages.ts';

const read = (file: string): unknown => JSON.parse(readFileSync(`dist/api/v1/${file}`, 'utf8'));
const { funds, national } = read('funds.json') as ApiFunds;
const { challenges } = read('index.json') as ApiIndex;

/* Arithmetic of its own, from what the API says. */
const money = funds.filter(
	({ kind, instrument, status }) =>
		kind === 'municipality' && instrument !== 'outcome-contract' && status !== 'planned',
);
const counted = Number(national.find(({ id }) => id === 'municipalities_with_fund_sns')?.value);
/** The first year of a row: its own, else of its first source that saw it, else of its status. */
const firstYear = ({ year, statusYear, sources }: (typeof funds)[number]): number => {
	const seen = sources.flatMap((source) =>
		source.facts.includes('existence') && source.year !== null ? [source.year] : [],
	);
	return year ?? (seen.length > 0 ? Math.min(...seen) : (statusYear ?? Infinity));
};
const named = new Set(money.filter((row) => firstYear(row) <= 2015).map(({ code }) => code));
/** The last year for which anybody tells how a row stood, or that it was there. */
const lastYear = ({ statusYear, sources }: (typeof funds)[number]): number => {
	const seen = sources.flatMap(({ facts, year }) =>
		year !== null && (facts.includes('existence') || facts.includes('status')) ? [year] : [],
	);
	return statusYear ?? Math.max(-Infinity, ...seen);
};
const late = money.filter((row) => row.status === 'active' && lastYear(row) > 2020);
/** A few are named, with their years. */
const lateNamed = late.length <= 3 ? late : [];
const planned = new Set(
	funds
		.filter(({ kind, status }) => kind === 'municipality' && status === 'planned')
		.map(({ code }) => code)
		.filter((code) => !money.some((row) => row.code === code)),
);

const WORDS = {
	sv: 'ingen en två tre fyra fem sex sju åtta nio tio elva tolv'.split(' '),
	en: 'none one two three four five six seven eight nine ten eleven twelve'.split(' '),
};
/** So many rows of the list the first screen has room for; further ones follow below it. */
const ROWS_AT_ONCE = 25;
const WIDTHS = [320, 360, 768, 1024, 1440, 1920];

/** Texts that stand over each other, or over the edge of the window. */
const collisions = (page: Page, within: string): Promise<string[]> =>
	page.evaluate((selector) => {
		const walker = document.createTreeWalker(
			document.querySelector(selector) ?? document.body,
			NodeFilter.SHOW_TEXT,
		);
		const boxes: { text: string; box: DOMRect }[] = [];
		while (walker.nextNode()) {
			const node = walker.currentNode;
			const holder = node.parentElement;
			const text = node.textContent?.trim() ?? '';
			if (text === '' || holder?.closest('.unseen, svg, script')) continue;
			// What is folded has a box all the same.
			if (!holder?.checkVisibility({ contentVisibilityAuto: true })) continue;
			const range = document.createRange();
			range.selectNodeContents(node);
			for (const box of range.getClientRects()) if (box.width > 0) boxes.push({ text, box });
		}
		const room = document.documentElement.clientWidth;
		const over = boxes
			.filter(({ box }) => box.right > room + 0.5 || box.left < -0.5)
			.map(({ text }) => `${text} leaves the window`);
		// A line is higher than its letters: what is seen to touch has a third of it in common.
		const touching = boxes.flatMap(({ text, box: a }, index) =>
			boxes
				.slice(index + 1)
				.filter(({ box: b }) => {
					const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
					const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
					return wide > 1 && high > Math.min(a.height, b.height) / 3;
				})
				.map((other) => `${text} / ${other.text}`),
		);
		return [...over, ...touching];
	}, within);

for (const locale of LOCALES) {
	const base = locale === 'sv' ? '/fonder/' : `/${locale}/fonder/`;

	test(`${base} shows finding, rings, map and the whole list in the first screen`, async ({
		page,
	}) => {
		await page.setViewportSize({ width: 1440, height: 900 });
		await page.goto(base);
		const bottom = async (selector: string): Promise<number> => {
			const box = await page.locator(selector).last().boundingBox();
			return (box?.y ?? Infinity) + (box?.height ?? Infinity);
		};
		expect(await bottom('.funds-finding')).toBeLessThan(400);
		await expect(page.locator('.rings .registry-mark')).toHaveCount(counted);
		for (const part of ['.rings .registry-mark', '.rings-key', '.funds-map'])
			expect(await bottom(part), part).toBeLessThanOrEqual(900);
		const rows = page.locator('.seen-table tbody tr');
		await expect(rows).toHaveCount(money.length);
		const ends = await rows.evaluateAll((all) =>
			all.map((row) => row.getBoundingClientRect().bottom),
		);
		expect(ends.filter((end) => end <= 900).length).toBeGreaterThanOrEqual(
			Math.min(money.length, ROWS_AT_ONCE),
		);
	});

	test(`${base} follows on a phone in the order of what is known`, async ({ page }) => {
		await page.setViewportSize({ width: 390, height: 844 });
		await page.goto(base);
		const tops = [];
		for (const part of ['h1', '.funds-finding', '.rings', '.seen-table', '.funds-map'])
			tops.push((await page.locator(part).boundingBox())?.y ?? NaN);
		expect(tops).toEqual(tops.toSorted((a, b) => a - b));
		const finding = await page.locator('.funds-finding').boundingBox();
		expect((finding?.y ?? NaN) + (finding?.height ?? NaN)).toBeLessThan(400);
		expect(tops[2]).toBeLessThan(520);
		expect(tops[3]).toBeLessThan(1000);
	});

	test(`${base} says what the API says, in at most thirty words`, async ({ page }) => {
		await page.goto(base);
		const figures = (text: string): number[] => (text.match(/\d+/g) ?? []).map(Number);
		expect(figures(await page.locator('h1').innerText())).toEqual([counted, named.size]);
		const finding = await page.locator('.funds-finding').innerText();
		expect(finding.split(/\s+/).length).toBeLessThanOrEqual(30);
		const word = WORDS[locale][late.length];
		const years = lateNamed.map(lastYear).toSorted((a, b) => a - b);
		const counts = word === undefined ? [late.length] : [];
		expect(figures(finding)).toEqual([counted, money.length, ...counts, 2020, ...years]);
		expect(finding).toMatch(new RegExp(`\\b${word ?? late.length} (setts|w)`));
		for (const { name } of lateNamed) expect(finding).toContain(name);
		const [keyNamed = '', keyUnnamed = ''] = await page.locator('.rings-key b').allInnerTexts();
		expect([keyNamed, keyUnnamed].map(Number)).toEqual([named.size, counted - named.size]);
		// By which evidence: the fund's own year, only that of a source, or only one that we inferred.
		const key = await page.locator('.rings-key li').first().innerText();
		const own = new Set(
			money.filter(({ year }) => year !== null && year <= 2015).map(({ code }) => code),
		);
		const bySource = new Set(
			money
				.filter(({ sources }) =>
					sources.some(({ facts, year }) => facts.includes('existence') && (year ?? 9999) <= 2015),
				)
				.map(({ code }) => code)
				.filter((code) => !own.has(code) && named.has(code)),
		);
		const kinds = [own.size, bySource.size, named.size - own.size - bySource.size];
		expect(figures(key)).toEqual([named.size, 2015, ...kinds.filter((count) => count > 0)]);
		const besides = await page.locator('.fund-rings > p').first().innerText();
		const known = new Set(money.map(({ code }) => code));
		const contracts = new Set(
			funds
				.filter(({ instrument }) => instrument === 'outcome-contract')
				.map(({ code }) => code)
				.filter((code) => !known.has(code) && !planned.has(code)),
		);
		expect(figures(besides)).toEqual(
			[known.size - named.size, planned.size, contracts.size].filter((count) => count > 0),
		);
		// The map marks municipalities, and its heading counts them.
		expect(figures(await page.locator('#var').innerText())).toEqual([known.size]);
		await expect(page.locator('.funds-map [data-mark]')).toHaveCount(known.size);
	});

	test(`${base} tells of each fund when it was last seen, and how it stood`, async ({ page }) => {
		await page.goto(base);
		for (const { id, statusYear, year, status, sources } of money) {
			const row = page.locator(`[data-fund="${id}"]`);
			const told = (await row.locator('[data-seen]').textContent()) ?? '';
			// Where no source that tells of the money is dated, the year is ours, and that is said.
			const isOurs =
				year === null &&
				statusYear !== null &&
				!sources.some((source) => source.facts.includes('existence') && source.year !== null);
			if (statusYear !== null) expect(told, id).toMatch(new RegExp(`${statusYear}(;|$)`));
			expect(/härlett av oss|inferred by us/.test(told), id).toBe(isOurs);
			if (year !== null) expect(told, id).toContain(String(year));
			await expect(row.locator('use')).toHaveAttribute('href', `#status-${status}`);
			// The column of undated ones holds just those of which no year is known.
			const isUndated = (await row.locator('.seen-cell > .status-mark').count()) === 1;
			if (statusYear !== null) expect(isUndated, id).toBe(false);
		}
		const order = await page
			.locator('[data-fund]')
			.evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['fund']));
		const statusYears = order.flatMap((id) => money.find((row) => row.id === id)?.statusYear ?? []);
		expect(statusYears).toEqual(statusYears.toSorted((a, b) => b - a));
	});

	test(`${base} tints the years after 2020, and marks on the map how each fund stood`, async ({
		page,
	}) => {
		await page.goto(base);
		const tint = page.locator('.funds-seen .seen-late');
		await expect(tint).toBeVisible();
		await expect(tint).toContainText('2020');
		const { from, to, ground, ticks, end } = await tint.evaluate((part) => {
			const box = part.getBoundingClientRect();
			return {
				from: box.left,
				to: box.right,
				ground: getComputedStyle(part).backgroundColor,
				end: part.closest('.seen-scale')?.getBoundingClientRect().right ?? Number.NaN,
				ticks: [...(part.parentElement?.querySelectorAll('.seen-tick') ?? [])].map(
					(tick) => [Number(tick.textContent), tick.getBoundingClientRect().left] as const,
				),
			};
		});
		expect(ground).not.toBe('rgba(0, 0, 0, 0)');
		expect(to).toBeCloseTo(end, 0);
		// Half a year's cell after the middle of 2020.
		const at = new Map(ticks);
		const cell = ((at.get(2020) ?? NaN) - (at.get(2015) ?? NaN)) / 5;
		expect(Math.abs(from - ((at.get(2020) ?? NaN) + cell / 2))).toBeLessThan(1.5);
		// Just those that were seen later have their mark in it.
		const marks = await page.locator('[data-fund] .seen-axis .status-mark').evaluateAll((all) =>
			all.flatMap((mark) => {
				const { left, right } = mark.getBoundingClientRect();
				const id = mark.closest('[data-fund]')?.getAttribute('data-fund') ?? '';
				return right > left ? [[id, (left + right) / 2] as const] : [];
			}),
		);
		const within = marks.filter(([, x]) => x > from).map(([id]) => id);
		expect(within.toSorted()).toEqual(
			money
				.filter((row) => lastYear(row) > 2020)
				.map(({ id }) => id)
				.toSorted(),
		);

		const statuses = new Map(funds.map(({ id, status }) => [id, status]));
		const shapes = await page.locator('.funds-map [data-mark]').evaluateAll((all) =>
			all.map((mark) => ({
				id: mark.getAttribute('data-mark') ?? '',
				shape: mark.querySelector('use')?.getAttribute('href') ?? '',
			})),
		);
		expect(shapes.length).toBeGreaterThan(0);
		for (const { id, shape } of shapes) {
			expect(shape, id).toBe(`#status-${statuses.get(id) ?? '?'}`);
			await expect(page.locator(`.status-shapes ${shape}`), shape).toHaveCount(1);
		}
	});

	test(`${base} stands clear at every width`, async ({ page }) => {
		for (const path of [base, `${base}norrkoping/`, `${base}vastra-gotalandsregionen/`]) {
			await page.goto(path);
			for (const width of WIDTHS) {
				await page.setViewportSize({ width, height: 900 });
				expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(width);
				expect(await collisions(page, '.funds-first, .fund-first'), `${path} ${width}`).toEqual([]);
			}
		}
	});

	test(`a fund’s page begins with what is known and not known of it (${locale})`, async ({
		page,
	}) => {
		test.slow();
		await page.setViewportSize({ width: 1440, height: 900 });
		for (const fund of triedOf(funds, 12)) {
			await page.goto(`${base}${fund.id}/`);
			for (const part of ['.fund-finding', '.fund-unknowns', '[data-figure]:last-child']) {
				const last = page.locator(part).last();
				if ((await last.count()) === 0) continue;
				const box = await last.boundingBox();
				expect((box?.y ?? NaN) + (box?.height ?? NaN), `${fund.id} ${part}`).toBeLessThan(900);
			}
			const figure = (name: string) => page.locator(`[data-figure="${name}"] b`);
			await expect(figure('year')).toHaveCount(fund.year === null ? 0 : 1);
			if (fund.year !== null) await expect(figure('year')).toHaveText(String(fund.year));
			if (fund.statusYear !== null) await expect(figure('status')).toHaveText(`${fund.statusYear}`);
			const aims = fund.status === 'planned' ? 0 : fund.challenges.length;
			await expect(figure('targets')).toHaveCount(aims === 0 ? 0 : 1);
			if (aims > 0)
				await expect(figure('targets')).toHaveText(
					new RegExp(`^${aims} \\D+ ${challenges.length}$`),
				);
		}
	});

	test(`a fund’s page is one sheet of paper, without controls or addresses (${locale})`, async ({
		page,
	}) => {
		test.slow();
		for (const { id } of triedOf(funds, 12)) {
			await page.goto(`${base}${id}/`);
			const pdf = await page.pdf({ format: 'A4', printBackground: true });
			expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g), id).toHaveLength(1);
			await page.emulateMedia({ media: 'print' });
			await expectPaper(page, id);
			await page.emulateMedia({ media: null });
		}
	});

	test(`${base}: what is told on a wide screen is told on a phone and on paper too`, async ({
		page,
	}) => {
		await page.setViewportSize({ width: 360, height: 740 });
		await page.goto(base);
		for (const part of ['.registry-aims', '.registry-evidence']) {
			const cells = page.locator(`.registry-table tbody ${part}`);
			await expect(cells).toHaveCount(funds.length);
			expect(await cells.and(page.locator(':visible')).count(), part).toBe(funds.length);
		}
		const fund = funds.find(
			({ kind, status, challenges: aims }) =>
				kind === 'municipality' && status !== 'planned' && aims.length > 0,
		);
		await page.goto(`${base}${fund?.id ?? ''}/`);
		const supports = page.locator('.fund-sources .note');
		expect(await supports.count()).toBe(fund?.sources.length);
		for (const each of await supports.all()) await expect(each).toBeVisible();
		// The trap of a measure stands beside its figure.
		const caveats = page.locator('.fund-value [data-caveat]');
		expect(await caveats.count()).toBeGreaterThan(0);
		for (const media of ['screen', 'print'] as const) {
			await page.emulateMedia({ media });
			for (const each of await caveats.all()) await expect(each).toBeVisible();
		}
	});

	test(`a fund’s year is said to be that of a decision or of the first money (${locale})`, async ({
		page,
	}) => {
		await page.goto(`${base}norrkoping/`);
		await expect(page.locator('[data-figure="year"]')).toContainText(
			locale === 'sv' ? '2010 beslutad eller inrättad' : '2010 decided or set up',
		);
	});

	test(`${base} prints list, map and rings, then the registry, without controls`, async ({
		page,
	}) => {
		await page.goto(base);
		await page.emulateMedia({ media: 'print' });
		for (const control of ['.registry-filter', '.funds-actions', '.contents', 'fund-filter button'])
			await expect(page.locator(control).first()).toBeHidden();
		await expect(page.locator('.seen-table')).toBeVisible();
		await expect(page.locator('.funds-map')).toBeVisible();
		const pdf = await page.pdf({ format: 'A4', printBackground: true });
		const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
		// Three for what is fixed, and a dozen rows of the registry on each of the others.
		expect(sheets.length).toBeLessThanOrEqual(3 + Math.ceil(funds.length / 12));
	});
}

test('a ring and a mark on the map lead to their fund, and so do keys', async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await page.goto('/fonder/');
	await page.locator('.rings a').first().focus();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	const alphabet = new Intl.Collator('sv-SE');
	const second = money
		.filter(({ code }) => named.has(code))
		.toSorted((a, b) => alphabet.compare(a.name, b.name) || firstYear(a) - firstYear(b))
		.filter(({ code }, index, rows) => rows[index - 1]?.code !== code)[1];
	await expect(page).toHaveURL(`/fonder/${second?.id ?? ''}/`);
	await page.goBack();
	await page.locator('[data-mark="pitea"]').click();
	await expect(page).toHaveURL('/fonder/pitea/');
	await page.goBack();
	await page.locator('[data-fund="lulea"] a').press('Enter');
	await expect(page).toHaveURL('/fonder/lulea/');
});

test('rings that nobody can name say so, and how to send one in only where an address is set', async ({
	page,
}) => {
	await page.goto('/fonder/');
	await expect(page.locator('.rings-unnamed')).toContainText(`${counted - named.size}`);
	const address = process.env['SITE_CONTACT'] === undefined ? 0 : 1;
	await expect(page.locator('.rings-key a[href$="#saknas"]')).toHaveCount(address);
	await expect(page.locator('.funds-actions a[href="#saknas"]')).toHaveCount(address);
});

/** Calls to write to us, in either language. */
const CALL =
	// "Is Welcome to the Future" is the name of a model, in English as in Swedish.
	/känner du till en fond|vet du\?|skicka in en fond|skickar du|skriv till oss|vi tar emot|lämna en uppgift|tipsa om|do you know|send us|tell us|write to us|is welcome(?! to the future)|if you send/i;

for (const path of ALL_PATHS) {
	test(`${path} calls on nobody to write where no address is set`, async ({ page }) => {
		await page.goto(path);
		const call = CALL.exec((await page.locator('main').textContent()) ?? '')?.[0];
		if (process.env['SITE_CONTACT'] !== undefined) {
			// With an address, the page of funds at least says what is wanted.
			expect(call !== undefined || !path.endsWith('/fonder/')).toBe(true);
			return;
		}
		expect(call).toBeUndefined();
		// Only what lists the parts of the page of funds leads there, and the analysis that says what is needed.
		const led = await page.locator('a[href$="#saknas"]').count();
		const isTold = /\/fonder\/$|\/analyser\/./.test(path);
		if (!isTold) expect(led).toBe(0);
	});
}

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('rings, list and map are there, and lead on', async ({ page }) => {
		await page.goto('/fonder/');
		await expect(page.locator('.rings a')).toHaveCount(named.size);
		await expect(page.locator('.seen-table tbody tr')).toHaveCount(money.length);
		await expect(page.locator('[data-mark]')).toHaveCount(
			new Set(money.map(({ code }) => code)).size,
		);
		await page.locator('.rings-names summary').click();
		await page.locator('.rings-names a', { hasText: 'Umeå' }).click();
		await expect(page.locator('h1')).toHaveText('Umeås sociala investeringsfond');
	});
});
