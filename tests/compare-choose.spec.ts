import { expect, test } from '@playwright/test';
import { inTriedLanguages } from './pages.ts';

/* How a municipality is chosen on the page that compares, without a pointer that comes near first. */

const chips = '.compare-chips li:visible';

for (const path of inTriedLanguages('/jamfor/')) {
	test.describe(`${path} on a touch screen`, () => {
		test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

		test('finds a municipality in the field at its first tap', async ({ page }) => {
			await page.goto(path);
			const field = page.locator('#sok-kommun');
			await field.tap();
			await field.pressSequentially('hofors');
			await expect(page.locator('#sok-kommun-lista').getByRole('option').first()).toContainText(
				'Hofors',
			);
			await field.press('Enter');
			await expect(page).toHaveURL(/\?kommun=2104$/);
			await expect(page.locator(chips)).toHaveText([/Hofors/]);
		});
	});

	test(`${path} takes nobody from the list while it is gone through by keys`, async ({ page }) => {
		await page.goto(path);
		const list = page.locator('select#kommun');
		const add = page.locator('.compare-add');
		await expect(add).toBeHidden();
		await list.focus();
		await expect(page.locator('compare-places')).toHaveAttribute('data-shown', '');
		await page.keyboard.press('h');
		await expect(add).toBeVisible();
		expect(new URL(page.url()).search).toBe('');
		await page.keyboard.press('Tab');
		await expect(add).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/\?kommun=\d{4}$/);
		await expect(page.locator(chips)).toHaveCount(1);
		await expect(add).toBeHidden();
	});
}
