import { expect, test, type Page } from '@playwright/test';
import type { ApiSeries } from '../src/tables/api.ts';
import { holdScripts } from './held-scripts.ts';
import { SITE_PATHS, inBothLanguages, inTriedLanguages } from './pages.ts';
import { published } from './published.ts';
import { translateEarly, translateNow } from './translate.ts';
import { violations } from './violations.ts';
import { placeOf, WRITTEN } from './written-places.ts';

const search = (page: Page) => page.locator('site-search');
const field = (page: Page) => page.locator('#sok');
const options = (page: Page) => page.locator('#sok-lista').getByRole('option');
const status = (page: Page) => search(page).getByRole('status');
const understood = (page: Page) =>
	search(page)
		.locator('[data-understood] select')
		.evaluateAll((chips) =>
			chips.map((chip) => (chip as HTMLSelectElement).selectedOptions[0]?.text),
		);

const START = new Set(inBothLanguages('/'));

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('the head of every page has the search, but for the start page, which has it large', async ({
		page,
	}) => {
		for (const path of SITE_PATHS) {
			await page.goto(path, { waitUntil: 'commit' });
			await expect(page.locator('footer').last(), path).toBeAttached();
			const isStart = START.has(path);
			await expect(page.locator('header site-search'), path).toHaveCount(isStart ? 0 : 1);
			await expect(page.locator('main site-search'), path).toHaveCount(isStart ? 1 : 0);
		}
	});
});

const FIGURE = /^11[,.]6.*%.*Sollefteå,? 2015.* 6[,.]6.*%.* 33 (av|of) 290/;

for (const path of inTriedLanguages('/om/')) {
	const isSwedish = !path.startsWith('/en/');

	test(`${path}: problem, municipality and year lead to that very view, by keys alone`, async ({
		page,
	}) => {
		await page.goto(path);
		await field(page).focus();
		await page.keyboard.type(
			isSwedish ? 'ungdomsarbetslöshet sollefteå 2015' : 'youth unemployment sollefteå 2015',
		);
		// Kolada N03921, 2015: Sollefteå 11.6, the country 6.58.
		await expect(options(page).first()).toHaveText(FIGURE);
		expect(await understood(page)).toEqual([
			isSwedish ? 'Ungdomsarbetslöshet' : 'Youth unemployment',
			'Sollefteå',
			'2015',
		]);
		// Its years with the country's, and that year marked: the series begins in 2010.
		const drawing = options(page).first().locator('svg');
		for (const kind of ['place', 'country'])
			expect((await drawing.locator(`path.${kind}`).boundingBox())?.width).toBeGreaterThan(50);
		const mark = await drawing.locator('line').boundingBox();
		const own = await drawing.locator('path.place').boundingBox();
		const { years } = published('indicators/unga-arbetslosa.json') as ApiSeries;
		const [first = NaN, last = NaN] = [years[0], years.at(-1)];
		const expected = (own?.x ?? NaN) + ((2015 - first) / (last - first)) * (own?.width ?? NaN);
		expect(Math.abs((mark?.x ?? NaN) + (mark?.width ?? NaN) / 2 - expected)).toBeLessThan(4);
		await expect(options(page)).toHaveCount(6);
		await expect(field(page)).toHaveAttribute('aria-expanded', 'true');
		await page.keyboard.press('ArrowDown');
		await expect(field(page)).toHaveAttribute('aria-activedescendant', 'sok-lista-0');
		await page.keyboard.press('ArrowUp');
		await expect(field(page)).toHaveAttribute('aria-activedescendant', 'sok-lista-5');
		await page.keyboard.press('Home');
		await expect(field(page)).not.toHaveAttribute('aria-activedescendant', /./);
		expect(await violations(page)).toEqual([]);
		await page.keyboard.press('Enter');
		const before = path.replace('/om/', '');
		await expect(page).toHaveURL(`${before}/utmaningar/ungdomsarbetsloshet/?ar=2015&kommun=2283`);
		await expect(page.locator('.map-card')).toContainText(/Sollefteå.*11[,.]6/s);
	});
}

test('Escape closes what is offered, and then empties the field', async ({ page }) => {
	await page.goto('/om/');
	await field(page).fill('malmö');
	await expect(options(page).first()).toContainText('Malmö');
	await page.keyboard.press('Escape');
	await expect(options(page)).toHaveCount(0);
	await expect(field(page)).toHaveValue('malmö');
	await page.keyboard.press('ArrowDown');
	await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
	await page.keyboard.press('Escape');
	await page.keyboard.press('Escape');
	await expect(field(page)).toHaveValue('');
	await expect(field(page)).toBeFocused();
});

