import { readFileSync } from 'node:fs';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { holdScripts } from './held-scripts.ts';
import type { ApiFunds, ApiMunicipality, ApiNeed } from '../src/tables/api.ts';
import { inBothLanguages, inTriedLanguages } from './pages.ts';
import { violations } from './violations.ts';
import { placeOf, WRITTEN } from './written-places.ts';

/** Every list that is searched for a place, by the one matcher (src/steer/search/place-search.ts). */

// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the border: our own output
const json = <T>(path: string): T => JSON.parse(readFileSync(`dist/api/v1/${path}`, 'utf8')) as T;

const NEED = '/behov-och-fonder/ungdomsarbetsloshet/';
const CHALLENGE = '/utmaningar/ungdomsarbetsloshet/';
const PEERS = '/liknande-kommuner/';

/** A list with its field, and what is shown of it. */
interface Searched {
	readonly path: string;
	readonly field: (page: Page) => Locator;
	/** Codes of the places that are shown. */
	readonly shown: (page: Page) => Promise<string[]>;
	/** Whether the script has taken up its work. */
	readonly ready: (page: Page) => Promise<void>;
	/** Where it is said that no place answers. */
	readonly nowhere: (page: Page) => Locator;
}

const codesOf = (rows: Locator, attribute: string): Promise<string[]> =>
	rows.evaluateAll((all, name) => all.map((row) => row.getAttribute(name) ?? ''), attribute);

const FUNDS: Searched = {
	path: '/fonder/',
	field: (page) => page.locator('fund-filter input'),
	shown: (page) => codesOf(page.locator('fund-filter tr[data-row]:visible'), 'data-place'),
	ready: (page) => expect(page.locator('fund-filter [data-hits]')).not.toBeEmpty(),
	nowhere: (page) => page.locator('fund-filter [data-said="place"]'),
};
const NEEDS: Searched = {
	path: `${NEED}?behov=alla`,
	field: (page) => page.locator('[data-need-search]'),
	shown: (page) => codesOf(page.locator('.need-table tbody tr:visible'), 'data-code'),
	ready: (page) => expect(page.locator('[data-list="status"]')).not.toBeEmpty(),
	nowhere: (page) => page.locator('[data-need-empty] [data-said="place"]'),
};
const TABLE: Searched = {
	path: CHALLENGE,
	field: (page) => page.locator('[data-table-search]'),
	shown: (page) => codesOf(page.locator('.municipality-table tbody tr:visible'), 'data-code'),
	ready: async (page) => {
		await page.locator('municipality-table').scrollIntoViewIfNeeded();
		await expect(page.locator('.municipality-table thead button').first()).toBeVisible();
	},
	nowhere: (page) => page.locator('[data-table-empty]'),
};
const NAMES: Searched = {
	path: '/kommuner/',
	field: (page) => page.locator('name-filter input[type="search"]'),
	shown: (page) => codesOf(page.locator('name-filter [data-results] li'), 'data-code'),
	ready: (page) =>
		page.waitForFunction(() => customElements.get('name-filter')).then(() => undefined),
	nowhere: (page) => page.locator('name-filter [data-status]'),
};

const withQuery = (path: string, query: string): string =>
	path + (path.includes('?') ? '&' : '?') + query;

const municipalities = json<ApiMunicipality[]>('municipalities.json');
const { funds } = json<ApiFunds>('funds.json');
/** Codes as the rows of the registry have them, of a county and all that lies in it. */
const fundsIn = (county: string): string[] =>
	funds
		.filter(({ code }) => code === county || (code.length === 4 && code.startsWith(county)))
		.map(({ code }) => (code.length === 2 ? `lan-${code}` : code))
		.sort();

for (const list of [FUNDS, NEEDS, TABLE, NAMES]) {
	for (const path of inTriedLanguages(list.path)) {
		test(`${path}: what people call a place finds it`, async ({ page }) => {
			await page.goto(path);
			await list.ready(page);
			for (const [typed, code] of WRITTEN) {
				await list.field(page).fill(typed);
				// A fund and a row each: a municipality may hold several.
				await expect
					.poll(async () => [...new Set(await list.shown(page))], { message: typed })
					.toEqual([code]);
			}
		});
	}

	test(`${list.path}: what no place is called says so, and what to do`, async ({ page }) => {
		await page.goto(list.path);
		await list.ready(page);
		await list.field(page).fill('xyz');
		await expect(list.nowhere(page)).toBeVisible();
		await expect(list.nowhere(page)).toContainText(/Pröva|Prova|Rensa/);
		expect(await list.shown(page)).toEqual([]);
		expect(await violations(page)).toEqual([]);
	});

	test(`${list.path}: what is typed stands in the address, through Back, reload and language`, async ({
		page,
	}) => {
		await page.goto(list.path);
		await list.ready(page);
		await list.field(page).pressSequentially('gothenburg', { delay: 20 });
		await expect(page).toHaveURL(withQuery(list.path, 'sok=gothenburg'));
		await page.reload();
		await list.ready(page);
		await expect(list.field(page)).toHaveValue('gothenburg');
		await expect.poll(async () => [...new Set(await list.shown(page))]).toEqual(['1480']);
		await page.locator('.language').click();
		await expect(page).toHaveURL(withQuery(`/en${list.path}`, 'sok=gothenburg'));
		await expect(list.field(page)).toHaveValue('gothenburg');
		await expect.poll(async () => [...new Set(await list.shown(page))]).toEqual(['1480']);
	});

	test(`${list.path}: a word is one step in the history`, async ({ page }) => {
		await page.goto(list.path);
		await list.ready(page);
		await list.field(page).pressSequentially('lund', { delay: 20 });
		await expect(page).toHaveURL(withQuery(list.path, 'sok=lund'));
		await page.goBack();
		await expect(page).toHaveURL(list.path);
		await expect(list.field(page)).toHaveValue('');
	});
}

