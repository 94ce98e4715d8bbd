import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { ApiIndex, ApiSeries } from '../src/tables/api.ts';
import { ALL_PATHS, inBothLanguages } from './pages.ts';

const read = (path: string): unknown => JSON.parse(readFileSync(`dist/api/v1/${path}`, 'utf8'));
const { files, indicators } = read('index.json') as ApiIndex;
const SUM = /\b[\da-f]{64}\b/;

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	for (const path of inBothLanguages('/data/')) {
		test(`${path} begins with the catalogue of measures`, async ({ page }) => {
			await page.goto(path);
			const first = page.locator('main section').first();
			await expect(first).toHaveAttribute('id', 'indikatorer');
			await expect(first.locator('tbody tr:has(a[href^="#indikator-"])')).toHaveCount(
				indicators.length,
			);
		});

		test(`${path} leads to the schema of every file, each by its name`, async ({ page }) => {
			await page.goto(path);
			const schemas = files.map((file) => file.path).filter((file) => file.startsWith('schema/'));
			expect(schemas.length).toBeGreaterThan(10);
			for (const schema of schemas) {
				const link = page.locator(`#filer a[href="/api/v1/${schema}"]`);
				await expect(link).toHaveText(schema.replace('schema/', ''));
			}
		});

		test(`${path} folds every checksum, and has them all`, async ({ page }) => {
			await page.goto(path);
			const main = page.locator('main');
			expect(SUM.exec(await main.innerText())?.[0]).toBeUndefined();
			const lists = await page.locator('details.checksums pre').allTextContents();
			const told = new Set(lists.flatMap((list) => list.split(/\s+/)));
			const sources = indicators.flatMap(
				({ id }) => (read(`indicators/${id}.json`) as ApiSeries).sources,
			);
			const sums = [...files, ...sources].flatMap(({ sha256 }) => sha256 ?? []);
			expect(sums.length).toBeGreaterThan(100);
			expect(sums.filter((sum) => !told.has(sum))).toEqual([]);
			// Each list opens by itself.
			for (const list of await page.locator('details.checksums').all()) {
				await list.locator('summary').click();
				await expect(list.locator('pre')).toBeVisible();
				expect(await list.locator('pre').innerText()).toMatch(SUM);
			}
		});
	}
});

test('a measure that is named elsewhere leads to its own page', () => {
	for (const path of ALL_PATHS) {
		const html = readFileSync(
			join('dist', path.endsWith('/') ? `${path}index.html` : path),
			'utf8',
		);
		expect(/href="[^"]*\/data\/#indikator-[^"]*"/.exec(html)?.[0], path).toBeUndefined();
	}
});

for (const path of inBothLanguages('/om/')) {
	test(`${path} names whose land is drawn around the country, with a way there`, async ({
		page,
	}) => {
		await page.goto(path);
		await expect(page.locator('main a[href="https://www.naturalearthdata.com/"]')).toHaveText(
			'Natural Earth',
		);
	});
}
