import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import type { ApiIndex, ApiSeries } from '../src/tables/api.ts';
import { NEWEST, type PlaceFigures } from '../src/stats/claim-figures.ts';
import { claimQuery } from '../src/stats/claim.ts';
import { FROZEN, inBothLanguages } from './pages.ts';
import { violations } from './violations.ts';
import { weigh } from './weigh.ts';

const read = (path: string): unknown => JSON.parse(readFileSync(`dist/${path}`, 'utf8'));
const ID = 'unga-arbetslosa';
const { indicators, files } = read('api/v1/index.json') as ApiIndex;
const bytesOf = (file: string): number => files.find(({ path }) => path === file)?.bytes ?? 0;
const entry = indicators.find(({ id }) => id === ID);
const decimals = entry?.decimals ?? 0;
const kept = read(`data/${FROZEN}/indicators/${ID}.json`) as ApiSeries;
const now = read(`api/v1/indicators/${ID}.json`) as ApiSeries;
const YEAR = 2022;
const at = kept.years.indexOf(YEAR);
/** Ronneby, as the frozen release has it. */
const CODE = '1081';
const value = kept.values[CODE]?.[at] ?? Number.NaN;

const query = (changes: Partial<Parameters<typeof claimQuery>[0]> = {}): string =>
	claimQuery(
		{ indicator: ID, code: CODE, year: YEAR, value, release: FROZEN, ...changes },
		decimals,
	);

const result = (page: Page) => page.locator('[data-result]');
const open = (page: Page, asked: string, path = '/pastaende/') => page.goto(path + asked);

/** Lets the newest release have another value than the frozen one, with what is noted of it. */
async function withNewest(page: Page, other: number | null, noted: readonly object[] = []) {
	const figures = read(`pastaende/${NEWEST}/${CODE}.json`) as PlaceFigures;
	const of = figures[ID] ?? { decimals, values: {} };
	const values = { ...of.values, [YEAR]: other ?? 'unknown' };
	// The page is told which files are others now.
	await page.route(/\/pastaende\/\?/, async (route) => {
		const response = await route.fetch();
		const body = (await response.text()).replaceAll('"changed":[', `"changed":["${ID}",`);
		await route.fulfill({ response, body: body.replaceAll(`"${ID}",]`, `"${ID}"]`) });
	});
	await page.route(`**/pastaende/${NEWEST}/*.json`, (route) =>
		route.fulfill({ json: { ...figures, [ID]: { ...of, values } } }),
	);
	await page.route('**/api/v1/changes.json', (route) => route.fulfill({ json: noted }));
}

test('a figure that stands as it was quoted is told of as unchanged, in both languages', async ({
	page,
}) => {
	await withNewest(page, value);
	for (const [path, said, number] of [
		['/pastaende/', 'Oförändrad', '6,3\u00a0%'],
		['/en/pastaende/', 'Unchanged', '6.3%'],
	] as const) {
		await open(page, query(), path);
		await expect(result(page).locator('.claim-verdict')).toHaveText(said);
		await expect(result(page).locator('h2')).toContainText('Ronneby 2022');
		await expect(result(page).locator('dd')).toHaveText([number, number]);
		await expect(result(page)).toContainText(FROZEN);
	}
});

test('a figure that has changed stands with both values, and with why', async ({ page }) => {
	const reason = { sv: 'Koden var fel <b>.', en: 'The code was wrong <b>.' };
	await withNewest(page, value + 1, [
		{
			release: '2999-01-01',
			kind: 'corrected',
			indicator: ID,
			code: CODE,
			year: YEAR,
			before: { value },
			after: { value: value + 1 },
			reason,
		},
	]);
	await open(page, query());
	await expect(result(page).locator('.claim-verdict')).toHaveText('Har ändrats sedan dess');
	await expect(result(page).locator('dd')).toHaveText(['6,3\u00a0%', '7,3\u00a0%']);
	await expect(result(page).locator('h3 + ul li')).toHaveText([
		'Ändrat i utgåvan 2999-01-01: Koden var fel <b>.',
	]);
	expect(await violations(page)).toEqual([]);
});

test('where no reason is noted it says so, and a value that is gone is told of as missing', async ({
	page,
}) => {
	await withNewest(page, null);
	await open(page, query(), '/en/pastaende/');
	await expect(result(page).locator('.claim-verdict')).toHaveText('Has changed since then');
	await expect(result(page)).toContainText('No reason is noted.');
	await expect(result(page).locator('dd').nth(1)).not.toHaveText(/\d/);
});

test('a value that the release never had is no change', async ({ page }) => {
	await open(page, query({ value: value + 5 }));
	await expect(result(page).locator('.claim-verdict')).toHaveText('Utgåvan säger något annat');
	await expect(result(page).locator('dd')).toHaveCount(3);
});

test('a release that is not kept, and a year that nobody has, are told of in a sentence', async ({
	page,
}) => {
	await open(page, query({ release: '2019-01-31' }));
	await expect(result(page)).toContainText('Utgåvan 2019-01-31 finns inte kvar här');
	await expect(result(page)).toContainText(FROZEN);
	await open(page, query({ year: 1850 }));
	await expect(result(page)).toContainText('Måttet har ingen uppgift för 1850');
});

