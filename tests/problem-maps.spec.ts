import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test, type Locator } from '@playwright/test';
import type { ApiFunds, ApiIndex, ApiNeed, ApiSeries } from '../src/tables/api.ts';
import { inTriedLanguages } from './pages.ts';
import { levelled, readNumber } from './printed.ts';

/*
 * All problems as small maps. The published files are read by themselves: nothing here goes by the code
 * that the page is made with.
 */
const read = (file: string): unknown => JSON.parse(readFileSync(`dist/api/v1/${file}`, 'utf8'));
const { challenges, indicators } = read('index.json') as ApiIndex;
const need = read('need.json') as ApiNeed;
const { funds } = read('funds.json') as ApiFunds;
const PATHS = inTriedLanguages('/utmaningar/');
/** So many problems a window of 1440 × 900 has room for at once; further ones follow. */
const AT_ONCE = 12;

const numbersIn = (text: string): number[] => (text.match(/\d+/g) ?? []).map(Number);
/** Codes in the quarter with the biggest problems. */
const hit = (id: string): string[] =>
	Object.entries(need[id] ?? {}).flatMap(([code, { quarter }]) => (quarter === 4 ? code : []));
/** Whether a row of the registry shows that there was money in a municipality, aimed at a problem or at all. */
const hasMoney = (code: string, id?: string): boolean =>
	funds.some(
		(fund) =>
			fund.code === code &&
			fund.status !== 'planned' &&
			(id === undefined || fund.challenges.includes(id)),
	);
const card = (maps: Locator, id: string): Locator =>
	maps.locator('li', { has: maps.page().locator(`a[href$="/utmaningar/${id}/"]`) }).first();

for (const path of PATHS) {
	test(`${path} has the finding and a dozen maps in its first screen, and on a phone their beginning`, async ({
		page,
	}) => {
		await page.setViewportSize({ width: 1440, height: 900 });
		await page.goto(path);
		await page.evaluate(() => document.fonts.ready);
		const pictures = page.locator('.small-map');
		await expect(pictures).toHaveCount(challenges.length);
		for (const picture of (await pictures.all()).slice(0, AT_ONCE)) {
			const box = await picture.boundingBox();
			expect((box?.y ?? 0) + (box?.height ?? Infinity)).toBeLessThanOrEqual(900);
		}
		await page.setViewportSize({ width: 390, height: 844 });
		const finding = await page.locator('[data-finding]').boundingBox();
		expect((finding?.y ?? 0) + (finding?.height ?? Infinity)).toBeLessThan(400);
		expect((await pictures.first().boundingBox())?.y).toBeLessThan(520);
	});

	test(`${path}: figures are what the files of the API come to`, async ({ page }) => {
		const locale = path.startsWith('/en') ? 'en' : 'sv';
		await page.goto(path);
		const targeted = challenges.filter(({ id, targets }) => targets.length > 0 && id in need);
		const all = new Set(targeted.flatMap(({ id }) => hit(id)));
		const aimed = new Set(
			targeted.flatMap(({ id }) => hit(id).filter((code) => hasMoney(code, id))),
		);
		expect(numbersIn(await page.locator('[data-finding]').innerText())).toEqual([
			aimed.size,
			all.size,
		]);
		const maps = page.locator('.problem-maps');
		let thens = 0;
		for (const { id, lead, targets } of challenges) {
			const shown = card(maps, id);
			const counts = (await shown.locator('.problem-facts li b').allInnerTexts()).map(Number);
			const against = hit(id).filter((code) => hasMoney(code, id));
			const other = hit(id).filter((code) => hasMoney(code) && !hasMoney(code, id));
			expect(counts, id).toEqual(
				!(id in need)
					? []
					: targets.length === 0
						? [hit(id).length, other.length]
						: [hit(id).length, against.length, other.length],
			);
			await expect(shown.locator('.small-map .fund'), id).toHaveCount(
				id in need && targets.length > 0 ? against.length : 0,
			);
			const indicator = indicators.find((each) => each.id === lead);
			const { national, years, values } = read(`indicators/${lead}.json`) as ApiSeries;
			const printed = await shown.locator('.problem-facts > p > b').first().innerText();
			const figure = readNumber(levelled(printed.replace(/%|‰|kr|SEK/, '')), locale).value;
			const known = national.filter((value) => value !== null);
			if (indicator?.midpoint != null && known.every((value) => value === indicator.midpoint)) {
				const at = years.indexOf(indicator.latest);
				const midpoint = indicator.midpoint;
				const side = indicator.heavier === 'lower' ? -1 : 1;
				const beyond = Object.values(values).filter(
					(row) => side * (Number(row[at]?.toFixed(indicator.decimals)) - midpoint) > 0,
				);
				expect(figure, id).toBe(beyond.length);
				const word = { sv: ['under', 'över'], en: ['below', 'above'] }[locale][side < 0 ? 0 : 1];
				await expect(shown.locator('.problem-facts > p').first()).toContainText(word ?? 'no word');
			} else {
				const last = national.findLastIndex((value) => value !== null);
				expect(Math.abs(figure - (national[last] ?? NaN)), id).toBeLessThanOrEqual(
					0.5 * 10 ** -(indicator?.decimals ?? NaN) + 1e-9,
				);
				expect(await shown.locator('.problem-facts > p').first().innerText()).toContain(
					String(years[last]),
				);
				// The first year that it can be compared with: not before 2010, nor before a new method.
				const made = (indicator?.breaks ?? []).flatMap((each) =>
					each.kind === 'method' && each.year <= (years[last] ?? NaN) ? each.year : [],
				);
				const from = Math.max(2010, ...made);
				const first = years.findIndex(
					(year, at) => year >= from && at < last && national[at] !== null,
				);
				const then = shown.locator('.then');
				await expect(then, id).toHaveCount(first < 0 ? 0 : 1);
				if (first < 0) continue;
				const [year = '', value = ''] = (await then.innerText()).split(': ');
				expect(Number(year), id).toBe(years[first]);
				const before = readNumber(levelled(value.replace(/%|‰|kr|SEK/, '')), locale).value;
				expect(Math.abs(before - (national[first] ?? NaN)), id).toBeLessThanOrEqual(
					0.5 * 10 ** -(indicator?.decimals ?? NaN) + 1e-9,
				);
				thens += 1;
			}
		}
		expect(thens).toBeGreaterThan(0);
	});

	test(`${path}: nothing is clipped or overlaps at any width`, async ({ page }) => {
		await page.goto(path);
		for (const width of [320, 360, 768, 1024, 1440, 1920]) {
			await page.setViewportSize({ width, height: 900 });
			const faults = await page.evaluate(() => {
				const out: string[] = [];
				if (document.documentElement.scrollWidth > innerWidth) out.push('the page is too wide');
				for (const item of document.querySelectorAll('.problem-maps > li')) {
					const frame = item.getBoundingClientRect();
					const name = item.querySelector('a')?.textContent ?? '';
					const map = item.querySelector('.small-map')?.getBoundingClientRect();
					for (const text of item.querySelectorAll('a, p, b, span:not(.unseen)')) {
						const { left, right, bottom } = text.getBoundingClientRect();
						if (left < frame.left - 1 || right > frame.right + 1 || bottom > frame.bottom + 1) {
							out.push(`${name}: "${text.textContent}" is outside`);
						}
					}
					const facts = item.querySelector('.problem-facts')?.getBoundingClientRect();
					if (!map || !facts || map.right > facts.left) out.push(`${name}: the map is in the way`);
				}
				return out;
			});
			expect(faults, `at ${width}`).toEqual([]);
		}
	});

	test(`${path}: the problems stand on one line at 1440 pixels, a dozen in sight`, async ({
		page,
	}) => {
		await page.setViewportSize({ width: 1440, height: 900 });
		await page.goto(path);
		await page.evaluate(() => document.fonts.ready);
		const links = await page.locator('.section-links a').evaluateAll((all) =>
			all.map((link) => {
				const { top, right, left } = link.getBoundingClientRect();
				return { top, right, left };
			}),
		);
		expect(links).toHaveLength(challenges.length);
		expect(new Set(links.map(({ top }) => top)).size).toBe(1);
		const [first, last] = [links[0], links.slice(0, AT_ONCE).at(-1)];
		expect(last?.right).toBeLessThanOrEqual(1440 - (first?.left ?? NaN) + 1);
	});
}

