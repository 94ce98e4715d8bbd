import { globSync, readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { openOptions } from './ready.ts';
import { readSettled, translateEarly, translateNow } from './translate.ts';

/**
 * A page that the reader's browser has translated says and does the same: nothing that scripts write
 * may assume what stands in a cell, and no press may assume what it hits.
 */

const CHALLENGE = '/utmaningar/ungdomsarbetsloshet/';
const NEED = '/behov-och-fonder/ungdomsarbetsloshet/';
const NORRKOPING = '/kommuner/norrkoping/';

/** When a reader asks her browser to translate: before the page's scripts have come, or after. */
type Moment = 'early' | 'late';

interface Walk {
	readonly of: string;
	readonly path: string;
	/** Whose script has come when the walk can begin. */
	readonly part: string;
	/** Further parts that the walk steers or that follow it. */
	readonly also?: readonly string[];
	/** What in it is reached for, where the script does not come for being in sight. */
	readonly reached?: 'combobox';
	readonly go: (page: Page) => Promise<void>;
	/** Early, unless it is told: scripts then read what they know from a translated page. */
	readonly moments?: readonly Moment[];
}

const press = (page: Page, selector: string): Promise<void> =>
	page.locator(selector).first().click();
const select = async (page: Page, selector: string, value: string): Promise<void> => {
	await page.locator(selector).first().selectOption(value);
};

const WALKS: readonly Walk[] = [
	{
		of: 'the code of a card for another site',
		path: '/inbaddning/?form=serie&problem=missbruk',
		part: 'embed-builder',
		go: async (page) => {
			await select(page, 'embed-builder select[name="kommun"]', '0581');
			await expect(page.locator('embed-builder [data-code]')).toContainText(
				'/inbaddning/kommun/norrkoping/#serie-missbruk',
			);
			await page.locator('embed-builder label:has([value="320"])').click();
			await expect(page).toHaveURL(/bredd=320/);
			await page.locator('embed-builder label:has([value="rangordning"])').click();
			await select(page, 'embed-builder select[name="problem"]', 'psykisk-ohalsa');
			await expect(page.locator('embed-builder [data-made]')).toBeHidden();
		},
	},
	{
		of: 'the map, its card and its key',
		path: CHALLENGE,
		part: 'choropleth-map',
		also: ['indicator-explorer'],
		moments: ['early', 'late'],
		go: async (page) => {
			await press(page, '.map-country [data-k="1081"]');
			await openOptions(page);
			await select(page, '.focus select[name="omrade"]', 'lan-10');
			await expect(page).toHaveURL(/omrade=lan-10/);
			await press(page, '.focus label.check');
			await expect(page).toHaveURL(/skala=ar/);
			await select(page, 'select[name="indikator"]', 'unga-bistand');
			await expect(page).toHaveURL(/indikator=unga-bistand/);
			await page.locator('.map-country [data-k="1082"]').hover();
			await expect(page.locator('.map-card')).toContainText('Karlshamn');
		},
	},
	{
		of: 'the years',
		path: `${CHALLENGE}?kommun=1081`,
		part: 'year-control',
		go: async (page) => {
			const slider = page.getByRole('slider');
			await slider.focus();
			for (const key of ['ArrowLeft', 'ArrowLeft', 'Home', 'ArrowRight']) {
				await page.keyboard.press(key);
			}
			await expect(page).toHaveURL(/ar=2011/);
		},
	},
	{
		of: 'years that are played and stopped',
		path: `${CHALLENGE}?ar=2019`,
		part: 'year-control',
		go: async (page) => {
			await press(page, '.years-play');
			await expect(page).toHaveURL(CHALLENGE, { timeout: 15_000 });
			await expect(page.locator('[data-to="play"]')).toBeVisible();
		},
	},
	{
		of: 'the table',
		path: CHALLENGE,
		part: 'municipality-table',
		moments: ['early', 'late'],
		go: async (page) => {
			await press(page, '.municipality-table [data-column="varde"] button');
			await expect(page).toHaveURL(/ordning=-varde/);
			await page.getByRole('slider').focus();
			await page.keyboard.press('Home');
			await expect(page).toHaveURL(/ar=2010/);
			await press(page, '.municipality-table tr[data-code="1440"] td');
			await page.locator('[data-table-search]').fill('rö');
		},
	},
	{
		of: 'a search in the table that finds nothing, and the way out of it',
		path: CHALLENGE,
		part: 'municipality-table',
		go: async (page) => {
			await page.locator('[data-table-search]').fill('xyz');
			await press(page, '[data-table-empty] button');
			await expect(page.locator('[data-table-search]')).toHaveValue('');
		},
	},
	{
		of: 'the legend',
		path: CHALLENGE,
		part: 'histogram-legend',
		go: async (page) => {
			await press(page, '.legend-rows button:not([disabled])');
			await expect(page.locator('[data-legend="names"]')).not.toHaveText('');
			await openOptions(page);
			await select(page, '.focus select[name="omrade"]', 'lan-12');
			await expect(page).toHaveURL(/omrade=lan-12/);
			await select(page, 'select[name="indikator"]', 'unga-bistand');
			// No municipality of the county is in the highest class of these figures: its row is dead
			// once they have come, and a press that began before would wait for it.
			await expect(page.locator('.legend-rows [data-shade="t-5"] button')).toBeDisabled();
			await press(page, '.legend-rows button:not([disabled])');
		},
	},
	{
		of: 'the circles',
		path: `${CHALLENGE}?kommun=0180`,
		part: 'choropleth-map',
		go: async (page) => {
			await press(page, '.picture-switch label:nth-child(2)');
			await expect(page.locator('.map-country .disc')).toHaveCount(290);
			await openOptions(page);
			await select(page, '.focus select[name="omrade"]', 'lan-01');
			await press(page, '.picture-switch label:nth-child(1)');
			await expect(page.locator('.map-country .disc')).toHaveCount(0);
			await press(page, '.picture-switch label:nth-child(2)');
			await expect(page.locator('.map-country .disc')).toHaveCount(290);
		},
	},
	{
		of: 'two indicators',
		path: `${CHALLENGE}?kommun=1081`,
		part: 'indicator-scatter',
		go: async (page) => {
			await select(page, 'select[name="mot"]', 'utrikes-fodda');
			await expect(page.locator('[data-title="y"]')).toContainText('Utrikes födda');
			await openOptions(page);
			await select(page, '.focus select[name="omrade"]', 'lan-10');
			await page.locator('[data-dot="1082"]').click({ force: true });
			await expect(page).toHaveURL(/kommun=1082/);
		},
	},
	{
		of: 'the start page',
		path: '/',
		part: 'start-map',
		moments: ['early', 'late'],
		go: async (page) => {
			await press(page, '.challenge-switch a[data-problem="utflyttning"]');
			await expect(page).toHaveURL('/?problem=utflyttning');
			await expect(page.locator('[data-problem="utflyttning"]')).toHaveAttribute('aria-current');
			await page.locator('.map-country [data-k="1082"]').hover();
			await expect(page.locator('.map-card')).toContainText('Karlshamn');
			await press(page, '.challenge-switch a[data-problem="psykisk-ohalsa"]');
			await expect(page).toHaveURL('/?problem=psykisk-ohalsa');
			await expect(page.locator('[data-problem="psykisk-ohalsa"]')).toHaveAttribute('aria-current');
		},
	},
	{
		of: 'the search on the map',
		path: CHALLENGE,
		part: 'municipality-search',
		reached: 'combobox',
		go: async (page) => {
			await page.locator('municipality-search input').fill('skåne');
			await press(page, 'municipality-search [role="option"]:nth-child(1)');
			await expect(page).toHaveURL(/omrade=lan-12/);
			await page.locator('municipality-search input').fill('upps');
			await press(page, 'municipality-search [role="option"]:nth-child(1)');
			await expect(page).toHaveURL(/kommun=0380/);
		},
	},
	{
		of: 'need and money',
		path: NEED,
		part: 'need-list',
		also: ['need-map', 'need-table'],
		moments: ['early', 'late'],
		go: async (page) => {
			await press(page, '.need-legend a[data-need="tyngre"][data-answer="ingen-kand"]');
			await press(page, '.need-table th[data-column] button');
			await select(page, 'need-list select[name="omrade"]', 'lan-24');
			await press(page, '.need-table tbody tr:not([hidden]) td');
			await expect(page).toHaveURL(/kommun=24/);
		},
	},
	{
		of: 'need and money without the funds that have ended, and cleared',
		path: `${NEED}?svar=ingen-kand`,
		part: 'need-list',
		go: async (page) => {
			await press(page, 'need-list input[name="avslutade"]');
			await expect(page).toHaveURL(/avslutade=utan/);
			await select(page, 'need-list select[name="storlek"]', 'under-10000');
			await press(page, '.need-clear');
			await expect(page).not.toHaveURL(/storlek/);
		},
	},
	{
		of: 'all needs and all money',
		path: '/behov-och-fonder/',
		part: 'need-matrix',
		also: ['problem-map'],
		go: async (page) => {
			await select(page, 'need-matrix select[name="omrade"]', 'lan-25');
			await press(page, 'need-matrix input[type="checkbox"]');
			await expect(page).toHaveURL(/omrade=lan-25&./);
			await press(page, '[data-problem="missbruk"]');
			await press(page, '[data-challenge="missbruk"] td[data-answer="none-known"] a');
			await expect(page).toHaveURL(/problem=missbruk&svar=ingen-kand/);
		},
	},
	{
		of: 'similar municipalities',
		path: '/liknande-kommuner/',
		part: 'peer-finder',
		moments: ['early', 'late'],
		go: async (page) => {
			await select(page, 'select[name="kommun"]', '1081');
			await select(page, 'select[name="utmaning"]', 'placerade-barn');
			await press(page, '.peer-weights summary');
			await select(page, 'select[name^="vikt-"]', 'mer');
			await expect(page).toHaveURL(/vikt-/);
			await press(page, '[data-equal]');
			await expect(page).not.toHaveURL(/vikt-/);
		},
	},
	{
		of: 'the field that finds a municipality among the similar',
		path: '/liknande-kommuner/',
		part: 'place-field',
		reached: 'combobox',
		go: async (page) => {
			await page.locator('place-field input').fill('angelh');
			await press(page, 'place-field [role="option"]');
			await expect(page).toHaveURL(/kommun=1292/);
		},
	},
	{
		of: 'municipalities side by side',
		path: '/jamfor/?kommun=1081&kommun=0581',
		part: 'compare-places',
		moments: ['early', 'late'],
		go: async (page) => {
			await page.locator('compare-places').dispatchEvent('pointerover');
			await expect(page.locator('compare-places')).toHaveAttribute('data-shown', '');
			await press(page, '.compare-chips li:nth-child(2) [data-remove]');
			await expect(page).toHaveURL('/jamfor/?kommun=1081');
			// An unusual value, which has a mark and a sentence, is added and taken away again.
			await select(page, 'select#kommun', '2521');
			await expect(page.locator('[data-said="unusual"]')).toContainText('Pajala');
			await press(page, '.compare-chips li:nth-child(2) [data-remove] path');
			await expect(page.locator('[data-said="unusual"]')).not.toContainText('Pajala');
			await page.locator('#sok-kommun').fill('angelh');
			await press(page, 'place-field [role="option"]');
			await expect(page).toHaveURL('/jamfor/?kommun=1081&kommun=1292');
			await press(page, '[data-take="neighbours"]');
			await page.locator('[data-among] input:checked').first().click();
			await expect(page.locator('.compare-chips li:visible')).toHaveCount(3);
		},
	},
	{
		of: 'the panel of a number',
		path: '/kommuner/trosa/#tal-valdsbrott.0488.2022',
		part: 'number-panel',
		moments: ['early', 'late'],
		go: async (page) => {
			const way = page.locator('number-panel .figure-way');
			await expect(way).toBeVisible();
			await expect(page.locator('number-panel')).toContainText('Trosa 2022');
			// Its button, and then a press on what the translation has put inside another number.
			await press(page, 'number-panel .number-head button');
			await expect(way).toBeHidden();
			await press(page, '.problems [data-figure="valdsbrott|00|2022"]');
			await expect(page.locator('number-panel')).toContainText('Raden: riket');
			await press(page, 'number-panel .number-actions button');
		},
	},
	{
		of: 'the page for addresses that lead nowhere',
		path: '/kommuner/angelholms-kommun/',
		part: 'meant-place',
		go: async (page) => {
			await expect(page.locator('meant-place [data-places] a').first()).toHaveAttribute(
				'href',
				/\/kommuner\/angelholm\/$/,
			);
		},
	},
	{
		of: 'the contract calculator',
		path: '/utfallskontrakt/',
		part: 'contract-calculator',
		go: async (page) => {
			await press(page, '[data-example]');
			await expect(page).toHaveURL(/insats=10000000/);
			for (const [name, typed] of [
				['kostnad', '500 000'],
				['minskning', '12,5'],
				['over', '140'],
				['over', '50'],
				['ranta', '3'],
			] as const) {
				await page.locator(`[name="${name}"]`).fill(typed);
				await page.locator(`[name="${name}"]`).press('Tab');
			}
			await page.locator('[name="tak"]').fill('');
			await page.locator('[name="tak"]').press('Tab');
			// A link to the field that is left.
			await press(page, '.contract-missing li:not([hidden]) a');
			await expect(page.locator('[name="tak"]')).toBeFocused();
			await page.keyboard.type('25');
			await page.keyboard.press('Tab');
			await expect(page.locator('[data-part="all"]').first()).toBeVisible();
		},
	},
	{
		of: 'the contract calculator, cleared',
		path: '/utfallskontrakt/?personer=60&insats=10000000',
		part: 'contract-calculator',
		go: async (page) => {
			await press(page, 'contract-calculator [data-clear]');
			await expect(page.locator('[name="personer"]')).toHaveValue('');
		},
	},
	{
		of: 'the list of municipalities',
		path: '/kommuner/',
		part: 'name-filter',
		go: async (page) => {
			await page.locator('name-filter input[type="search"]').fill('angelh');
			await expect(page.locator('name-filter [data-results] a')).toHaveText(['Ängelholm']);
			await page.locator('name-filter input[type="search"]').fill('up');
		},
	},
	{
		of: 'the registry of funds',
		path: '/fonder/',
		part: 'fund-filter',
		go: async (page) => {
			await select(page, 'fund-filter select[name="status"]', 'active');
			await select(page, 'fund-filter select[name="utmaning"]', 'missbruk');
			await press(page, 'fund-filter search button');
			await expect(page).toHaveURL('/fonder/');
			await select(page, 'fund-filter select[name="instrument"]', 'set-aside');
		},
	},
	{
		of: 'the models',
		path: '/modeller/',
		part: 'model-filter',
		go: async (page) => {
			await select(page, 'model-filter select[name="problem"]', 'missbruk');
			await select(page, 'model-filter select[name="effekt"]', 'not-shown');
			await press(page, 'model-filter search button');
			await expect(page).toHaveURL('/modeller/');
			await select(page, 'model-filter select[name="sverige"]', 'yes');
		},
	},
	{
		of: 'the small maps of all problems, far down the page',
		path: '/',
		part: 'problem-maps',
		moments: ['early', 'late'],
		go: async (page) => {
			await page.locator('problem-maps').scrollIntoViewIfNeeded();
			// Shapes come as the reader does.
			await expect(page.locator('problem-maps use[data-href]')).toHaveCount(0);
			await expect(page.locator('problem-maps use[href]')).not.toHaveCount(0);
		},
	},
	{
		of: 'a text that is copied, or selected where the browser refuses',
		path: NORRKOPING,
		part: 'copy-text',
		moments: ['early', 'late'],
		go: async (page) => {
			const first = page.locator('copy-text').first();
			for (const refuses of [false, true]) {
				await page.evaluate((isRefused) => {
					Object.defineProperty(navigator, 'clipboard', {
						configurable: true,
						value: {
							writeText: (text: string) => {
								// What was copied is read with all the rest.
								document.querySelector('main')?.setAttribute('title', text);
								return isRefused ? Promise.reject(new Error('no')) : Promise.resolve();
							},
						},
					});
				}, refuses);
				// The press hits what the translation has put inside the button.
				await press(page, 'copy-text button');
				await expect(first.getByRole('status')).toHaveText(refuses ? /markerad/ : 'Kopierat');
			}
			await expect(first.locator('textarea')).toBeVisible();
			await expect(page.locator('main')).toHaveAttribute('title', /Norrköping/);
		},
	},
	{
		of: 'a page that is printed, as a sheet and all of it',
		path: NORRKOPING,
		part: 'print-page',
		moments: ['early', 'late'],
		go: async (page) => {
			await page.evaluate(() => {
				const main = document.querySelector('main');
				window.print = () => {
					const open = document.querySelectorAll('main details[open]').length;
					const what = `${document.documentElement.dataset['print'] ?? 'one'} ${String(open)}`;
					main?.setAttribute('title', `${main.title}${what}; `);
					dispatchEvent(new Event('afterprint'));
				};
			});
			await press(page, 'print-page [data-print="one"]');
			await press(page, 'print-page [data-print="all"]');
			await expect(page.locator('main')).toHaveAttribute('title', /^one 0; all [1-9]\d*; $/);
			await expect(page.locator('main details[open]')).toHaveCount(0);
		},
	},
	{
		of: 'a figure that was quoted',
		path: '/pastaende/?indikator=unga-arbetslosa&kommun=1081&ar=2015&varde=15&utgava=2026-11-28',
		part: 'claim-check',
		go: async (page) => {
			await expect(page.locator('[data-result] .claim-verdict')).toBeVisible();
			await expect(page.locator('[data-result] dd').first()).toContainText('15');
			await expect(page.locator('select[name="kommun"]')).toHaveValue('1081');
		},
	},
	{
		of: 'a card of a contract with terms of a reader’s own',
		path: '/inbaddning/utfallskontrakt/villkor/?exempel=investerat',
		part: 'contract-card',
		go: async (page) => {
			await expect(page.locator('contract-card[data-shown]')).toBeAttached();
			await expect(page.locator('[data-said="none-investor"]')).toContainText('−4,5');
		},
	},
];

/** Parts that no walk here is of, and why. */
const ELSEWHERE: Readonly<Record<string, string>> = {
	'site-search': 'it stands in the head of every page, and head-search.spec.ts walks it',
};

test('every part that a script steers is walked in translation', () => {
	const parts = globSync('src/{steer,subjects}/**/*.ts').flatMap((file) =>
		[...readFileSync(file, 'utf8').matchAll(/customElements\.define\(\s*['"`]([\w-]+)/g)].map(
			([, name = '']) => name,
		),
	);
	expect(parts).toContain('choropleth-map');
	const walked = WALKS.flatMap(({ part, also = [] }) => [part, ...also]);
	expect([...new Set([...walked, ...Object.keys(ELSEWHERE)])].toSorted()).toEqual(parts.toSorted());
});

async function start(page: Page, { path, part, also = [], reached }: Walk): Promise<void> {
	await page.goto(path);
	await page.locator(part).first().scrollIntoViewIfNeeded();
	if (reached) await page.locator(part).getByRole(reached).focus();
	for (const each of [part, ...also]) {
		await expect(page.locator(`${each}:defined`).first()).toBeAttached();
	}
	// What the address asks for is shown.
	const slider = page.getByRole('slider');
	const year = new URL(page.url()).searchParams.get('ar');
	const isSteered = (await page.locator('year-control').count()) > 0;
	if (year !== null && isSteered) await expect(slider).toHaveValue(year);
}

/** What is read on one page and not on the other, in its place. */
const differences = (read: readonly string[], translated: readonly string[]): readonly string[] =>
	Array.from({ length: Math.max(read.length, translated.length) }, (_, at) => at).flatMap((at) =>
		read[at] === translated[at] ? [] : [`${read[at] ?? ''} ≠ ${translated[at] ?? ''}`],
	);

for (const walk of WALKS) {
	test(`translated, ${walk.of} says and does the same`, async ({ page, browser }) => {
		await start(page, walk);
		await walk.go(page);
		const read = await readSettled(page);
		for (const moment of walk.moments ?? (['early'] as const)) {
			const translated = await browser.newPage();
			if (moment === 'early') await translateEarly(translated);
			await start(translated, walk);
			if (moment === 'late') await translateNow(translated);
			await expect(translated.locator('main font font').first()).toBeAttached();
			await walk.go(translated);
			const differs = differences(read, await readSettled(translated));
			expect(differs.slice(0, 5), `${moment}: ${differs.length} differ`).toEqual([]);
			await translated.close();
		}
	});
}
