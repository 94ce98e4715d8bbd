import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { ApiIndex } from '../src/tables/api.ts';
import { inTriedLanguages } from './pages.ts';

const { challenges } = JSON.parse(readFileSync('dist/api/v1/index.json', 'utf8')) as ApiIndex;

test.use({ javaScriptEnabled: false });

for (const path of inTriedLanguages('/utmaningar/ungdomsarbetsloshet/')) {
	test(`${path} holds map, legend, table, funds and sources without scripts`, async ({ page }) => {
		await page.goto(path);
		await expect(page.locator('.map-country [data-k]')).toHaveCount(290);
		await expect(page.locator('.map-country [data-k] path[d^="m"]')).toHaveCount(290);
		await expect(page.locator('.inset svg')).toHaveCount(3);
		await expect(page.locator('.legend-rows li:visible')).toHaveCount(5);
		await expect(page.locator('.legend .histogram .bars[d^="M"]').first()).toBeVisible();
		await expect(page.locator('.legend .legend-country')).toBeVisible();
		await expect(page.locator('.municipality-table tbody tr')).toHaveCount(290);
		await expect(page.locator('.sources li').first()).toBeVisible();
		await expect(page.locator('a[href$="/fonder/norrkoping/"]').first()).toBeVisible();
		// The files that the figures were read in are where their way is told.
		await page.locator('[data-explanation] .explanation a[href$="/data/unga-arbetslosa/"]').click();
		await expect(page.locator('.figure-way a[rel="external"]').first()).toBeVisible();
	});
}

test('counts in the legend add up to all municipalities', async ({ page }) => {
	await page.goto('/utmaningar/placerade-barn/');
	const counts = await page.locator('.legend .legend-count:visible').allInnerTexts();
	const sum = counts.map((text) => Number(/\d+/.exec(text)?.[0])).reduce((a, b) => a + b, 0);
	expect(sum).toBe(290);
	await expect(page.locator('.legend .m-unknown:visible')).toHaveCount(1);
});

test('a municipality on the map leads to its page', async ({ page }) => {
	await page.goto('/utmaningar/ungdomsarbetsloshet/');
	await expect(page.locator('.map-country [data-k="1081"]')).toHaveAttribute(
		'href',
		'/kommuner/ronneby/',
	);
	await page.locator('.municipality-table a', { hasText: /^Ronneby$/ }).click();
	await expect(page.locator('h1')).toHaveText('Ronneby');
});

test('the marks of funds can be switched by the style sheet alone', async ({ page }) => {
	await page.goto('/utmaningar/ungdomsarbetsloshet/');
	const shown = page.locator('.map-country .fund:visible');
	const all = await shown.count();
	// The key tells of just the marks that are there.
	const [aimed, other] = [page.locator('.key-aimed'), page.locator('.key-other')];
	await expect(aimed).toBeVisible();
	await expect(other).toBeVisible();
	await page.locator('.options summary').click();
	await page.getByLabel('Riktade mot problemet').check();
	expect(await shown.count()).toBeLessThan(all);
	expect(await shown.count()).toBeGreaterThan(0);
	await expect(aimed).toBeVisible();
	await expect(other).toBeHidden();
	await page.getByLabel('Visa inga').check();
	await expect(shown).toHaveCount(0);
	await expect(aimed).toBeHidden();
	await expect(other).toBeHidden();
});

test('the start page shows the map, and each challenge is a link to its own page', async ({
	page,
}) => {
	await page.goto('/');
	await expect(page.locator('.map-country [data-k]')).toHaveCount(290);
	await expect(page.locator('.challenge-switch a')).toHaveCount(challenges.length);
	await page.locator('.challenge-switch a', { hasText: 'Missbruk' }).click();
	await expect(page).toHaveURL('/utmaningar/missbruk/');
});

for (const path of inTriedLanguages('/')) {
	test(`${path}: the page that a challenge leads to says of its money what the sentence of the map says`, async ({
		page,
		request,
	}) => {
		await page.goto(path);
		const links = await page
			.locator('.challenge-switch a')
			.evaluateAll((all) =>
				all.map((link) => [link.getAttribute('data-problem'), link.getAttribute('href')] as const),
			);
		expect(links).toHaveLength(challenges.length);
		for (const [id, href] of links) {
			const picture = (await (await request.get(`${path}start/${id ?? ''}.json`)).json()) as {
				readonly said: string;
			};
			await page.goto(href ?? '');
			const figure = page.locator('.hard-hit-figure');
			// Where the problem is biggest can't be said: the page says why.
			if ((await figure.count()) === 0) {
				await expect(page.locator('.no-need')).not.toBeEmpty();
				continue;
			}
			const of = (await figure.innerText()).match(/\d+/g) ?? [];
			const said = picture.said.match(/\d+/g) ?? [];
			// None is a word in the sentence.
			expect(said.length === 1 ? ['0', ...said] : said, id ?? '').toEqual(of);
		}
	});
}

test('controls that need scripts are not there without them', async ({ page }) => {
	await page.goto('/fonder/');
	await expect(page.locator('tbody tr')).not.toHaveCount(0);
	await expect(page.locator('.needs-script')).not.toHaveCount(0);
	await expect(page.locator('.needs-script:visible')).toHaveCount(0);
});