test('a challenge without a need level says so in place of its quarter', async ({ page }) => {
	for (const path of PATHS) {
		await page.goto(path);
		for (const { id } of challenges.filter((each) => !(each.id in need))) {
			const shown = card(page.locator('.problem-maps'), id);
			await expect(shown).toContainText(/säger inte var|does not tell where/);
			await expect(shown.locator('.small-heavier')).toHaveCount(0);
			await expect(shown.locator('.small-unknown')).toHaveCount(1);
		}
	}
});

test('all the shapes together are far under 40 kB', async ({ request }) => {
	const file = await (await request.get('/problemkartor.svg')).body();
	expect(brotliCompressSync(file).length).toBeLessThan(40_000);
	const ids = [...file.toString().matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
	expect(ids.sort()).toEqual(['sverige', ...Object.keys(need)].sort());
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('every map is drawn, and leads to its problem', async ({ page }) => {
		await page.goto('/utmaningar/', { waitUntil: 'networkidle' });
		for (const { id, name } of challenges) {
			const shown = card(page.locator('.problem-maps'), id);
			const sizes = await shown
				.locator('.small-map use:not(.fund)')
				.evaluateAll((uses) => uses.map((use) => (use as SVGGraphicsElement).getBBox().height));
			expect(sizes.length, id).toBe(id in need ? 2 : 1);
			for (const size of sizes) expect(size, id).toBeGreaterThan(100);
			// The map itself is pressed, not only its name.
			await shown.locator('.small-map').scrollIntoViewIfNeeded();
			const map = await shown.locator('.small-map').boundingBox();
			await page.mouse.click((map?.x ?? 0) + 20, (map?.y ?? 0) + 100);
			await expect(page.locator('h1')).toContainText(name.sv);
			await page.goBack({ waitUntil: 'networkidle' });
		}
	});
});