test('what is typed in the address is text, and each fault has its sentence', async ({ page }) => {
	page.on('dialog', () => {
		throw new Error('the address was run');
	});
	const bad = '<img src=x onerror=alert(1)>';
	const all = ['indikator', 'kommun', 'ar', 'varde', 'utgava'].map(
		(name) => `${name}=${encodeURIComponent(bad)}`,
	);
	for (const path of inBothLanguages('/pastaende/')) {
		await open(page, `?${all.join('&')}`, path);
		await expect(result(page).locator('li')).toHaveCount(5);
		await expect(result(page).locator('li').first()).toContainText(bad);
		await expect(page.locator('main img, main b')).toHaveCount(0);
		expect(await violations(page)).toEqual([]);
	}
	await open(page, `?indikator=${ID}`);
	await expect(result(page).locator('li')).toHaveText([
		'Adressen säger inte vilken kommun det gäller.',
		'Adressen säger inget år.',
		'Adressen säger inget värde.',
		'Adressen säger inte vilken utgåva siffran är ur.',
	]);
});

test('the form asks for a figure by keys alone, with a comma, and the other language keeps it', async ({
	page,
}) => {
	const field = (name: string) => page.locator(`.claim-form [name="${name}"]`);
	await open(page, '');
	await expect(result(page)).toBeHidden();
	await field('indikator').selectOption(ID);
	await field('kommun').selectOption(CODE);
	await field('ar').fill(String(YEAR));
	await field('varde').fill(value.toFixed(decimals).replace('.', ','));
	await field('varde').press('Enter');
	await expect(result(page).locator('.claim-verdict')).toHaveText('Oförändrad');
	await page.locator('a.language').click();
	await expect(page).toHaveURL(/\/en\/pastaende\/\?indikator=/);
	await expect(result(page).locator('.claim-verdict')).toHaveText('Unchanged');
	await expect(field('ar')).toHaveValue(String(YEAR));
});

test('where the figures do not come it says so, and no verdict', async ({ page }) => {
	await page.route(`**/pastaende/${FROZEN}/**`, (route) => route.abort());
	await open(page, query());
	await expect(result(page).locator('[role="alert"]')).toContainText('kunde inte hämtas');
	await expect(result(page).locator('.claim-verdict')).toHaveCount(0);
});

/** The measure whose file is the heaviest of the release. */
const HEAVIEST = indicators.reduce((a, b) => (bytesOf(b.file) > bytesOf(a.file) ? b : a));

test('a figure that is checked weighs no more than a page may, also of the heaviest measure, and one file is asked for', async ({
	page,
}) => {
	const asked: string[] = [];
	page.on('request', (request) => {
		if (/\/pastaende\/.*\.json$/.test(request.url())) asked.push(new URL(request.url()).pathname);
	});
	const year = HEAVIEST.latest;
	const { total, scripts } = await weigh(
		page,
		`/pastaende/${query({ indicator: HEAVIEST.id, year })}`,
	);
	expect(total).toBeLessThanOrEqual(70_000);
	expect(scripts).toBeLessThanOrEqual(10_000);
	await expect(result(page).locator('.claim-verdict')).toBeVisible();
	const own = `/pastaende/${FROZEN}/${CODE}.json`;
	const [then, today] = [`data/${FROZEN}`, 'api/v1'].map((place) =>
		JSON.stringify(read(`${place}/${HEAVIEST.file}`)),
	);
	expect(asked).toEqual(then === today ? [own] : [own, `/pastaende/${NEWEST}/${CODE}.json`]);
});

test('it fits a window of 320 pixels, and paper has the figure without the form', async ({
	page,
}) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await open(page, query());
	await expect(result(page).locator('dd')).toHaveCount(2);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
	await page.emulateMedia({ media: 'print' });
	await expect(result(page).locator('.claim-verdict')).toBeVisible();
	await expect(page.locator('.claim-form')).toBeHidden();
});

test('the panel of a number and the page of its measure offer the permanent link', async ({
	page,
}) => {
	await page.goto(`/kommuner/ronneby/#tal-${ID}.${CODE}.${YEAR}`);
	const link = page.locator('number-panel .number-actions a', { hasText: 'Fast länk' });
	await expect(link).toHaveAttribute(
		'href',
		`/pastaende/${query({ value: now.values[CODE]?.[now.years.indexOf(YEAR)] ?? 0 })}`,
	);
	// A mean is of no one year: its copied address is the row.
	await page.goto(`/kommuner/ronneby/#tal-${ID}.${CODE}.2020-2022`);
	await page.reload();
	await expect(page.locator('number-panel .number-actions button').first()).toBeVisible();
	await expect(link).toHaveCount(0);
	await page.goto(`/data/${ID}/`);
	const cited = page.locator('.cite-part[data-part="address"] textarea');
	await expect(cited).toHaveValue(new RegExp(`/pastaende/\\?indikator=${ID}&kommun=00&ar=\\d{4}&`));
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('the page says what it needs, and leads to every measure and its file', async ({ page }) => {
		await open(page, query());
		await expect(page.locator('.notice.claim-lacking')).toBeVisible();
		await expect(page.locator('.claim-form')).toBeHidden();
		const list = page.locator('section.claim-lacking ul');
		await expect(list.locator(`a[href="/data/${ID}/"]`)).toBeVisible();
		await expect(list.locator('a[href^="/api/v1/indicators/"]')).toHaveCount(indicators.length);
		await expect(page.locator(`a[href="/data/${FROZEN}/index.json"]`)).toBeVisible();
	});
});
