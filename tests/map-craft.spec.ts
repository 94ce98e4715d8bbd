import { expect, test, type Page } from '@playwright/test';
import { inTriedLanguages } from './pages.ts';
import { WINDOWS } from './windows.ts';

/*
 * How the map is drawn, in windows from a phone to a wide desktop: what lies under it, names that can be
 * read, marks that can be told apart, the panel out to the window's edge, insets beside the country.
 */
const PROBLEM = 'ungdomsarbetsloshet';
const PATHS = [
	'/',
	`/utmaningar/${PROBLEM}/`,
	'/behov-och-fonder/',
	`/en/behov-och-fonder/${PROBLEM}/`,
];

/** Marks are told apart from the width of a usual phone on. */
const FROM_A_PHONE = WINDOWS.filter(([width]) => width >= 360);

/** From here on the insets stand beside the country, and text beside the panel: widths in CSS pixels. */
const BESIDE_FROM = 768;
const DESKTOP_FROM = 1024;

/** No text on a map is smaller, CSS pixels. */
const LEAST_TEXT = 11;
/** Cities named on a map with room for them. */
const NAMES = 8;
/** A ring for a fund is so wide on a phone, CSS pixels. */
const LEAST_RING = 8;

interface Box {
	readonly left: number;
	readonly right: number;
	readonly bottom: number;
	readonly width: number;
	readonly height: number;
}

/** What is drawn on a map, in pixels of the window. Runs in the browser. */
const drawnMap = () => {
	const boxOf = (part: Element): Box => {
		const { left, right, bottom, width, height } = part.getBoundingClientRect();
		return { left, right, bottom, width, height };
	};
	const seen = (selector: string): SVGGraphicsElement[] =>
		[...document.querySelectorAll<SVGGraphicsElement>(selector)].filter((part) =>
			part.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
		);
	const one = (selector: string): Box => {
		const [part] = seen(selector);
		if (!part) throw new Error(`nothing is seen of ${selector}`);
		return boxOf(part);
	};
	/** Pixels of a unit of a drawing. */
	const scaleOf = (part: SVGGraphicsElement): number => part.getScreenCTM()?.a ?? Number.NaN;
	const textSizes = (selector: string): number[] =>
		seen(selector).map(
			(text) => Number.parseFloat(getComputedStyle(text).fontSize) * scaleOf(text),
		);
	/** A length of a mark's drawing, in its units: the style sheet gives the parts of a mark their size. */
	const rings = seen('.map-country .fund-marks use').map((mark) => {
		const style = getComputedStyle(mark);
		const radius = Number.parseFloat(style.getPropertyValue('--mark'));
		const scale = scaleOf(mark);
		const matrix = mark.getScreenCTM();
		return {
			isAimed: mark.classList.contains('aimed'),
			/** What the dot of the mark is filled with, if anything. */
			dot: style.getPropertyValue('--dot').trim(),
			// The line of the ring is 0.39 of its radius wide, half of it outside.
			outer: radius * 1.195 * scale,
			x: Number(mark.getAttribute('x')) * scale + (matrix?.e ?? 0),
			y: Number(mark.getAttribute('y')) * scale + (matrix?.f ?? 0),
		};
	});
	return {
		panel: one('.map'),
		country: one('.map-country .areas'),
		land: one('.map-country .land-other'),
		coast: one('.map-country .coast'),
		names: textSizes('.map-names text'),
		insetNames: textSizes('.inset-labels text'),
		insets: seen('.inset svg').map(boxOf),
		rings,
	};
};

const open = async (page: Page, path: string): Promise<void> => {
	await page.goto(path);
	await page.evaluate(() => document.fonts.ready);
	// What lies under the map is a file of its own.
	for (const under of ['.land-other', '.coast'])
		await expect(page.locator(`.map-country ${under}`)).toBeVisible();
};

for (const path of PATHS) {
	test(`${path}: land, coast, names, marks and insets are drawn so that they can be read`, async ({
		page,
	}) => {
		await open(page, path);
		for (const [width, height] of FROM_A_PHONE) {
			await page.setViewportSize({ width, height });
			const at = `at ${width}`;
			const map = await page.evaluate(drawnMap);
			const { country, insets, panel, rings } = map;
			for (const under of [map.land, map.coast]) {
				expect(under.width, at).toBeGreaterThan(0.9 * country.width);
				expect(under.height, at).toBeGreaterThan(0.9 * country.height);
			}
			for (const size of [...map.names, ...map.insetNames])
				expect(size, at).toBeGreaterThanOrEqual(LEAST_TEXT);
			// An inset without any name could be anywhere.
			expect(map.insetNames.length, at).toBeGreaterThan(2 * insets.length);
			if (width >= DESKTOP_FROM) expect(map.names.length, at).toBeGreaterThanOrEqual(NAMES);

			expect(rings.length, at).toBeGreaterThan(0);
			for (const [index, one] of rings.entries()) {
				if (width < BESIDE_FROM) expect(2 * one.outer, at).toBeGreaterThanOrEqual(LEAST_RING);
				expect(one.dot !== '', `${at}: a dot where a fund is aimed at the problem`).toBe(
					one.isAimed,
				);
				for (const other of rings.slice(index + 1)) {
					const apart = Math.hypot(one.x - other.x, one.y - other.y);
					expect(apart, `${at}: rings on each other`).toBeGreaterThan(one.outer + other.outer);
				}
			}

			// The sea goes on to the window's edge; on a phone both ways, but where bars stand beside it.
			expect(panel.right, at).toBeCloseTo(width, 0);
			if (width < DESKTOP_FROM && path !== '/behov-och-fonder/')
				expect(panel.left, at).toBeCloseTo(0, 0);
			for (const inset of width < BESIDE_FROM ? [] : insets) {
				expect(inset.left, at).toBeGreaterThan(country.right);
				expect(inset.right, at).toBeLessThanOrEqual(width);
				expect(inset.bottom, at).toBeLessThan(country.bottom + 8);
			}
		}
	});
}

/** Pages with maps of other kinds: of a place, of groups, small ones side by side. */
const OTHERS = ['/utmaningar/', '/kommuner/', '/kommuner/ronneby/', '/problembilder/'];

/** A length on a map: in kilometres or in the Swedish mile, as a figure or as a word. */
const LENGTH = /\d\s*(?:km|mil)\b|kilomet|skalstock|scale bar/i;

for (const path of [...PATHS, ...OTHERS.flatMap(inTriedLanguages)]) {
	test(`${path}: no map has a scale bar or names kilometres`, async ({ page }) => {
		await page.goto(path);
		await page.evaluate(() => document.fonts.ready);
		const maps = await page
			.locator('main :is(.map, .small-map, .group-map, .locator, .map-country)')
			.evaluateAll((all) =>
				all.map((map) => ({
					isDrawn: map.matches('svg, :has(svg)'),
					// Each text by itself: "km" at the end of one is not the beginning of a word of the next.
					told: [map, ...map.querySelectorAll('*')].flatMap((part) => [
						part.ariaLabel ?? '',
						...[...part.childNodes].map((child) => child.nodeValue ?? ''),
					]),
					bars: map.querySelectorAll('[class*="scale-bar"], [class*="scalebar"]').length,
				})),
			);
		expect(maps.filter(({ isDrawn }) => isDrawn).length).toBeGreaterThan(0);
		for (const { told, bars } of maps) {
			expect(told.filter((text) => LENGTH.test(text))).toEqual([]);
			expect(bars).toBe(0);
		}
	});
}
