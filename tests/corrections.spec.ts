import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { Correction } from '../src/tables/api/corrections.ts';
import { inTriedLanguages } from './pages.ts';

const corrections = JSON.parse(
	readFileSync('dist/api/v1/corrections.json', 'utf8'),
) as readonly Correction[];

test.use({ javaScriptEnabled: false });

for (const path of inTriedLanguages('/rattelser/')) {
	test(`${path}: tells of every correction, how errors are graded, and how to report one`, async ({
		page,
	}) => {
		await page.goto(path);
		const locale = path.startsWith('/en/') ? 'en' : 'sv';
		await expect(page.locator('.correction')).toHaveCount(corrections.length);
		for (const { id, title } of corrections) {
			await expect(page.locator(`#${id} h3`)).toHaveText(title[locale]);
		}
		await expect(page.locator('.correction-rules tbody tr')).toHaveCount(3);
		await expect(page.locator('#anmal')).toBeVisible();
	});
}

test('every measure’s page leads to where an error is reported', async ({ page }) => {
	await page.goto('/data/skattekraft/');
	await page.locator('.figure-text a[href="/rattelser/#anmal"]').click();
	await expect(page).toHaveURL('/rattelser/#anmal');
});
