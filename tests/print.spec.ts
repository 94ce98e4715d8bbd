import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import type { ApiIndex } from '../src/model/api.ts';
import { expectPaper } from './on-paper.ts';
import { inBothLanguages } from './pages.ts';

const { challenges } = JSON.parse(readFileSync('dist/api/v1/index.json', 'utf8')) as ApiIndex;

/** How many sheets a page takes on the paper that its style sheet asks for. */
async function sheets(page: Page): Promise<number> {
	const pdf = await page.pdf({ preferCSSPageSize: true });
	return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

for (const path of challenges.flatMap(({ id }) => inBothLanguages(`/utmaningar/${id}/`))) {
	test(`${path} is printed on two pages: the map, and every municipality`, async ({ page }) => {
		await page.goto(path);
		await page.evaluate(() => document.fonts.ready);
		expect(await sheets(page)).toBe(2);
		await page.emulateMedia({ media: 'print' });
		await expectPaper(page, path);
		await expect(page.locator('.municipality-table tbody tr:visible')).toHaveCount(290);
		await expect(page.locator('.map-country')).toBeVisible();
		await expect(page.locator('[data-finding]')).toBeVisible();
		await expect(page.locator('.sources').first()).toBeVisible();
		// Land around the country has the colour of paper: it would lie on the text beside it.
		await expect(page.locator('.land-other:visible')).toHaveCount(0);
	});
}
