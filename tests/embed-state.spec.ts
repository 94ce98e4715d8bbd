import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import type { ApiMunicipality } from '../src/tables/api.ts';
import { layoutFaults } from './layout.ts';
import { inTriedLanguages } from './pages.ts';

const CARD = '/inbaddning/karta/ungdomsarbetsloshet/';
const STATE = '?ar=2015&kommun=0581&omrade=lan-05&fonder=inga';

const municipalities = JSON.parse(
	readFileSync('dist/api/v1/municipalities.json', 'utf8'),
) as ApiMunicipality[];

const drawn = (page: Page) => page.locator('.card-map[data-shown]');
/** How many shapes stand in the paths that have not faded. */
const inFocus = (page: Page): Promise<number> =>
	page
		.locator('.map-country .areas path:not(.out-of-focus)')
		.evaluateAll((all) =>
			all.reduce((sum, each) => sum + (each.getAttribute('d') ?? '').split('M').length - 1, 0),
		);

for (const path of inTriedLanguages(CARD)) {
	test(`${path} shows the state of the page that it was taken from`, async ({ page }) => {
		await page.goto(path + STATE);
		await expect(drawn(page)).toBeVisible();
		const own = municipalities.filter(({ county }) => county.code === '05');
		expect(await inFocus(page)).toBe(own.length);
		await expect(page.locator('.card-of')).toContainText(/Östergötland/);
		await expect(page.locator('[data-marked]')).toContainText('Norrköping');
		await expect(page.locator('.map-country .outline')).toHaveCount(2);
		await expect(page.locator('.fund-marks .fund, .fund-key-rows li')).toHaveCount(0);
		const href = (await page.locator('.card-link a').getAttribute('href')) ?? '';
		expect(href.slice(href.indexOf('?'))).toBe(STATE);
		for (const width of [320, 600, 1200]) {
			await page.setViewportSize({ width, height: 660 });
			expect(await layoutFaults(page, 'main'), `at ${width}`).toEqual([]);
			const { scrollWidth, scrollHeight } = await page.evaluate(() => ({
				scrollWidth: document.documentElement.scrollWidth,
				scrollHeight: document.documentElement.scrollHeight,
			}));
			expect([scrollWidth <= width, scrollHeight <= 660], `at ${width}`).toEqual([true, true]);
		}
	});
}

test('a card with circles has one for each municipality, and each fund marked once', async ({
	page,
}) => {
	await page.goto(`${CARD}?vy=befolkning&kommun=0581`);
	await expect(drawn(page)).toBeVisible();
	await expect(page.locator('.map-country circle.disc')).toHaveCount(municipalities.length);
	await expect(page.locator('.map-country .marked-disc')).toHaveCount(1);
	const named = await page.locator('.map-country .map-names text').allTextContents();
	expect(named.toSorted()).toEqual(['Göteborg', 'Malmö', 'Stockholm']);
	const funds = await page
		.locator('.map-country .fund')
		.evaluateAll((all) => all.map((mark) => mark.getAttribute('data-fund')));
	expect(new Set(funds).size).toBe(funds.length);
	expect(funds.length).toBeGreaterThan(10);
	await expect(page.locator('.insets')).toBeHidden();
});

test('only the marks of funds that are asked for are left', async ({ page }) => {
	await page.goto(CARD);
	const aimed = await page.locator('.map-country .fund.aimed').count();
	const all = await page.locator('.map-country .fund').count();
	expect(all).toBeGreaterThan(aimed);
	await page.goto(`${CARD}?fonder=riktade`);
	await expect(drawn(page)).toBeVisible();
	await expect(page.locator('.map-country .fund')).toHaveCount(aimed);
});

test('what is not there leaves the card as it is served', async ({ page }) => {
	await page.goto(`${CARD}?omrade=lan-99&kommun=9999&vy=tabell&fonder=x`);
	await expect(drawn(page)).toBeVisible();
	expect(await inFocus(page)).toBe(municipalities.length);
	await expect(page.locator('[data-marked], .disc')).toHaveCount(0);
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });
	test('the card of a state is the plain map, whole', async ({ page }) => {
		await page.goto(CARD + STATE);
		await expect(page.locator('h1')).toHaveText('Ungdomsarbetslöshet 2022');
		expect(await page.locator('.map-country .areas path').count()).toBeGreaterThan(3);
	});
});

test('the code carries the state of the page', async ({ page }) => {
	await page.goto('/utmaningar/ungdomsarbetsloshet/?ar=2015&omrade=lan-05&fonder=inga');
	const link = page.locator('.actions a[data-keep-query]').first();
	await expect(link).toHaveAttribute('href', /omrade=lan-05/);
	await link.click();
	await expect(page.locator('embed-builder [data-code]')).toContainText(
		'/inbaddning/karta/ungdomsarbetsloshet/?ar=2015&amp;omrade=lan-05&amp;fonder=inga"',
	);
	await expect(page.locator('embed-builder select[name="omrade"]')).toHaveValue('lan-05');
});