for (const list of [FUNDS, NEEDS, TABLE]) {
	test(`${list.path}: a county is all that lies in it, by any of its names`, async ({ page }) => {
		await page.goto(list.path);
		await list.ready(page);
		const inSkane = municipalities
			.filter(({ county }) => county.code === '12')
			.map(({ code }) => code as string)
			.sort();
		const wanted = list === FUNDS ? fundsIn('12') : inSkane;
		for (const typed of ['Scania', 'Skåne län', 'Region Skåne', 'skane']) {
			await list.field(page).fill(typed);
			await expect
				.poll(async () => (await list.shown(page)).toSorted(), { message: typed })
				.toEqual(wanted);
		}
	});
}

/** Fields that offer municipalities and take one: to compare, and to find those most like it. */
const FIELDS = [
	{ path: '/jamfor/', field: '#sok-kommun', taken: /\?kommun=(\d{4})$/ },
	{ path: PEERS, field: 'place-field input', taken: /\?kommun=(\d{4})$/ },
] as const;

for (const { path: own, field, taken } of FIELDS) {
	for (const path of inTriedLanguages(own)) {
		test(`${path}: what people call a place is offered and taken`, async ({ page }) => {
			test.slow();
			for (const [typed, code] of WRITTEN) {
				await page.goto(path);
				await page.locator(field).focus();
				await page.locator(field).fill(typed);
				const offered = page.locator('place-field').getByRole('option');
				await expect(offered.first(), typed).toContainText(placeOf(code).name);
				await page.keyboard.press('Enter');
				await expect(page, typed).toHaveURL(taken);
				expect(taken.exec(page.url())?.[1], typed).toBe(code);
			}
		});
	}
}

test('the registry by keys alone: to the field, a place that has no row, and out of it', async ({
	page,
}) => {
	await page.goto(FUNDS.path);
	await FUNDS.ready(page);
	const held = new Set<string>(funds.map(({ code }) => code));
	const without = municipalities.find(({ code, name }) => !held.has(code) && name === 'Ronneby');
	expect(without, 'Ronneby has no row').toBeDefined();
	await FUNDS.field(page).focus();
	await page.keyboard.type('ronneby');
	// It is a place, of which nothing is known: not a name that nobody has.
	await expect(page.locator('fund-filter [data-said="choice"]')).toBeVisible();
	await expect(FUNDS.nowhere(page)).toBeHidden();
	await expect(page.locator('fund-filter [data-hits]')).toHaveText(
		`Visar 0 av ${String(funds.length)} rader.`,
	);
	const clear = page.locator('[data-empty] button');
	await clear.focus();
	await page.keyboard.press('Enter');
	await expect(FUNDS.field(page)).toHaveValue('');
	await expect(FUNDS.field(page)).toBeFocused();
	await expect(page).toHaveURL(FUNDS.path);
	expect(await FUNDS.shown(page)).toHaveLength(funds.length);
});

test('a search in the list of need goes with the other choices, into title, file and map', async ({
	page,
}) => {
	await page.goto(NEED);
	await NEEDS.ready(page);
	await NEEDS.field(page).fill('Scania');
	const entries = json<ApiNeed>('need.json')['ungdomsarbetsloshet'] ?? {};
	const heavy = Object.entries(entries)
		.filter(([code, { quarter }]) => code.startsWith('12') && quarter === 4)
		.map(([code]) => code)
		.sort();
	await expect.poll(async () => (await NEEDS.shown(page)).toSorted()).toEqual(heavy);
	await expect(page.locator('[data-list="title"]')).toContainText('”Scania”');
	await expect(page.locator('a[data-download]')).toHaveAttribute('download', /-scania-/);
	await expect(page.locator('.map-country [data-k="2584"] path')).toHaveClass(/out-of-focus/);
	// A place that the other choices leave out is not said to be unknown.
	await NEEDS.field(page).fill('Danderyd');
	await expect(page.locator('[data-need-empty] [data-said="choice"]')).toBeVisible();
	await expect(NEEDS.nowhere(page)).toBeHidden();
	await page.locator('[data-need-empty] button').click();
	await expect(NEEDS.field(page)).toHaveValue('');
	await expect(page).toHaveURL(NEED);
});

