import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import type { ApiIndex, ApiNeed } from '../src/tables/api.ts';
import { layoutFaults } from './layout.ts';
import { inBothLanguages } from './pages.ts';
import { partedWords } from './parted-words.ts';
import { DESK_WINDOWS, PHONE_WINDOWS, type WindowSize } from './windows.ts';

const { challenges } = JSON.parse(readFileSync('dist/api/v1/index.json', 'utf8')) as ApiIndex;
const need = JSON.parse(readFileSync('dist/api/v1/need.json', 'utf8')) as ApiNeed;

/** A page that opens with a finding and a map of the whole country. */
interface FirstScreen {
	readonly path: string;
	/** Where the map begins at the latest on a phone of 390 × 844, CSS pixels from the page's top. */
	readonly mapFrom: number;
}

const SCREENS: readonly FirstScreen[] = [
	{ path: '/', mapFrom: 560 },
	...challenges.map(({ id }) => ({ path: `/utmaningar/${id}/`, mapFrom: 520 })),
];

/** Where the finding ends at the latest, CSS pixels from the page's top. */
const FINDING_WITHIN = 400;

/** How wide the country is on a phone at the least, CSS pixels: names and marks are told apart. */
const WIDE_ON_PHONE = 320;

/** Letters of the longest word in a headline, Ungdomsarbetslöshet: none is parted. */
const LONGEST_WORD = 19;

/** Opens a page as a reader first sees it: with its fonts, and its scripts' first writing done. */
async function open(page: Page, path: string): Promise<void> {
	await page.goto(path);
	await page.evaluate(() => document.fonts.ready);
}

/** The box round all municipalities of the map, in the window. */
const countryBox = (page: Page) =>
	page.locator('.map-country .areas').evaluate((areas) => {
		const { left, top, right, bottom } = areas.getBoundingClientRect();
		return { left, top, right, bottom };
	});

/** The figures, of those that `selector` finds, that are set on more than one line. Runs in the browser. */
const partedFigures = (selector: string): string[] =>
	[...document.querySelectorAll(selector)]
		.filter((figure) => figure.getClientRects().length > 1)
		.map(({ textContent }) => textContent);

/** Nothing of the first screen is cut off, lies on something else or is parted, in any of the windows. */
async function expectWhole(page: Page, windows: readonly WindowSize[]): Promise<void> {
	for (const [width, height] of windows) {
		await page.setViewportSize({ width, height });
		expect(await layoutFaults(page, '.stage'), `${width} pixels`).toEqual([]);
		expect(
			await page.evaluate(partedWords, [
				'h1, .problem-key h2, .problem-maps h3',
				LONGEST_WORD,
			] as const),
			`${width} pixels`,
		).toEqual([]);
		expect(await page.evaluate(partedFigures, '.ends .figure'), `${width} pixels`).toEqual([]);
	}
}

for (const { path, mapFrom } of SCREENS) {
	for (const address of inBothLanguages(path)) {
		test(`${address} opens with its finding and the whole country, whole in every wide window`, async ({
			page,
		}) => {
			await page.setViewportSize({ width: 1440, height: 900 });
			await open(page, address);
			const country = await countryBox(page);
			expect(country.top).toBeGreaterThanOrEqual(0);
			expect(country.left).toBeGreaterThanOrEqual(0);
			expect(country.right).toBeLessThanOrEqual(1440);
			// The sea goes on to the window's edge.
			const panel = await page.locator('.map').boundingBox();
			expect((panel?.x ?? 0) + (panel?.width ?? 0)).toBeCloseTo(1440, 0);
			// What is stuck to the foot of the window does not cover it.
			const foot = await page
				.locator('.tools')
				.evaluateAll((tools) =>
					tools
						.filter((each) => getComputedStyle(each).position === 'sticky')
						.map((each) => each.getBoundingClientRect().top),
				);
			expect(country.bottom).toBeLessThanOrEqual(Math.min(900, ...foot));
			expect(country.bottom - country.top).toBeGreaterThanOrEqual(690);
			for (const inset of await page.locator('.inset svg').all()) {
				const box = await inset.boundingBox();
				expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThanOrEqual(
					Math.min(900, ...foot),
				);
				expect((box?.x ?? Infinity) + (box?.width ?? 0)).toBeLessThanOrEqual(1440);
			}
			const finding = await page.locator('[data-finding]').boundingBox();
			expect((finding?.y ?? Infinity) + (finding?.height ?? 0)).toBeLessThanOrEqual(FINDING_WITHIN);
			// Who is at the ends of the ranking, and who has money, stand above the tools.
			const parts = page.locator('.ends, .hard-hit');
			for (const part of await parts.all()) {
				const box = await part.boundingBox();
				expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThanOrEqual(
					Math.min(900, ...foot),
				);
			}
			expect(await parts.count()).toBe((path.split('/')[2] ?? '') in need ? 2 : 0);
			await expectWhole(page, DESK_WINDOWS);
		});

		test(`${address} opens with its finding and the map on a phone, whole in every narrow window`, async ({
			page,
		}) => {
			await page.setViewportSize({ width: 390, height: 844 });
			await open(page, address);
			const map = await page.locator('.map').boundingBox();
			expect(map?.y).toBeLessThan(mapFrom);
			const country = await countryBox(page);
			expect(country.top).toBeLessThan(mapFrom);
			expect(country.right - country.left).toBeGreaterThanOrEqual(WIDE_ON_PHONE);
			expect(country.right).toBeLessThanOrEqual(390);
			const finding = await page.locator('[data-finding]').boundingBox();
			expect((finding?.y ?? Infinity) + (finding?.height ?? 0)).toBeLessThanOrEqual(FINDING_WITHIN);
			await expectWhole(page, PHONE_WINDOWS);
		});
	}
}

