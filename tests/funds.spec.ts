import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { ApiFunds } from '../src/tables/api.ts';
import { LOCALES } from '../src/tables/locale.ts';

const { funds } = JSON.parse(readFileSync('dist/api/v1/funds.json', 'utf8')) as ApiFunds;

for (const locale of LOCALES) {
	const base = `${locale === 'sv' ? '' : '/en'}/fonder/`;

	test(`${base}: the number of sources leads to them`, async ({ page }) => {
		await page.goto(base);
		for (const { id, sources } of funds) {
			const link = page.locator(`tr[data-row="${id}"] .registry-sources`);
			await expect(link).toHaveText(String(sources.length));
			await expect(link).toHaveAttribute('href', `${base}${id}/#kallor`);
		}
		await page.locator('.registry-sources').first().click();
		await expect(page.locator('#kallor')).toBeInViewport();
	});
}

test('the page in the other language filters the same', async ({ page }) => {
	await page.goto('/fonder/?status=active');
	const shown = page.locator('tr[data-row]:visible');
	const count = await shown.count();
	expect(count).toBeLessThan(funds.length);
	await page.locator('.language').click();
	await expect(page).toHaveURL('/en/fonder/?status=active');
	await expect(shown).toHaveCount(count);
});

for (const path of ['/fonder/', '/problembilder/', '/en/fonder/', '/en/problembilder/']) {
	test(`${path} begins with what is on it`, async ({ page }) => {
		await page.setViewportSize({ width: 360, height: 740 });
		await page.goto(path);
		const links = page.locator('.contents a');
		const targets = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
		expect(targets.length).toBeGreaterThanOrEqual(5);
		for (const target of targets) await expect(page.locator(target ?? '')).toHaveCount(1);
		await links.last().click();
		await expect(page.locator(targets.at(-1) ?? '')).toBeInViewport();
	});
}
