import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { ApiFunds, ApiIndex, ApiMunicipality, ApiSeries } from '../src/tables/api.ts';
import { ALL_PATHS, inTriedLanguages } from './pages.ts';

const read = (path: string): unknown => JSON.parse(readFileSync(`dist/api/v1/${path}`, 'utf8'));
const { files, indicators } = read('index.json') as ApiIndex;
const SUM = /\b[\da-f]{64}\b/;

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	for (const path of inTriedLanguages('/data/')) {
		test(`${path} begins with the catalogue of measures`, async ({ page }) => {
			await page.goto(path);
			const first = page.locator('main section').first();
			await expect(first).toHaveAttribute('id', 'indikatorer');
			await expect(first.locator('tbody tr:has(a[href^="#indikator-"])')).toHaveCount(
				indicators.length,
			);
		});

		test(`${path} says of each measure when it was fetched, and by which checksum its file is known`, async ({
			page,
		}) => {
			await page.goto(path);
			for (const { id, file } of indicators) {
				const row = page.locator('.indicator-table tr').filter({ has: page.locator(`#rad-${id}`) });
				const { sources } = read(file) as ApiSeries;
				const days = sources.flatMap(({ retrieved }) => retrieved ?? []).toSorted();
				await expect(row.locator('td[headers$="kolumn-retrieved"]')).toHaveText(days.at(-1) ?? '–');
				const sha256 = files.find((each) => each.path === file)?.sha256 ?? '';
				const sum = await row.locator('td[headers$="kolumn-checksum"] code').innerText();
				expect(sum.length).toBeGreaterThan(7);
				expect(sha256.startsWith(sum)).toBe(true);
			}
			await page.locator('td[headers$="kolumn-checksum"] a').first().click();
			await expect(page.locator('#kontrollsummor > summary')).toBeInViewport();
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

for (const path of inTriedLanguages('/om/')) {
	test(`${path} names whose land is drawn around the country, with a way there`, async ({
		page,
	}) => {
		await page.goto(path);
		await expect(page.locator('main a[href="https://www.naturalearthdata.com/"]')).toHaveText(
			'Natural Earth',
		);
	});
}

for (const path of inTriedLanguages('/data/')) {
	test(`${path} shows which years there are of every measure, as the API has them`, async ({
		page,
	}) => {
		await page.goto(path);
		const labels = await page
			.locator('.coverage svg')
			.evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-label') ?? ''));
		expect(labels).toHaveLength(indicators.length);
		const ends = (years: readonly number[]): string =>
			[Math.min(...years), Math.max(...years)].join();
		const told = labels.map((label) => ends((label.match(/\b\d{4}\b/g) ?? []).map(Number)));
		expect(told.toSorted()).toEqual(indicators.map(({ years }) => ends(years)).toSorted());
	});

	test(`${path} says what nobody knows, with as many as the API has`, async ({ page }) => {
		const { funds } = read('funds.json') as ApiFunds;
		const municipalities = read('municipalities.json') as ApiMunicipality[];
		const holders = new Set(
			funds.flatMap(({ code, kind, status }) =>
				kind === 'municipality' && status !== 'planned' ? [code] : [],
			),
		);
		const unknown = municipalities.filter(({ code }) => !holders.has(code));
		const by = (how: string): number =>
			unknown.filter(({ searched }) => searched?.how === how).length;
		await page.goto(path);
		const text = await page.locator('.open-questions').innerText();
		const numbers = (text.match(/\d+/g) ?? []).map(Number);
		for (const number of [
			by('by-name'),
			by('in-group'),
			by('not'),
			by('by-name') + by('in-group') + by('not'),
			funds.length,
			funds.filter(({ status }) => status === 'unknown').length,
		]) {
			expect(numbers).toContain(number);
		}
	});

	test(`${path} says what of the registry does not fit in open standards, counted`, async ({
		page,
	}) => {
		const { funds } = read('funds.json') as ApiFunds;
		await page.goto(path);
		const standard = page.locator('dt', { hasText: '360Giving' }).locator('+ dd');
		await expect(standard).toBeVisible();
		const numbers = ((await standard.innerText()).match(/\d+/g) ?? []).map(Number);
		for (const number of [
			funds.length,
			funds.filter(({ amount }) => amount !== null).length,
			funds.filter(({ year }) => year !== null).length,
		]) {
			expect(numbers).toContain(number);
		}
		await expect(standard.locator('a[href*="threesixtygiving.org"]')).toBeVisible();
	});
}