for (const address of inBothLanguages('/')) {
	test(`${address} has its answers, its search and all its problems in the first screen`, async ({
		page,
	}) => {
		await page.setViewportSize({ width: 1440, height: 900 });
		await open(page, address);
		const parts = {
			'.questions a': 3,
			'.start-stage .site-search': 1,
			'.start-choose a': challenges.length,
		};
		for (const [selector, count] of Object.entries(parts)) {
			const part = page.locator(selector);
			await expect(part).toHaveCount(count);
			for (const each of await part.all()) {
				const box = await each.boundingBox();
				expect(box?.y, selector).toBeGreaterThan(0);
				expect((box?.y ?? Infinity) + (box?.height ?? 0), selector).toBeLessThanOrEqual(900);
			}
		}
	});
}

for (const address of inBothLanguages('/')) {
	test(`${address} on a phone has its problems in one row to swipe, between finding and map`, async ({
		page,
	}) => {
		await page.setViewportSize({ width: 390, height: 844 });
		await open(page, address);
		const finding = await page.locator('[data-finding]').boundingBox();
		const map = await page.locator('.map').boundingBox();
		const tops = await page
			.locator('.start-choose a')
			.evaluateAll((chips) => chips.map((chip) => chip.getBoundingClientRect().top));
		expect(tops).toHaveLength(challenges.length);
		expect(new Set(tops).size).toBe(1);
		expect(tops[0]).toBeGreaterThanOrEqual((finding?.y ?? Infinity) + (finding?.height ?? 0));
		const first = await page.locator('.start-choose a').first().boundingBox();
		expect((first?.y ?? Infinity) + (first?.height ?? 0)).toBeLessThanOrEqual(map?.y ?? 0);
		// The last is reached in the row, and the page is no wider for it.
		const last = page.locator('.start-choose a').last();
		await last.scrollIntoViewIfNeeded();
		await expect(last).toBeInViewport({ ratio: 1 });
		expect(await page.evaluate(() => scrollX)).toBe(0);
	});
}

test('land beyond the country is paper, and a fund’s ring is open', async ({ page }) => {
	await open(page, '/utmaningar/ungdomsarbetsloshet/');
	const { paper, land, sea } = await page.evaluate(() => {
		const tone = (name: string): string => {
			const probe = document.createElement('i');
			probe.style.color = `var(${name})`;
			document.body.append(probe);
			const { color } = getComputedStyle(probe);
			probe.remove();
			return color;
		};
		return { paper: tone('--paper'), land: tone('--land-other'), sea: tone('--sea') };
	});
	expect(land).toBe(paper);
	expect(sea).not.toBe(paper);
	await expect(page.locator('html')).toHaveCSS('background-color', paper);
	await expect(page.locator('.stage .map')).toHaveCSS('background-color', sea);
	// A small municipality's colour is seen through its mark.
	for (const part of ['.fund-ring', '.fund-casing']) {
		await expect(page.locator(`.fund-mark ${part}, #fund-mark ${part}`).first()).toHaveCSS(
			'fill',
			'none',
		);
	}
});