test('a part that was understood can be changed, or left out', async ({ page }) => {
	await page.goto('/om/');
	await field(page).fill('ungdomsarbetslöshet sollefteå 2015');
	await expect(options(page).first()).toHaveText(FIGURE);
	const part = (name: string) => search(page).locator(`select[data-part="${name}"]`);
	await part('year').focus();
	await part('year').selectOption('2022');
	await expect(field(page)).toHaveValue('Ungdomsarbetslöshet Sollefteå 2022');
	await expect(part('year')).toBeFocused();
	await part('place').selectOption('2284');
	await expect(options(page).first()).toContainText('Örnsköldsvik 2022');
	await part('problem').selectOption('indicator unga-utanfor');
	await part('year').focus();
	await part('year').selectOption('');
	await expect(field(page)).toBeFocused();
	await expect(options(page).first()).toContainText('Varken i arbete eller studier');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(
		'/utmaningar/ungdomsarbetsloshet/?indikator=unga-utanfor&kommun=2284',
	);
});

test('a word that was not understood is said, and a year without a value gives the nearest', async ({
	page,
}) => {
	await page.goto('/om/');
	await field(page).fill('ungdomsarbetslöshet kaffe sollefteå 1999');
	await expect(search(page).locator('[data-understood]')).toContainText('Förstod inte ”kaffe”.');
	await expect(status(page)).toContainText('Förstod inte ”kaffe”.');
	// The series begins in 2010.
	await expect(options(page).first()).toContainText('Värde för 1999 saknas; närmast 2010.');
	await options(page).first().click();
	await expect(page).toHaveURL('/utmaningar/ungdomsarbetsloshet/?ar=2010&kommun=2283');
});

test('measures that must not be ranked are shown without a place', async ({ page }) => {
	await page.goto('/om/');
	await field(page).fill('tillit malmö');
	await expect(options(page).first()).toContainText('%');
	await expect(options(page).first()).toContainText('Riket');
	await expect(options(page).first()).not.toContainText('Plats');
});

for (const [typed, address] of [
	['Norrköping', '/kommuner/norrkoping/'],
	['skåne', '/kommuner/#lan-12'],
	['missbruk', '/utmaningar/missbruk/'],
	['missbruk skåne', '/utmaningar/missbruk/?omrade=lan-12'],
	['våldsbrott', '/utmaningar/otrygghet/'],
	['utfallskontrakt norrköping', '/fonder/norrkoping-utfallskontrakt/'],
	['fonderna tio år', '/analyser/fonderna-tio-ar-senare/'],
	['metod', '/metod/'],
] as const) {
	test(`”${typed}” leads to ${address}`, async ({ page }) => {
		await page.goto('/data/');
		await field(page).fill(typed);
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(address);
	});
}

/** From the head of a page, and from the start page, which has the search large. */
for (const path of ['/om/', '/'].flatMap(inTriedLanguages)) {
	test(`${path}: what people call a place leads to its page`, async ({ page }) => {
		test.slow();
		const base = path.startsWith('/en/') ? '/en' : '';
		for (const [typed, code] of WRITTEN) {
			const { name, slug } = placeOf(code);
			await page.goto(path);
			await field(page).fill(typed);
			await expect(options(page).first(), typed).toContainText(name);
			await page.keyboard.press('Enter');
			await expect(page, typed).toHaveURL(`${base}/kommuner/${slug}/`);
		}
	});
}

test('what is offered goes when a reader goes elsewhere, by pointer or by key', async ({
	page,
}) => {
	await page.goto('/om/');
	await field(page).fill('malmö');
	await expect(options(page)).not.toHaveCount(0);
	await page.locator('h1').click();
	await expect(options(page)).toHaveCount(0);
	await field(page).focus();
	await page.keyboard.press('ArrowDown');
	await expect(options(page)).not.toHaveCount(0);
	await page.getByRole('link', { name: 'In English' }).focus();
	await expect(options(page)).toHaveCount(0);
});

test('nothing is fetched until a reader goes to the field; what she typed and pressed by then is answered', async ({
	page,
}) => {
	const files: string[] = [];
	page.on('request', (request) => files.push(new URL(request.url()).pathname));
	const release = await holdScripts(page, '**/search-panel*.js');
	await page.goto('/om/', { waitUntil: 'networkidle' });
	expect(files.filter((file) => /search-panel|sok\.json/.test(file))).toEqual([]);
	await field(page).fill('malmö');
	await page.keyboard.press('Enter');
	release();
	await expect(page).toHaveURL('/kommuner/malmo/');
});

test('where its file cannot be fetched the field says so, and leads to all municipalities', async ({
	page,
}) => {
	await page.route('**/sok.json', (route) => route.abort());
	await page.goto('/om/');
	await field(page).fill('malmö');
	await expect(status(page)).toContainText('kunde inte hämtas');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/kommuner\/\?sok=malm/);
	await expect(page.getByRole('link', { name: 'Malmö' }).first()).toBeVisible();
});

test('a figure that cannot be fetched leaves its row, which leads to it', async ({ page }) => {
	await page.route('**/api/v1/indicators/**', (route) => route.abort());
	await page.goto('/om/');
	await field(page).fill('missbruk malmö 2015');
	await expect(options(page).first()).toContainText('Kostnad för missbruksvård, Malmö 2015.');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL('/utmaningar/missbruk/?ar=2015&kommun=1280');
});

