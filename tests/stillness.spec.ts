import { expect, test, type Page } from '@playwright/test';

const PATHS = ['/', '/utmaningar/ungdomsarbetsloshet/', '/en/utmaningar/otrygghet/'];

/** How far down the page its landmarks lie, CSS pixels. */
const landmarks = (page: Page): Promise<number[]> =>
	page
		.locator('.map, .legend, .map ~ *, main section')
		.evaluateAll((parts) =>
			parts.map((part) => Math.round(part.getBoundingClientRect().top + scrollY)),
		);

for (const width of [360, 1280]) {
	for (const path of PATHS) {
		test(`nothing moves when the scripts come, nor with year and municipality: ${path}, ${width} pixels`, async ({
			page,
		}) => {
			await page.setViewportSize({ width, height: 800 });
			await page.goto(path);
			await page.evaluate(() => document.fonts.ready);
			const served = await landmarks(page);
			await expect(page.locator('indicator-explorer')).toHaveAttribute('data-indicator', /./);
			expect(await landmarks(page)).toEqual(served);
			await page.locator('year-control input[type="range"]').focus();
			await page.keyboard.press('ArrowLeft');
			await expect(page).toHaveURL(/ar=20\d\d/);
			expect(await landmarks(page)).toEqual(served);
			await page.getByRole('combobox').first().fill('Ronneby');
			await page.keyboard.press('Enter');
			await expect(page).toHaveURL(/kommun=1081/);
			expect(await landmarks(page)).toEqual(served);
		});
	}
}
