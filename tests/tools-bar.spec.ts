import { expect, test, type Page } from '@playwright/test';
import { inBothLanguages } from './pages.ts';

/*
 * The bar of tools of a problem's page on a desktop: in one row at the foot of the window while the map is
 * in view, never over what has focus (WCAG 2.2, 2.4.11) and never over the country.
 */
const PATHS = [
	'/utmaningar/ungdomsarbetsloshet/',
	'/utmaningar/utflyttning/',
	'/utmaningar/psykisk-ohalsa/',
].flatMap(inBothLanguages);

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
		// A little down the page they are there still.
		await page.evaluate(() => {
			scrollTo(0, 120);
		});
		const foot = await page.locator('.tools-choose').boundingBox();
		expect((foot?.y ?? 0) + (foot?.height ?? 0)).toBeLessThanOrEqual(900);
	});

	for (const [width, height] of [
		[1280, 600],
		[1024, 600],
		[1280, 720],
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