test('what is typed never becomes markup', async ({ page }) => {
	const faults: string[] = [];
	page.on('pageerror', ({ message }) => faults.push(message));
	await page.goto('/om/');
	for (const text of ['<img src=x onerror=alert(1)>', '{words}', '\\', '((', '*', '"']) {
		await field(page).fill(text);
		await page.keyboard.press('Enter');
	}
	await expect(search(page).locator('img')).toHaveCount(0);
	await expect(page).toHaveURL('/om/');
	expect(faults).toEqual([]);
});

for (const path of ['/om/', '/']) {
	for (const moment of ['early', 'late'] as const) {
		test(`${path}, translated ${moment} by the browser, searches all the same`, async ({
			page,
		}) => {
			const faults: string[] = [];
			page.on('pageerror', ({ message }) => faults.push(message));
			if (moment === 'early') await translateEarly(page);
			await page.goto(path);
			await field(page).fill('missbruk malmö');
			await expect(options(page).first()).toContainText('Riket');
			if (moment === 'late') await translateNow(page);
			await expect(page.locator('main font font').first()).toBeAttached();
			// What was said before is written over, not added to.
			await field(page).fill('ungdomsarbetslöshet sollefteå 2015');
			await expect(options(page).first()).toHaveText(FIGURE);
			expect(await understood(page)).toEqual(['Ungdomsarbetslöshet', 'Sollefteå', '2015']);
			await field(page).fill('xyz');
			await expect(options(page)).toHaveCount(0);
			const said = await status(page).innerText();
			expect(said).toContain('xyz');
			expect(said).not.toContain('Sollefteå');
			await field(page).fill('ungdomsarbetslöshet sollefteå 2015');
			await expect(options(page).first()).toHaveText(FIGURE);
			await page.keyboard.press('Enter');
			await expect(page).toHaveURL('/utmaningar/ungdomsarbetsloshet/?ar=2015&kommun=2283');
			expect(faults).toEqual([]);
		});
	}
}

test.describe('on a phone', () => {
	test.use({ hasTouch: true, viewport: { width: 320, height: 640 } });

	for (const path of inTriedLanguages('/fonder/')) {
		const isSwedish = !path.startsWith('/en/');

		test(`${path}: the search takes the whole window, and gives it back`, async ({ page }) => {
			await page.goto(path);
			await expect(field(page)).toBeHidden();
			const open = page.getByRole('link', { name: isSwedish ? 'Sök' : 'Search', exact: true });
			await open.tap();
			await expect(field(page)).toBeFocused();
			await page.keyboard.type('sollefteå ungdomsarbetslöshet 2015');
			await expect(options(page).first()).toHaveText(FIGURE);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
			const box = await search(page).locator('form').boundingBox();
			expect(box).toEqual({ x: 0, y: 0, width: 320, height: 640 });
			// Field, how it was understood and the figure are clear of a keyboard.
			const figure = await options(page).first().boundingBox();
			expect(figure?.y).toBeLessThan(200);
			// Nothing behind can be reached.
			await expect(page.locator('main')).toHaveJSProperty('inert', true);
			expect(await violations(page)).toEqual([]);
			await page.getByRole('button', { name: isSwedish ? 'Stäng' : 'Close' }).tap();
			await expect(field(page)).toBeHidden();
			await expect(open).toBeFocused();
			await expect(page.locator('main')).toHaveJSProperty('inert', false);
			await open.tap();
			await page.keyboard.type('malmö');
			await options(page).first().tap();
			await expect(page.locator('h1')).toHaveText('Malmö');
		});
	}

	test('Escape gives the page back', async ({ page }) => {
		await page.goto('/om/');
		await page.getByRole('link', { name: 'Sök', exact: true }).tap();
		await page.keyboard.type('malmö');
		await expect(options(page)).not.toHaveCount(0);
		await page.keyboard.press('Escape');
		await expect(field(page)).toBeHidden();
		await expect(page.locator('main')).toHaveJSProperty('inert', false);
	});
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('the field leads to all municipalities, and so does the link of a phone', async ({
		page,
	}) => {
		for (const path of inBothLanguages('/om/')) {
			await page.setViewportSize({ width: 1280, height: 700 });
			await page.goto(path);
			await field(page).fill('malmö');
			await page.keyboard.press('Enter');
			await expect(page).toHaveURL(/\/kommuner\/\?sok=malm/);
			await page.setViewportSize({ width: 360, height: 700 });
			await page.goto(path);
			await page.locator('.site-search-open').click();
			await expect(page).toHaveURL(/\/kommuner\/$/);
		}
	});
});

test('the head of the start page has no field; the page for addresses that lead nowhere has one', async ({
	page,
}) => {
	await page.goto('/');
	await expect(page.locator('header site-search')).toHaveCount(0);
	await page.goto('/kommuner/atlantis/');
	await expect(page.locator('header site-search')).toHaveCount(1);
});
