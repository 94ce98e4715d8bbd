import { expect, type Page } from '@playwright/test';

/**
 * Goes to a page with a map and waits for the map's script: before that, keys scroll and a tap follows
 * the link of a municipality, as on a page without scripts.
 */
export async function openMap(page: Page, path: string): Promise<void> {
	await page.goto(path);
	await expect(page.locator('choropleth-map:defined')).toHaveCount(1);
}

/** Opens the box of choices that few change: the area in focus, the classes of one year, the marks. */
export async function openOptions(page: Page): Promise<void> {
	const box = page.locator('details.options');
	if (!(await box.evaluate((details: HTMLDetailsElement) => details.open))) {
		await box.locator('summary').click();
	}
	await expect(box.locator('select[name="omrade"]')).toBeVisible();
}
