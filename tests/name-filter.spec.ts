import { expect, test } from '@playwright/test';
import type { ApiMunicipality } from '../src/tables/api.ts';
import { published } from './published.ts';

const municipalities = published('municipalities.json') as readonly ApiMunicipality[];

test.describe('the field that finds a municipality', () => {
	test('finds Ängelholm without its dots, and says how many it found', async ({ page }) => {
		await page.goto('/kommuner/');
		await page.getByRole('searchbox', { name: 'Sök kommun' }).fill('Angelholm');
		const results = page.locator('name-filter [data-results] a');
		await expect(results).toHaveText(['Ängelholm']);
		await expect(page.locator('name-filter').getByRole('status')).toHaveText('1 av 290 kommuner.');
		await expect(page.locator('name-filter [data-groups]')).toBeHidden();
	});

	test('puts names with the letters as typed first', async ({ page }) => {
		await page.goto('/kommuner/');
		await page.getByRole('searchbox', { name: 'Sök kommun' }).fill('ö');
		const results = page.locator('name-filter [data-results] a');
		await expect(results.first()).toHaveText('Öckerö');
		// Dots that were typed are meant: Borgholm has none.
		for (const name of await results.allTextContents()) expect(name).toMatch(/ö/i);
	});

	test('goes to the best with Enter, and remembers what was typed on the way back', async ({
		page,
	}) => {
		await page.goto('/en/kommuner/');
		await page.getByRole('searchbox', { name: 'Find a municipality' }).fill('ronn');
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL('/en/kommuner/ronneby/');
		await page.goBack();
		await expect(page.getByRole('searchbox', { name: 'Find a municipality' })).toHaveValue('ronn');
		await expect(page.locator('name-filter [data-results] a')).toHaveText(['Ronneby']);
	});

	for (const [path, typed, county] of [
		['/kommuner/', 'Skåne län', 'Skåne'],
		['/kommuner/', 'Scania', 'Skåne'],
		['/en/kommuner/', 'Scania', 'Skåne'],
		['/en/kommuner/', 'Kronoberg County', 'Kronoberg'],
	] as const) {
		test(`${path}: finds the municipalities of a county by what it is called: ${typed}`, async ({
			page,
		}) => {
			await page.goto(path);
			const own = municipalities.filter(({ county: { name } }) => name.startsWith(county));
			expect(own.length).toBeGreaterThan(5);
			await page.locator('name-filter input[type="search"]').fill(typed);
			const shown = page.locator('name-filter [data-results] li');
			await expect(shown).toHaveCount(own.length);
			const codes = await shown.evaluateAll((all) =>
				all.map((each) => each.getAttribute('data-code')),
			);
			expect(codes.toSorted()).toEqual(own.map(({ code }) => code).toSorted());
		});
	}

	test('says that nothing was found, and shows all again when emptied', async ({ page }) => {
		await page.goto('/kommuner/');
		const field = page.getByRole('searchbox', { name: 'Sök kommun' });
		await field.fill('xyz');
		await expect(page.locator('name-filter').getByRole('status')).toContainText(
			'Ingen kommun har ”xyz” i sitt namn',
		);
		await field.fill('');
		await expect(page.locator('name-filter').getByRole('status')).toBeEmpty();
		await expect(page.getByRole('link', { name: 'Ronneby', exact: true })).toBeVisible();
	});
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('there is no field, and all 290 are there', async ({ page }) => {
		await page.goto('/kommuner/');
		await expect(page.locator('name-filter search')).toBeHidden();
		await expect(page.locator('name-filter .county a')).toHaveCount(290);
	});
});