test('what is typed before the script is there is searched for', async ({ page }) => {
	for (const list of [FUNDS, NEEDS]) {
		const release = await holdScripts(page);
		await page.goto(list.path, { waitUntil: 'commit' });
		await list.field(page).fill('gothenburg');
		release();
		await expect.poll(async () => [...new Set(await list.shown(page))]).toEqual(['1480']);
		await page.unroute('**/*.js');
	}
});

for (const path of inTriedLanguages(PEERS)) {
	test(`${path}: a field finds the municipality of the list, by keys`, async ({ page }) => {
		await page.goto(path);
		const field = page.locator('place-field input');
		const options = page.locator('place-field').getByRole('option');
		// Its script comes when a reader goes to the field.
		await field.focus();
		await page.waitForFunction(() => customElements.get('place-field'));
		await page.keyboard.type('Gothenb');
		await expect(options).toHaveText([/^Göteborg, /]);
		await page.keyboard.press('ArrowDown');
		await expect(field).toHaveAttribute('aria-activedescendant', 'sok-kommun-lista-0');
		await page.keyboard.press('Enter');
		await expect(page.locator('#kommun')).toHaveValue('1480');
		await expect(page).toHaveURL(/[?&]kommun=1480/);
		await expect(field).toHaveValue('');
		await expect(options).toHaveCount(0);
		// The county is found by its municipalities: it cannot be chosen here.
		await page.keyboard.type('Scania');
		await expect(options.first()).toHaveText(/^Bjuv, /);
		await page.keyboard.press('Escape');
		await page.keyboard.press('Escape');
		await expect(field).toHaveValue('');
		await page.keyboard.type('xyz');
		await expect(page.locator('place-field [data-search-note]')).toHaveText(
			/^(Ingen kommun heter så\. Pröva|No municipality has that name\. Try) /,
		);
		expect(await violations(page)).toEqual([]);
		const clear = page.locator('place-field .search-clear');
		await clear.click();
		await expect(field).toHaveValue('');
		await expect(clear).toBeHidden();
		await expect(page.locator('#kommun')).toHaveValue('1480');
	});
}

test('an address that leads nowhere offers the place that it names, in each language', async ({
	page,
}) => {
	for (const [path, hrefs] of [
		['/kommuner/gothenburg/', ['/kommuner/goteborg/', '/en/kommuner/goteborg/']],
		['/kommuner/norrkopings-kommun/', ['/kommuner/norrkoping/', '/en/kommuner/norrkoping/']],
		['/lan/scania/', ['/kommuner/#lan-12', '/en/kommuner/#lan-12']],
		['/finns/inte/xyz/', []],
	] as const) {
		await page.goto(path);
		await page.waitForFunction(() => customElements.get('meant-place'));
		const links = page.locator('meant-place a:visible');
		await expect(links).toHaveCount(hrefs.length);
		expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual(
			hrefs,
		);
	}
	for (const href of ['/kommuner/#lan-12', '/en/kommuner/#lan-12']) {
		await page.goto(href);
		await expect(page.locator('#lan-12')).toBeInViewport();
	}
});

for (const { path, field } of [
	FUNDS,
	NEEDS,
	NAMES,
	{ path: PEERS, field: (page: Page) => page.locator('place-field input') },
]) {
	test(`${path}: on a phone the field is as large as a finger, and makes nothing wider`, async ({
		page,
	}) => {
		await page.setViewportSize({ width: 360, height: 740 });
		await page.goto(path);
		await field(page).scrollIntoViewIfNeeded();
		await field(page).fill('En kommun med ett mycket långt namn som ingen har');
		const { size, box } = await field(page).evaluate((input) => ({
			size: parseFloat(getComputedStyle(input).fontSize),
			box: input.getBoundingClientRect().toJSON() as {
				height: number;
				left: number;
				right: number;
			},
		}));
		// An iPhone zooms into a field whose letters are smaller.
		expect(size).toBeGreaterThanOrEqual(16);
		expect(box.height).toBeGreaterThanOrEqual(40);
		expect(box.left).toBeGreaterThanOrEqual(0);
		expect(box.right).toBeLessThanOrEqual(360);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
	});
}

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('no field stands there that does nothing', async ({ page }) => {
		for (const path of [FUNDS, NEEDS, TABLE, NAMES].flatMap((list) => inBothLanguages(list.path))) {
			await page.goto(path);
			await expect(page.locator('input[type="search"]')).not.toHaveCount(0);
			await expect(page.locator('input[type="search"]:visible')).toHaveCount(0);
		}
		for (const path of inBothLanguages(PEERS)) {
			await page.goto(path);
			await expect(page.locator('place-field input')).toBeHidden();
		}
		await page.goto('/kommuner/gothenburg/');
		await expect(page.locator('meant-place a:visible')).toHaveCount(0);
	});
});
