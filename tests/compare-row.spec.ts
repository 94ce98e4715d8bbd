import { readFileSync } from 'node:fs';
import { expect, test, type Locator, type Page } from '@playwright/test';
import type { ApiIndex, ApiMunicipality, ApiNeed } from '../src/tables/api.ts';
import { inTriedLanguages } from './pages.ts';
import { quantile, stripPlaces } from './strip-places.ts';

/* A row of the page that compares: figures, strip and lines, as they are drawn after a choice. */

const read = (path: string): unknown => JSON.parse(readFileSync(`dist/api/v1/${path}`, 'utf8'));
const { challenges, indicators } = read('index.json') as ApiIndex;
const municipalities = read('municipalities.json') as readonly ApiMunicipality[];
const need = read('need.json') as ApiNeed;

/** Norrköping, Linköping, Gävle, Örnsköldsvik. */
const FOUR = ['0581', '0580', '2180', '2284'];
const THREE = FOUR.slice(0, 3);

async function open(page: Page, codes: readonly string[], path = '/jamfor/'): Promise<void> {
	await page.goto(`${path}?${codes.map((code) => `kommun=${code}`).join('&')}`);
	await expect(page.locator('compare-places')).toHaveAttribute('data-shown', '');
}

const rows = (page: Page): Locator => page.locator('tr[data-problem]');
const rowOf = (page: Page, challenge: string): Locator =>
	page.locator(`tr[data-problem="${challenge}"]`);

/** By challenge that places municipalities: its values as shown, and where one stands, as a share of the strip. */
const STRIPS = challenges.flatMap(({ id, lead }) => {
	const indicator = indicators.find((each) => each.id === lead);
	const entries = need[id];
	return indicator && entries ? [{ id, indicator, ...stripPlaces(indicator, entries) }] : [];
});

const numberOf = (text: string): number => Number(text);

