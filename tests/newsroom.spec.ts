import { expect, test } from '@playwright/test';
import { inTriedLanguages } from './pages.ts';

for (const path of inTriedLanguages('/for-redaktioner/')) {
	test(`${path}: says in its first screen how to cite, on what terms, and what not to write`, async ({
		page,
	}) => {
		await page.setViewportSize({ width: 1440, height: 900 });
		await page.goto(path);
		for (const id of ['citera', 'villkor', 'bar-inte', 'ladda-ner']) {
			await expect(page.locator(`#${id}`)).toBeInViewport({ ratio: 1 });
		}
	});

	test(`${path}: each text to cite is copied with its source`, async ({ page, context }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.goto(path);
		const texts = page.locator('.cite-texts > div');
		await expect(texts).toHaveCount(3);
		const source = await texts.nth(1).locator('q').innerText();
		for (const text of await texts.all()) {
			await text.getByRole('button').click();
			await expect(text.getByRole('status')).not.toBeEmpty();
			const copied = await page.evaluate(() => navigator.clipboard.readText());
			expect(copied).toContain(await text.locator('q').innerText());
			expect(copied).toMatch(
				/(Källa|Källor|Source|Sources): .*\nhttps:\/\/\S+\/kommuner\/norrkoping\/$/,
			);
		}
		// The line under a figure is the source of the sentence, and no more.
		await texts.first().getByRole('button').click();
		expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(source);
	});
}

test('a name in the field leads to the municipality in the list, without scripts too', async ({
	browser,
}) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto('/for-redaktioner/');
	await page.locator('#kommun').fill('Hofors');
	await page.locator('#kommun').press('Enter');
	await expect(page).toHaveURL(/\/kommuner\/\?sok=Hofors$/);
	await context.close();
});

test('the licences of fonts and code in the pages are a text to read', async ({ page }) => {
	await page.goto('/for-redaktioner/');
	const address = await page.getByRole('link', { name: 'licenser' }).getAttribute('href');
	const answer = await page.request.get(address ?? '');
	expect(answer.headers()['content-type']).toContain('text/plain');
	expect(await answer.text()).toContain('SIL OPEN FONT LICENSE');
});
