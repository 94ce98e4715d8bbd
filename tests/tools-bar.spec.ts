import { expect, test, type Page } from '@playwright/test';
import { inTriedLanguages } from './pages.ts';

/*
 * The bar of tools of a problem's page on a desktop: in one row at the foot of the window while the map is
 * in view, never over what has focus (WCAG 2.2, 2.4.11) and never over the country.
 */
const PATHS = [
	'/utmaningar/ungdomsarbetsloshet/',
	'/utmaningar/utflyttning/',
	'/utmaningar/psykisk-ohalsa/',
].flatMap(inTriedLanguages);

async function open(page: Page, path: string, width: number, height: number): Promise<void> {
	await page.setViewportSize({ width, height });
	await page.goto(path);
	await page.evaluate(() => document.fonts.ready);
	await expect(page.locator('[data-scripts] .tools-choose input').first()).toBeVisible();
}

/** Where what has focus lies under the bar, which it is no part of; else null. Runs in the browser. */
const coveredFocus = (): string | null => {
	const { activeElement } = document;
	const stuck = [...document.querySelectorAll('.tools, .tools-years')].filter(
		(each) => getComputedStyle(each).position === 'sticky',
	);
	if (!activeElement || stuck.some((each) => each.contains(activeElement))) return null;
	const { left, right, top, bottom } = activeElement.getBoundingClientRect();
	for (const tools of stuck) {
		const bar = tools.getBoundingClientRect();
		const isUnder =
			left < bar.right && right > bar.left && top < bar.bottom - 1 && bottom > bar.top + 1;
		if (isUnder) return activeElement.outerHTML.slice(0, 120);
	}
	return null;
};

/** Goes through the page by key until the focus has left it, and tells what lay under the bar. */
async function tabThrough(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<readonly string[]> {
	const covered: string[] = [];
	let stops = 0;
	for (;;) {
		await page.keyboard.press(key);
		const isOut = await page.evaluate(() => document.activeElement === document.body);
		if (isOut || stops > 2000) break;
		stops += 1;
		const under = await page.evaluate(coveredFocus);
		if (under !== null) covered.push(under);
	}
	expect(stops).toBeGreaterThan(50);
	return covered;
}

for (const path of PATHS) {
	test(`${path}: the tools stand in one row at the foot of the window, below the country`, async ({
		page,
	}) => {
		await open(page, path, 1440, 900);
		for (const tools of await page.locator('.tools').all()) {
			await expect(tools).toHaveCSS('position', 'sticky');
			const box = await tools.boundingBox();
			expect((box?.y ?? 0) + (box?.height ?? 0)).toBeCloseTo(900, 0);
		}
		// One line goes through them all.
		const boxes = await page
			.locator('.tools-choose > *, .tools-years .years-play, .tools-years input[type="range"]')
			.evaluateAll((all) =>
				all
					.filter((each) => each.checkVisibility())
					.map((each) => {
						const { top, bottom } = each.getBoundingClientRect();
						return { top, bottom };
					}),
			);
		expect(boxes.length).toBeGreaterThanOrEqual(5);
		const lowestTop = Math.max(...boxes.map(({ top }) => top));
		expect(lowestTop).toBeLessThan(Math.min(...boxes.map(({ bottom }) => bottom)));
		// A little down the page they are there still, for as long as there is more of the stage below.
		await page.evaluate(() => {
			scrollTo(0, 120);
		});
		const { foot, stage } = await page.evaluate(() => {
			const bottomOf = (selector: string): number =>
				document.querySelector(selector)?.getBoundingClientRect().bottom ?? Number.NaN;
			return { foot: bottomOf('.tools-choose'), stage: bottomOf('.stage') };
		});
		expect(foot).toBeCloseTo(Math.min(900, stage), 0);
	});

	test(`${path}: on a phone the years stand at the foot of the window while the map is in view`, async ({
		page,
	}) => {
		await open(page, path, 390, 844);
		const { top, bottom } = await page.locator('.stage .map').evaluate((map) => {
			const box = map.getBoundingClientRect();
			return { top: box.top, bottom: box.bottom };
		});
		const footAt = (y: number): Promise<number> =>
			page.evaluate((to) => {
				scrollTo(0, to);
				return document.querySelector('.tools-years')?.getBoundingClientRect().bottom ?? Number.NaN;
			}, y);
		const barHeight = (await page.locator('.tools-years').boundingBox())?.height ?? Number.NaN;
		for (const y of [0, top, (top + bottom) / 2 - 422, bottom - 844])
			expect(await footAt(y), `at ${y}`).toBeCloseTo(844, 0);
		// Past the map it goes with the map: the table has the window to itself.
		expect(await footAt(bottom + barHeight)).toBeLessThan(1);
	});

	for (const width of [390, 1440]) {
		test(`${path}: the country’s line lies in the track of the slider at ${width}`, async ({
			page,
		}) => {
			await open(page, path, width, 900);
			const [line, track] = await page.evaluate(() =>
				['.tools-years .years-plot', '.tools-years input[type="range"]'].map((selector) => {
					const { left, right, top, bottom } =
						document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
					return { left, right, top, bottom };
				}),
			);
			if (!line || !track) throw new Error('there is no line or no track');
			expect(line.right - line.left).toBeGreaterThan(100);
			// The thumb stands on the year that the line has under it: half of it is outside at either end.
			expect(line.left).toBeGreaterThanOrEqual(track.left);
			expect(line.right).toBeLessThanOrEqual(track.right);
			expect(line.left - track.left).toBeLessThan(16);
			expect(track.right - line.right).toBeLessThan(16);
			expect(line.bottom).toBeGreaterThanOrEqual(track.top);
			expect(line.top).toBeLessThanOrEqual(track.top);
		});
	}

	for (const [width, height] of [
		[1280, 600],
		[1024, 600],
		[1280, 720],
		[1024, 720],
		[1024, 768],
	] as const) {
		test(`${path}: the tools never lie over the country at ${width} × ${height}`, async ({
			page,
		}) => {
			await open(page, path, width, height);
			const country = await page.locator('.map-country .areas').boundingBox();
			for (const tools of await page.locator('.tools').all()) {
				const bar = await tools.boundingBox();
				expect(bar?.y).toBeGreaterThanOrEqual((country?.y ?? 0) + (country?.height ?? Infinity));
			}
		});
	}
}

for (const [width, height] of [
	[1440, 900],
	[768, 1024],
	[390, 844],
] as const) {
	test(`nothing that has focus lies under the tools, forwards or backwards, at ${width} × ${height}`, async ({
		page,
	}) => {
		test.slow();
		await open(page, '/utmaningar/ungdomsarbetsloshet/', width, height);
		expect(await tabThrough(page, 'Tab')).toEqual([]);
		expect(await tabThrough(page, 'Shift+Tab')).toEqual([]);
	});
}
