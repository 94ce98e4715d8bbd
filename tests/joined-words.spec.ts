import { expect, test } from '@playwright/test';
import { joinedWords } from './joined-words.ts';
import { ALL_PATHS } from './pages.ts';

for (const path of ALL_PATHS) {
	test(`${path} parts the words of its elements`, async ({ page }) => {
		await page.setViewportSize({ width: 1440, height: 900 });
		await page.goto(path);
		await page.evaluate(() => {
			for (const details of document.querySelectorAll('details')) details.open = true;
		});
		expect(await page.evaluate(joinedWords)).toEqual([]);
	});
}
