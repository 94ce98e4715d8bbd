import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import type { ApiIndex } from '../src/tables/api.ts';
import { expectPaper } from './on-paper.ts';
import { inBothLanguages, inTriedLanguages } from './pages.ts';

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
		// Without its key the map says nothing.
		await expect(page.locator('.legend .histogram')).toBeVisible();
		await expect(page.locator('.legend-rows [data-class]:visible').first()).toBeVisible();
		await expect(page.locator('.fund-key-rows li:visible').first()).toBeVisible();
		await expect(page.locator('[data-finding]')).toBeVisible();
		await expect(page.locator('.sources').first()).toBeVisible();
		// Land around the country has the colour of paper: it would lie on the text beside it.
		await expect(page.locator('.land-other:visible')).toHaveCount(0);
	});
}

for (const { id } of challenges.filter(({ window }) => window === null)) {
	for (const path of inTriedLanguages(`/behov-och-fonder/${id}/`)) {
		test(`${path} is printed on two pages at most, its map and key beside the reason`, async ({
			page,
		}) => {
			await page.goto(path);
			await page.evaluate(() => document.fonts.ready);
			expect(await sheets(page)).toBeLessThanOrEqual(2);
			await page.setViewportSize({ width: 718, height: 1000 });
			await page.emulateMedia({ media: 'print' });
			// Addresses stand in a list of their own at the end, by number, and nowhere else.
			await page.locator('[data-paper-sources]').evaluateAll((lists) => {
				for (const list of lists) list.remove();
			});
			await expectPaper(page, path);
			await expect(page.locator('.map-country')).toBeVisible();
			await expect(page.locator('.no-need')).toBeVisible();
			await expect(page.locator('.land-other:visible')).toHaveCount(0);
			const [key, country] = await Promise.all(
				['.problem-key', '.map-country .areas'].map((part) => page.locator(part).boundingBox()),
			);
			expect(key?.x).toBeGreaterThan((country?.x ?? Infinity) + (country?.width ?? 0));
		});
	}
}

for (const path of inTriedLanguages('/')) {
	test(`${path} on paper has its key, its country and its insets beside each other`, async ({
		page,
	}) => {
		// The width of an A4 sheet within margins, in CSS pixels.
		await page.setViewportSize({ width: 718, height: 1000 });
		await page.goto(path);
		await page.emulateMedia({ media: 'print' });
		await expect(page.locator('header a[href="#sok"]')).toBeHidden();
		const boxOf = async (selector: string) => {
			const box = await page.locator(selector).boundingBox();
			if (!box) throw new Error(`nothing is seen of ${selector}`);
			return { right: box.x + box.width, bottom: box.y + box.height, left: box.x };
		};
		const [map, key, country, insets] = await Promise.all(
			['.map', '.problem-key', '.map-country .areas', '.insets'].map(boxOf),
		);
		expect(key?.right).toBeLessThan(country?.left ?? 0);
		expect(country?.right).toBeLessThan(insets?.left ?? 0);
		expect(insets?.right).toBeLessThanOrEqual((map?.right ?? 0) + 1);
		expect(insets?.bottom).toBeLessThanOrEqual((map?.bottom ?? 0) + 1);
	});
}