test('stalks end, and the triangle stands, where the value that decides the place lies', async ({
	page,
}) => {
	await open(page, FOUR);
	expect(STRIPS.length).toBeGreaterThan(1);
	const { similar } = municipalities.find(({ code }) => code === FOUR[0]) ?? { similar: [] };
	for (const { id, values, at } of STRIPS) {
		const drawn = await rowOf(page, id)
			.locator('.marked-strip')
			.evaluate((svg) => ({
				width: Number(svg.getAttribute('viewBox')?.split(' ')[2]),
				// "M x y L x y V y": the second point is where the stalk meets the strip.
				stalks: [0, 1, 2, 3].map((slot) => {
					const mark = svg.querySelector(`[data-mark="${slot}"]`);
					if (mark?.getAttribute('display') === 'none') return null;
					return /L(-?[\d.]+) /.exec(mark?.querySelector('path')?.getAttribute('d') ?? '')?.[1];
				}),
				alike: /translate\(([\d.]+) /.exec(
					svg.querySelector('[data-alike]')?.getAttribute('transform') ?? '',
				)?.[1],
			}));
		for (const [slot, code] of FOUR.entries()) {
			const own = values.get(code);
			const stalk = drawn.stalks[slot];
			if (own === undefined) expect(stalk, `${id} ${code}`).toBeNull();
			else {
				const off = numberOf(stalk ?? '') / drawn.width - at(own);
				expect(Math.abs(off), `${id} ${code}`).toBeLessThan(0.001);
			}
		}
		const alike = similar.flatMap((each) => values.get(each.code) ?? []).sort((a, b) => a - b);
		const off = numberOf(drawn.alike ?? '') / drawn.width - at(quantile(alike, 0.5));
		expect(Math.abs(off), `${id}: triangle`).toBeLessThan(0.001);
	}
});

test('each of those chosen has a line, the first the thickest, and the country’s is dashed', async ({
	page,
}) => {
	await open(page, FOUR);
	for (const row of await rows(page).all()) {
		const lines = await row.locator('[data-line]').evaluateAll((all) =>
			all.map((line) => {
				const path = line.querySelector('path');
				return {
					hidden: line.getAttribute('display') === 'none',
					d: path?.getAttribute('d') ?? '',
					width: path ? parseFloat(getComputedStyle(path).strokeWidth) : 0,
				};
			}),
		);
		expect(lines).toHaveLength(FOUR.length);
		for (const { hidden, d } of lines) {
			expect(hidden).toBe(false);
			expect(d).toMatch(/^[Mm][\d.]+ [\d.]+\D/);
		}
		const [first, ...others] = lines.map(({ width }) => width);
		for (const width of others) expect(first).toBeGreaterThan(width);
	}
	const dashes = await page
		.locator('.compare-lines .line-country')
		.evaluateAll((all) => all.map((line) => getComputedStyle(line).strokeDasharray));
	expect(dashes).toHaveLength(challenges.length);
	for (const dash of dashes) expect(dash).not.toBe('none');
	// Those that are not chosen have none.
	await open(page, THREE);
	await expect(page.locator('[data-line="3"]:not([display="none"])')).toHaveCount(0);
});

/** Fill and outline of each mark on the first strip, and of the letter in the head that it answers to. */
const looksOf = (page: Page) =>
	page.evaluate(() => {
		const looks = (element: Element | null, names: readonly string[]): string => {
			const style = element ? getComputedStyle(element) : null;
			return names.map((name) => style?.getPropertyValue(name) ?? '').join(' ');
		};
		return [0, 1, 2, 3].map((slot) => ({
			mark: looks(document.querySelector(`[data-mark="${slot}"] circle`), ['fill', 'stroke']),
			letter: looks(document.querySelector(`thead .letter[data-letter="${slot}"]`), [
				'background-color',
				'border-top-color',
			]),
		}));
	});

for (const colours of ['none', 'active'] as const) {
	test(`four have four marks, the same in head and strip (forced colours: ${colours})`, async ({
		page,
	}) => {
		await page.emulateMedia({ forcedColors: colours });
		await open(page, FOUR);
		const looks = await looksOf(page);
		expect(new Set(looks.map(({ mark }) => mark)).size).toBe(FOUR.length);
		expect(new Set(looks.map(({ letter }) => letter)).size).toBe(FOUR.length);
		for (const { mark, letter } of looks) expect(mark).toBe(letter);
	});
}

test('cells of the worst-affected quarter are told apart, in forced colours by an outline', async ({
	page,
}) => {
	await open(page, THREE);
	const looksOfCell = (cell: Locator): Promise<readonly string[]> =>
		cell.first().evaluate((element) => {
			const { backgroundColor, outlineStyle } = getComputedStyle(element);
			return [backgroundColor, outlineStyle];
		});
	const heavy = page.locator('td.own.heavy:visible');
	const other = page.locator('td.own:visible:not(.heavy)');
	expect((await looksOfCell(heavy))[0]).not.toBe((await looksOfCell(other))[0]);
	await page.emulateMedia({ forcedColors: 'active' });
	expect((await looksOfCell(heavy))[1]).toBe('solid');
	expect((await looksOfCell(other))[1]).toBe('none');
});

for (const path of inTriedLanguages('/jamfor/')) {
	test(`${path} on a phone: figures side by side, the strip below, no lines, no tall row`, async ({
		page,
	}) => {
		await page.setViewportSize({ width: 390, height: 844 });
		await open(page, THREE, path);
		for (const { id } of STRIPS) {
			const row = rowOf(page, id);
			const figures = row.locator('td:is(.own, .country, .alike):visible');
			const boxes = await figures.evaluateAll((all) =>
				all.map((cell) => {
					const { top, bottom } = cell.getBoundingClientRect();
					return { top, bottom };
				}),
			);
			expect(boxes).toHaveLength(THREE.length + 2);
			expect(new Set(boxes.map(({ top }) => top)).size, id).toBe(1);
			const strip = await row.locator('.marked-strip').boundingBox();
			const lowest = Math.max(...boxes.map(({ bottom }) => bottom));
			const scrolled = await page.evaluate(() => scrollY);
			expect((strip?.y ?? 0) + scrolled, id).toBeGreaterThanOrEqual(lowest + scrolled - 1);
			await expect(row.locator('.lines')).toBeHidden();
			// A long name of a measure may take a second line.
			const beyond = await row.locator('th > small').evaluate((name) => {
				const { height } = name.getBoundingClientRect();
				const line = parseFloat(getComputedStyle(name).lineHeight);
				return height - line;
			});
			expect((await row.boundingBox())?.height, id).toBeLessThanOrEqual(170 + Math.max(0, beyond));
		}
	});

	test(`${path}: the mean that decides a place stands by it, apart from the year’s value`, async ({
		page,
	}) => {
		await open(page, THREE, path);
		let means = 0;
		for (const { id, indicator, values } of STRIPS) {
			const cells = rowOf(page, id).locator('td.own:visible');
			const { years } = Object.values(need[id] ?? {})[0] ?? { years: [] };
			for (const [slot, code] of THREE.entries()) {
				const mean = cells.nth(slot).locator('[data-mean]:visible a');
				const isMean = years.length > 1 && values.has(code);
				await expect(mean, `${id} ${code}`).toHaveCount(isMean ? 1 : 0);
				if (!isMean) continue;
				means += 1;
				const shown = (await mean.innerText()).replace(/[\u202f,]/g, (sign) =>
					sign === ',' && !path.startsWith('/en') ? '.' : '',
				);
				expect(Number(shown.replace('−', '-')), `${id} ${code}`).toBeCloseTo(
					values.get(code) ?? Number.NaN,
					6,
				);
				const figure = `${indicator.id}|${code}|${years[0] ?? ''}-${years.at(-1) ?? ''}`;
				await expect(mean).toHaveAttribute('data-figure', figure);
			}
		}
		expect(means).toBeGreaterThan(THREE.length);
	});

	test(`${path}: the table is copied as it is shown, with sources and address`, async ({
		page,
		context,
	}) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await open(page, THREE, path);
		const button = page.locator('[data-copy]');
		const before = await button.innerText();
		await button.click();
		await expect(button).toHaveText(/^(Kopierat|Copied)$/);
		const copied = await page.evaluate(() => navigator.clipboard.readText());
		const lines = copied.split('\n');
		const cells = lines.slice(0, challenges.length + 1).map((line) => line.split('\t'));
		expect(new Set(cells.map(({ length }) => length)).size).toBe(1);
		const names = await page.locator('thead .own:visible [data-name]').allInnerTexts();
		expect(cells[0]).toEqual(expect.arrayContaining(names));
		for (const [name = '', , ...rest] of cells.slice(1)) {
			const row = rows(page).filter({ has: page.getByRole('link', { name, exact: true }) });
			const values = await row.locator('td.own:visible > a, td.alike > span').allInnerTexts();
			for (const value of values) {
				const plain = value
					.trim()
					.replace(/[\u00a0\u202f]/g, ' ')
					.replace('−', '-');
				expect(rest, name).toContain(plain);
			}
			const places = await row.locator('td.own:visible [data-said="place"]').allInnerTexts();
			expect(rest).toEqual(expect.arrayContaining(places));
			expect(rest.at(-1), name).not.toBe('');
		}
		expect(copied).not.toMatch(/[\u00a0\u202f\u2212]/);
		expect(lines.at(-1)).toContain(`${path}?kommun=0581&kommun=0580&kommun=2180`);
		// Another comparison is not on the clipboard.
		await page.locator('[data-remove="2"]').click();
		await expect(button).toHaveText(before);
	});
}

test('a copy that the browser refuses is told', async ({ page }) => {
	await open(page, THREE);
	await page.evaluate(() => {
		navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
	});
	await page.locator('[data-copy]').click();
	await expect(page.locator('[data-copy]')).toHaveText('Gick inte att kopiera');
	await expect(page.locator('[data-status]')).toHaveText('Gick inte att kopiera');
});
