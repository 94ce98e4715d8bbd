import { expect, test } from '@playwright/test';
import { ALL_PATHS, EMBED_TYPES, PAGE_TYPES, inBothLanguages } from './pages.ts';
import { openMap } from './ready.ts';
import { violations } from './violations.ts';

for (const path of ALL_PATHS) {
	test(`${path} breaks no rule of WCAG 2.2 AA that axe can test`, async ({ page }) => {
		await page.goto(path);
		expect(await violations(page)).toEqual([]);
	});

	test(`${path} fits a window of 320 pixels without scrolling sideways`, async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 640 });
		await page.goto(path);
		const widest = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(widest).toBeLessThanOrEqual(320);
	});
}

test('the map with its card open breaks no rule', async ({ page }) => {
	await page.goto('/utmaningar/ungdomsarbetsloshet/');
	await page.locator('.map-country [data-k="1081"]').focus();
	await expect(page.locator('.map-card')).toBeVisible();
	expect(await violations(page)).toEqual([]);
});

test('every page has one first heading, a title of its own and its language', async ({ page }) => {
	const titles = new Set<string>();
	const types = [...PAGE_TYPES, ...EMBED_TYPES];
	for (const { path } of types) {
		for (const [index, address] of inBothLanguages(path).entries()) {
			await page.goto(address);
			await expect(page.locator('h1')).toHaveCount(1);
			await expect(page.locator('html')).toHaveAttribute('lang', index === 0 ? 'sv' : 'en');
			if (index === 0) titles.add(await page.title());
		}
	}
	expect(titles.size).toBe(types.length);
});

test('the map is one stop of the Tab key, and keys go on from there', async ({ page }) => {
	await openMap(page, '/utmaningar/ungdomsarbetsloshet/');
	await expect(page.locator('.map [data-k][tabindex="0"]')).toHaveCount(1);
	await page.locator('.map [data-k][tabindex="0"]').focus();
	await page.keyboard.press('ArrowUp');
	// North of Upplands Väsby lies Sigtuna.
	await expect(page.locator('.map-country [data-k="0191"]')).toBeFocused();
	await expect(page.locator('.map [data-k][tabindex="0"]')).toHaveCount(1);
	await expect(page.locator('.map [data-k][tabindex="0"]')).toBeFocused();
	await page.keyboard.press('End');
	await expect(page.locator('.map-country [data-k="2584"]')).toBeFocused();
	await page.keyboard.press('ArrowUp');
	await expect(page.locator('[data-map-status]')).toContainText('landets gräns');
	await expect(page.locator('.map-country [data-k="2584"]')).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL('/kommuner/kiruna/');
});
