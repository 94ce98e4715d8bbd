import { expect, test, type Page } from '@playwright/test';
import { EMBED_TYPES, inTriedLanguages, MAP_OF_YEAR } from './pages.ts';
import { expectPaper } from './on-paper.ts';

/** How many sheets a page takes on the paper that its style sheet asks for. */
async function sheets(page: Page): Promise<number> {
	const pdf = await page.pdf({ preferCSSPageSize: true });
	return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

for (const path of [...EMBED_TYPES, MAP_OF_YEAR].flatMap((type) => inTriedLanguages(type.path))) {
	test(`${path} is printed on one page, with its source and nothing to press`, async ({ page }) => {
		await page.goto(path);
		await page.evaluate(() => document.fonts.ready);
		expect(await sheets(page)).toBe(1);
		await page.setViewportSize({ width: 718, height: 1000 });
		await page.emulateMedia({ media: 'print' });
		const source = page.locator('.card-source:visible');
		await expect(source).toHaveCount(1);
		await expect(source).toContainText(/\d{4}-\d\d-\d\d/);
		expect(await page.locator('body').innerText()).toContain('Utmaningskartan');
		await expectPaper(page, path);
	});
}
