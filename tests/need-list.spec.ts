import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { fill } from '../src/words/text/fill.ts';
import { roughNumber } from '../src/words/text/rough-number.ts';
import type { ApiFunds, ApiIndex, ApiMunicipality, ApiNeed, ApiSeries } from '../src/tables/api.ts';
import { LOCALES, type Locale } from '../src/tables/locale.ts';
import { LACKING } from './lacking.ts';
import { amountsIn, levelled, readNumber } from './printed.ts';
import { violations } from './violations.ts';

const API = 'dist/api/v1';
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the border: our own output
const json = <T>(path: string): T => JSON.parse(readFileSync(join(API, path), 'utf8')) as T;

const PAGE = '/behov-och-fonder/ungdomsarbetsloshet/';
const pathOf = (challenge: string, locale: Locale): string =>
	`${locale === 'sv' ? '' : '/en'}/behov-och-fonder/${challenge}/`;

const rows = (page: Page): Locator => page.locator('.need-table tbody tr:visible');
const codes = (page: Page): Promise<(string | null)[]> =>
	rows(page).evaluateAll((all) => all.map((row) => row.getAttribute('data-code')));
const status = (page: Page): Locator => page.locator('[data-list="status"]');
const cell = (page: Page, need: string, answer: string): Locator =>
	page.locator(`.need-legend a[data-need="${need}"][data-answer="${answer}"]`);

/** Goes to a page whose script has come, with its table in the window. */
async function open(page: Page, path: string): Promise<void> {
	await page.goto(path);
	await expect(status(page)).not.toHaveText('');
	await page.locator('need-table').scrollIntoViewIfNeeded();
}

/** Holds a printed number to the published one, rounded to so many decimals. */
function expectRounded(
	text: string | undefined,
	exact: number,
	decimals: number,
	locale: Locale,
	of: string,
): void {
	const printed = readNumber(text ?? '', locale);
	expect(printed.decimals, of).toBe(decimals);
	expect(Math.abs(printed.value - exact), of).toBeLessThanOrEqual(0.5 / 10 ** decimals + 1e-9);
}

/** Codes of the municipalities that the API has for a need and an answer. */
function inApi(challenge: string, fits: (entry: ApiNeed[string][string]) => boolean): string[] {
	const entries = json<ApiNeed>('need.json')[challenge] ?? {};
	return Object.entries(entries)
		.flatMap(([code, entry]) => (fits(entry) ? [code] : []))
		.sort();
}

/** Where the problem of the page is heaviest: what its list begins with. */
const HEAVIER = inApi('ungdomsarbetsloshet', ({ quarter }) => quarter === 4);

test.describe('as it is served', () => {
	test.use({ javaScriptEnabled: false });

	// Shares with a fall, values missing, no target, kronor with the lower end as the heavier.
	for (const challenge of [
		'ungdomsarbetsloshet',
		'placerade-barn',
		'ekonomisk-utsatthet',
		'skatteunderlag',
	]) {
		for (const locale of LOCALES) {
			test(`${pathOf(challenge, locale)} says what the files of the API say, cell by cell`, async ({
				page,
			}) => {
				const need = json<ApiNeed>('need.json')[challenge] ?? {};
				const { funds } = json<ApiFunds>('funds.json');
				const municipalities = json<ApiMunicipality[]>('municipalities.json');
				const index = json<ApiIndex>('index.json');
				const lead = index.indicators.find(
					({ id }) => id === index.challenges.find((each) => each.id === challenge)?.lead,
				);
				if (!lead) throw new Error('no lead');
				const series = json<ApiSeries>(lead.file);
				const [from, to] = [lead.latest - 5, lead.latest].map((year) => series.years.indexOf(year));
				const hasChange = from !== -1 && to !== -1;

				await page.goto(pathOf(challenge, locale));
				const table = page.locator('.need-table');
				await expect(table.locator('tbody tr')).toHaveCount(290);
				const shown = await table.locator('tbody tr').evaluateAll((all) =>
					all.map((row) => ({
						code: row.getAttribute('data-code') ?? '',
						cells: [...row.children].map((each) => each.textContent.replace(/\s+/g, ' ').trim()),
						links: [...row.querySelectorAll('a')].map((link) => link.getAttribute('href')),
					})),
				);
				for (const { code, cells, links } of shown) {
					const municipality = municipalities.find((each) => each.code === code);
					const entry = need[code];
					if (!municipality || !entry) throw new Error(code);
					const [name, value, known, quarter, ...rest] = cells;
					const change = hasChange ? rest.shift() : undefined;
					const [people, county, group] = rest;
					expect(name).toBe(municipality.name);
					expect(readNumber(people ?? '', locale).value).toBe(municipality.population.value);
					expect(county).toBe(
						locale === 'sv' ? municipality.county.name : municipality.county.nameEn,
					);
					expect(group).toBe(locale === 'sv' ? municipality.group.name : municipality.group.nameEn);
					if (entry.value === null) {
						expect(value).toBe(locale === 'sv' ? 'okänt' : 'unknown');
					} else {
						expectRounded(value, entry.value, lead.decimals, locale, code);
						const heaviest = locale === 'sv' ? 'störst problem' : 'worst-affected';
						expect(quarter === heaviest, `${code} ${quarter ?? ''}`).toBe(entry.quarter === 4);
					}
					if (hasChange) {
						const [before, after] = [from, to].map((at) => series.values[code]?.[at ?? -1]);
						if (before == null || after == null) {
							expect(change, code).toBe(locale === 'sv' ? 'uppgift saknas' : 'not available');
						} else {
							expectRounded(change, after - before, lead.decimals, locale, code);
							// A rise is marked as one; no change that can be seen has no sign.
							const { value: seen, sign } = readNumber(change ?? '', locale);
							expect(sign, code).toBe(seen > 0 ? '+' : seen < 0 ? '−' : '');
						}
					}
					const held = funds.filter((fund) => fund.code === code);
					const none = locale === 'sv' ? 'ingen känd fond' : 'no known fund';
					expect(known?.includes(none), code).toBe(entry.fund === 'none-known');
					const aimed = locale === 'sv' ? 'inriktning mot problemet' : 'aimed at the problem';
					expect(known?.includes(aimed), code).toBe(entry.fund === 'targets');
					for (const fund of held) {
						expect(links).toContain(`${locale === 'sv' ? '' : '/en'}/fonder/${fund.id}/`);
						// What a source tells is one click away; where none is known to, the fund's page is.
						const status = fund.status === 'unknown' ? 'existence' : 'status';
						for (const fact of [status, 'amount'] as const) {
							const telling = fund.sources.filter(({ facts }) => facts.includes(fact));
							expect(
								telling.length === 0 || telling.some(({ url }) => links.includes(url)),
								`${fund.id} ${fact}`,
							).toBe(true);
						}
						if (fund.amount === null) continue;
						expect(amountsIn(known ?? '', locale), fund.id).toContain(fund.amount);
					}
					if (held.length > 0 && held.every(({ statusYear }) => statusYear !== null)) {
						for (const fund of held.filter((each) => each.status !== 'unknown')) {
							expect(known).toContain(String(fund.statusYear));
						}
					}
				}
				// The heavier quarter is the beginning of the list, and the cells of the legend count it.
				const heavier = inApi(challenge, ({ quarter }) => quarter === 4);
				expect(
					shown
						.slice(0, heavier.length)
						.map(({ code }) => code)
						.sort(),
				).toEqual(heavier);
				for (const [answer, fund] of [
					['riktad', 'targets'],
					['annan', 'other'],
					['ingen-kand', 'none-known'],
				] as const) {
					for (const [kind, isHeavier] of [
						['tyngre', true],
						['ovriga', false],
					] as const) {
						const link = cell(page, kind, answer);
						if ((await link.count()) === 0) continue;
						const count = inApi(
							challenge,
							(entry) =>
								entry.fund === fund &&
								entry.quarter !== null &&
								(entry.quarter === 4) === isHeavier,
						).length;
						await expect(link).toHaveText(String(count));
					}
				}
				// The finding has the same figures.
				const people = municipalities
					.filter(({ code }) => heavier.includes(code))
					.reduce((sum, { population }) => sum + population.value, 0);
				const finding = levelled(await page.locator('.finding').innerText());
				const [those, home] =
					locale === 'sv'
						? ['de {n} kommuner', '{n} människor']
						: ['the {n} municipalities', '{n} people'];
				expect(finding).toContain(fill(those, { n: heavier.length }));
				// In round figures: the table has the exact ones.
				expect(finding).toContain(levelled(fill(home, { n: roughNumber(people, locale) })));
				// Every shape says what the table says.
				await expect(page.locator('.map-country [data-k]')).toHaveCount(290);
				const label = await page.locator('.map-country [data-k="0581"]').getAttribute('aria-label');
				expect(label).toContain(locale === 'sv' ? 'känd fond' : 'known fund');
			});
		}
	}

	test('the status and the amount of a fund stand beside their sources', async ({ page }) => {
		await page.goto(PAGE);
		for (const [code, text, hosts] of [
			// One source for both, another for each, none for the status, no amount, a plan.
			['1490', 'helt fördelade 2018, 20 miljoner kronor (källa)', ['www.boras.se']],
			['2580', 'i bruk 2024 (källa), 4 miljoner kronor (källa)', ['www.lulea.se', 'www.lulea.se']],
			['0428', 'status framgår inte, 1 miljon kronor (källa)', ['docplayer.se']],
			['1862', 'i bruk 2016 (källa)', ['nwt.se']],
			['1480', 'planerad 2011, planerat belopp 15 miljoner kronor (källa)', ['www.barnverket.se']],
			['0880', 'planerat belopp 20 miljoner kronor (källa)', ['brandewall.blogspot.com']],
		] as const) {
			const cell = page.locator(`.need-table tr[data-code="${code}"] td:has(.need-funds)`);
			expect(((await cell.textContent()) ?? '').replaceAll(/\s+/g, ' '), code).toContain(text);
			const links = await cell
				.locator('a[rel="external"]')
				.evaluateAll((all) => all.map((link) => new URL(link.getAttribute('href') ?? '').host));
			expect(links, code).toEqual(hosts);
		}
		const labels = await page
			.locator('tr[data-code="2580"] a[rel="external"]')
			.evaluateAll((all) => all.map((link) => link.getAttribute('aria-label')));
		expect(labels).toEqual(['källa till statusen: Luleå', 'källa till beloppet: Luleå']);
	});

	test('there is a list to download, and no control that needs a script', async ({ page }) => {
		await page.goto(PAGE);
		await expect(page.locator('a[data-download]')).toHaveAttribute(
			'href',
			'/api/v1/need/ungdomsarbetsloshet.csv',
		);
		await expect(page.locator('.need-filters')).toBeHidden();
		await expect(page.locator('need-table noscript')).toBeVisible();
		await expect(rows(page)).toHaveCount(290);
	});

	test('the blank spots are listed by name, and nothing is a link that leads nowhere', async ({
		page,
	}) => {
		await page.goto(PAGE);
		const names = page.locator('.gap-names a');
		const wanted = inApi(
			'ungdomsarbetsloshet',
			({ quarter, fund }) => quarter === 4 && fund === 'none-known',
		);
		const unknown = json<ApiMunicipality[]>('municipalities.json').filter(({ code }) =>
			wanted.includes(code),
		);
		const slugs = unknown.map(({ slug }) => `/kommuner/${slug}/`);
		// How hard we looked in them.
		const looked = await page.locator('[data-looked]').innerText();
		expect(looked.match(/\d+/g)?.map(Number)).toEqual(
			['by-name', 'in-group', 'not'].map(
				(way) => unknown.filter(({ searched }) => searched?.how === way).length,
			),
		);
		expect(
			(
				await names.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
			).toSorted(),
		).toEqual(slugs.toSorted());
		await expect(names.first()).toBeVisible();
		for (const link of await page.locator('a[data-need]:not([data-go])').all()) {
			await expect(link).toBeHidden();
		}
		// A count in the finding leads to the list beneath, whole as it is without scripts.
		for (const link of await page.locator('a[data-need][data-go]').all()) {
			const { hash } = new URL((await link.getAttribute('href')) ?? '', page.url());
			await expect(page.locator(hash)).toHaveCount(1);
		}
		await expect(page.locator('.need-legend caption .needs-script')).toBeHidden();
		await expect(page.locator('.need-legend td .cell-count').first()).toBeVisible();
	});

	test('every known sum of money has its sources beside it, and they are never added up', async ({
		page,
	}) => {
		const { funds } = json<ApiFunds>('funds.json');
		for (const { id } of json<ApiIndex>('index.json').challenges) {
			await page.goto(`/behov-och-fonder/${id}/`);
			const aimed = funds.filter(
				(fund) => fund.challenges.includes(id) && fund.status !== 'planned',
			);
			const table = page.locator('.money-table tbody tr');
			await expect(table).toHaveCount(aimed.length);
			const links = await page
				.locator('.money-table a[rel="external"]')
				.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
			const wanted = aimed.flatMap(({ sources }) => sources.map(({ url }) => url));
			expect(links.toSorted()).toEqual(wanted.toSorted());
			const cells = await table.evaluateAll((all) =>
				all.map((row) => ({
					id: row.querySelector('th a')?.getAttribute('href')?.split('/').at(-2),
					texts: [...row.querySelectorAll('td')].map((each) =>
						each.textContent.replaceAll(/\s+/g, ' ').trim(),
					),
				})),
			);
			for (const { id: fundId, texts } of cells) {
				const fund = aimed.find((each) => each.id === fundId);
				const [year, amount = '', repayment, state] = texts;
				expect(year, fundId).toBe(fund?.year?.toString() ?? 'framgår inte');
				const stated = /^([\d,]+) miljon(er)? kronor/.exec(amount)?.[1]?.replace(',', '.');
				if (fund?.amount == null) expect(amount, fundId).toMatch(/^framgår inte/);
				else expect(Number(stated) * 1_000_000, fundId).toBe(fund.amount);
				expect(repayment, fundId).toBe(
					fund?.repayment?.sv.replaceAll(/\s+/g, ' ') ?? 'framgår inte',
				);
				const unknown = fund?.status === 'unknown';
				if (unknown) expect(state, fundId).toMatch(/^status framgår inte/);
				const dated = fund?.statusYear ?? (unknown ? 'framgår inte' : 'odaterad uppgift');
				expect(state, fundId).toMatch(new RegExp(`${dated}$`));
			}
		}
	});

	test('no text says that a municipality has no fund', async ({ page }) => {
		for (const { id } of json<ApiIndex>('index.json').challenges) {
			for (const locale of LOCALES) {
				await page.goto(pathOf(id, locale));
				const text = (await page.locator('main').innerText()).replaceAll(/\s+/g, ' ');
				expect(text).not.toMatch(LACKING);
				expect(text).not.toMatch(/undefined|NaN|\{\w+\}/);
			}
		}
	});
});

test('a cell of the legend leaves its municipalities in the list and on the map', async ({
	page,
}) => {
	await open(page, PAGE);
	expect((await codes(page)).toSorted()).toEqual(HEAVIER);
	await expect(page.locator('.map-country .out-of-focus')).toHaveCount(0);
	await cell(page, 'tyngre', 'annan').click();
	await expect(page).toHaveURL(`${PAGE}?svar=annan`);
	await expect(cell(page, 'tyngre', 'annan')).toHaveAttribute('aria-current', 'true');
	const wanted = inApi(
		'ungdomsarbetsloshet',
		({ quarter, fund }) => quarter === 4 && fund === 'other',
	);
	expect((await codes(page)).toSorted()).toEqual(wanted);
	const clear = await page
		.locator('.map-country [data-k]:has(path:not(.out-of-focus))')
		.evaluateAll((all) => all.map((shape) => shape.getAttribute('data-k')));
	expect(clear).toEqual(wanted);
	await expect(status(page)).toContainText(`${wanted.length} av 290 kommuner`);
	await page.goBack();
	await expect(page).toHaveURL(PAGE);
	expect((await codes(page)).toSorted()).toEqual(HEAVIER);
});

test('filters, order and choice stand in the address, and the copied link shows the same', async ({
	page,
	context,
}) => {
	await open(page, PAGE);
	await page.getByLabel('Fond mot problemet').selectOption('ingen-kand');
	await page.getByLabel('Län eller kommungrupp').selectOption('lan-21');
	await page.getByLabel('Storlek').selectOption('20000-49999');
	await page.getByRole('button', { name: 'Folkmängd' }).click();
	await rows(page).first().locator('td').last().click();
	const url = page.url();
	expect(new URL(url).search).toMatch(
		/^\?svar=ingen-kand&omrade=lan-21&storlek=20000-49999&kommun=21\d\d&ordning=-folkmangd$/,
	);
	const listed = await codes(page);
	expect(listed.length).toBeGreaterThan(1);
	const people = new Map(
		json<ApiMunicipality[]>('municipalities.json').map(({ code, population }) => [
			code as string,
			population.value,
		]),
	);
	expect(listed).toEqual(
		listed.toSorted((a, b) => (people.get(b ?? '') ?? 0) - (people.get(a ?? '') ?? 0)),
	);
	await expect(page.locator('th[data-column="folkmangd"]')).toHaveAttribute(
		'aria-sort',
		'descending',
	);
	await expect(page.locator('.map-card')).toBeVisible();
	const other = await context.newPage();
	await open(other, url);
	expect(await codes(other)).toEqual(listed);
	await expect(other.getByLabel('Storlek')).toHaveValue('20000-49999');
	await expect(other.locator('tr[aria-current]')).toHaveCount(1);
	// The page in the other language shows the same.
	await other.locator('.language').click();
	await expect(other).toHaveURL(`/en${PAGE}${new URL(url).search}`);
	await expect(status(other)).not.toHaveText('');
	expect(await codes(other)).toEqual(listed);
	// And the list of another challenge asks the same of it.
	await other.getByRole('link', { name: 'Substance abuse' }).click();
	await expect(other).toHaveURL(`/en/behov-och-fonder/missbruk/${new URL(url).search}`);
	await expect(other.locator('select[name="storlek"]')).toHaveValue('20000-49999');
});

test('funds that have ended can be left out, and the words change with them', async ({ page }) => {
	await open(page, `${PAGE}?behov=alla&svar=riktad`);
	const before = await codes(page);
	expect(before).toContain('1490');
	await page.getByLabel('Räkna bort fonder som har upphört').check();
	await expect(page).toHaveURL(`${PAGE}?behov=alla&svar=riktad&avslutade=utan`);
	const after = await codes(page);
	// Borås has allocated all its money (Borås Stad, 2018); Örebro closed in 2023.
	expect(before.filter((code) => !after.includes(code)).toSorted()).toEqual([
		'0139',
		'1490',
		'1880',
	]);
	await expect(page.locator('.need-legend [data-third-answer]')).toHaveText(
		'Ingen känd fond, eller bara sådana som har upphört',
	);
	const option = page.locator('select[name="svar"] option[value="ingen-kand"]');
	await expect(option).toHaveText('ingen känd fond, eller bara sådana som har upphört');
	await expect(page.locator('.map-country [data-fund="1880"]')).toBeHidden();
	// So do the finding, the note of the legend and the blank spots, with figures of their own.
	await expect(page.locator('.finding')).toContainText(
		/eller bara sådana som är avslutade eller helt fördelade/,
	);
	await expect(page.locator('.gap-text:visible')).toContainText(
		'eller bara sådana som är avslutade eller helt fördelade',
	);
	await expect(page.getByText('Även avslutade, vilande och helt fördelade')).toBeHidden();
	await page.getByRole('link', { name: 'Visa kommunerna i listan' }).click();
	await expect(page).toHaveURL(`${PAGE}?svar=ingen-kand&avslutade=utan`);
	const listed = (await codes(page)).length;
	await expect(page.locator('.gap-text:visible')).toContainText(`I ${listed} kommuner`);
	await expect(page.locator('.finding span:visible')).toContainText(
		`i ${listed} är ingen fond känd`,
	);
	await page.goBack();
	await page.getByLabel('Räkna bort fonder som har upphört').uncheck();
	await expect(option).toHaveText('ingen känd fond');
});

test('where nothing is left, it says what to loosen', async ({ page }) => {
	await open(page, `${PAGE}?svar=riktad&storlek=fran-100000&omrade=lan-25`);
	await expect(page.locator('[data-need-empty]')).toBeVisible();
	await expect(page.locator('.need-table')).toBeHidden();
	await page.locator('[data-need-empty] button').click();
	await expect(page).toHaveURL(PAGE);
	expect((await codes(page)).toSorted()).toEqual(HEAVIER);
});

test('what the address asks for and the page does not have is told of', async ({ page }) => {
	await open(page, `${PAGE}?svar=saknas&omrade=lan-99`);
	await expect(page.locator('[data-list="note"]')).toContainText('svar=saknas, omrade=lan-99');
	expect((await codes(page)).toSorted()).toEqual(HEAVIER);
});

test('a choice that another challenge has not is told of when it is taken there', async ({
	page,
}) => {
	await open(page, `${PAGE}?svar=riktad`);
	await page.locator('#nasta + ul').getByRole('link', { name: 'Utflyttning' }).click();
	await expect(page).toHaveURL('/behov-och-fonder/utflyttning/?svar=riktad');
	await expect(page.locator('[data-list="note"]')).toContainText('svar=riktad');
	await expect(page.getByLabel('Fond mot problemet')).toHaveValue('');
	expect((await codes(page)).length).toBeGreaterThan(60);
	// Every municipality has a figure of it, so there is no unknown need to choose.
	await open(page, '/behov-och-fonder/utflyttning/?behov=okand');
	await expect(page.locator('[data-list="note"]')).toContainText('behov=okand');
	await expect(page.locator('select[name="behov"]')).toHaveValue('tyngre');
	expect((await codes(page)).length).toBeGreaterThan(60);
});

test('the link to the blank spots shows those of the country, as its sentence counts them', async ({
	page,
}) => {
	await open(
		page,
		`${PAGE}?svar=annan&avslutade=utan&omrade=lan-05&storlek=fran-100000&kommun=0581`,
	);
	const link = page.getByRole('link', { name: 'Visa kommunerna i listan' });
	await expect(link).toHaveAttribute('href', /\?svar=ingen-kand&avslutade=utan&kommun=0581#lista$/);
	await page.getByLabel('Räkna bort fonder som har upphört').uncheck();
	await expect(link).toHaveAttribute('href', /\?svar=ingen-kand&kommun=0581#lista$/);
	await link.click();
	await expect(page).toHaveURL(`${PAGE}?svar=ingen-kand&kommun=0581`);
	expect(await codes(page)).toHaveLength(
		inApi('ungdomsarbetsloshet', ({ quarter, fund }) => quarter === 4 && fund === 'none-known')
			.length,
	);
});

test('the blank spots have a link of their own', async ({ page }) => {
	await open(page, PAGE);
	await page.getByRole('link', { name: 'Visa kommunerna i listan' }).click();
	await expect(page).toHaveURL(`${PAGE}?svar=ingen-kand`);
	await expect(page.locator('[data-list="title"]')).toHaveText(
		'Fjärdedelen med störst problem, ingen känd fond',
	);
	expect((await codes(page)).toSorted()).toEqual(
		inApi('ungdomsarbetsloshet', ({ quarter, fund }) => quarter === 4 && fund === 'none-known'),
	);
});

test('the download holds exactly the rows shown, in their order', async ({ page }) => {
	await open(page, `${PAGE}?svar=annan&ordning=kommun`);
	const listed = await codes(page);
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('link', { name: 'Ladda ner listan (CSV)' }).click(),
	]);
	const { release } = json<ApiIndex>('index.json');
	expect(download.suggestedFilename()).toBe(
		`behov-och-fonder-ungdomsarbetsloshet-storst-problem-annan-${release}.csv`,
	);
	const text = readFileSync(await download.path(), 'utf8');
	expect(text.startsWith('\uFEFF"kommunkod";"kommunkod som text";"kommun";')).toBe(true);
	const lines = text.split('\r\n');
	expect(lines.slice(1, -1).map((line) => line.slice(1, 5))).toEqual(listed);
	const whole = readFileSync(join(API, 'need/ungdomsarbetsloshet.csv'), 'utf8').split('\r\n');
	for (const line of lines.slice(1)) expect(whole).toContain(line);
});

test('heading, download and name of the file say what is chosen', async ({ page }) => {
	await open(page, `${PAGE}?svar=ingen-kand&omrade=lan-06&storlek=20000-49999`);
	const shown = (await codes(page)).length;
	await expect(page.locator('[data-list="title"]')).toHaveText(
		/^Fjärdedelen med störst problem, ingen känd fond, Jönköpings län, 20\s000–49\s999 invånare$/,
	);
	const line = page.locator('.need-download');
	await expect(line).toHaveText(
		shown === 1
			? 'Ladda ner listan (CSV), den enda rad som visas'
			: `Ladda ner listan (CSV), de ${shown} rader som visas`,
	);
	await expect(line.locator('a')).toHaveAttribute(
		'download',
		/^behov-och-fonder-ungdomsarbetsloshet-storst-problem-ingen-kand-jonkopings-lan-20000-49999-\d{4}-\d\d-\d\d\.csv$/,
	);
});

test('by keyboard: from the map to a neighbour, chosen on the map and marked in the list', async ({
	page,
}) => {
	await open(page, `${PAGE}?behov=alla`);
	await page.locator('.map-country [data-k="0114"]').focus();
	await page.keyboard.press('ArrowUp');
	await expect(page.locator('.map-country [data-k="0191"]')).toBeFocused();
	await page.keyboard.press(' ');
	await expect(page).toHaveURL(`${PAGE}?behov=alla&kommun=0191`);
	await expect(page.locator('tr[data-code="0191"]')).toHaveAttribute('aria-current', 'true');
	await expect(page.locator('.map-card')).toContainText('Sigtuna');
	await expect(page.locator('.map-card')).toContainText('medelvärde 2020–2022');
	await page.keyboard.press('Escape');
	await expect(page).toHaveURL(`${PAGE}?behov=alla`);
	await page.locator('.need-table tbody tr:visible a').first().focus();
	await page.keyboard.press('ArrowDown');
	await expect(
		page.locator('.need-table tbody tr:visible').nth(1).locator('a').first(),
	).toBeFocused();
});

for (const path of [
	`${PAGE}?svar=riktad&behov=alla&kommun=0581`,
	`/en${PAGE}?storlek=fran-100000`,
]) {
	test(`${path} breaks no rule with filters on, and fits 320 pixels`, async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 640 });
		await open(page, path);
		expect(await violations(page)).toEqual([]);
		const widest = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(widest).toBeLessThanOrEqual(320);
	});
}

test('nothing moves when the script comes', async ({ page }) => {
	await page.goto(PAGE);
	await expect(status(page)).not.toHaveText('');
	const shift = await page.evaluate(
		() =>
			new Promise<number>((resolve) => {
				let sum = 0;
				new PerformanceObserver((list) => {
					for (const entry of list.getEntries()) {
						sum += (entry as PerformanceEntry & { value: number }).value;
					}
				}).observe({ type: 'layout-shift', buffered: true });
				setTimeout(() => {
					resolve(sum);
				}, 500);
			}),
	);
	expect(shift).toBeLessThanOrEqual(0.01);
});

for (const path of [PAGE, `/en/behov-och-fonder/skatteunderlag/`]) {
	test(`${path} answers on a phone without scrolling sideways`, async ({ page }) => {
		await page.setViewportSize({ width: 360, height: 740 });
		await open(page, path);
		const first = rows(page).first();
		await expect(first.locator('td').nth(1)).toContainText(/ingen känd fond|no known fund/);
		for (const part of [
			first.locator('th'),
			first.locator('td').nth(0),
			first.locator('td').nth(1),
			page.locator('th[data-column="fond"] button'),
		]) {
			const box = await part.boundingBox();
			expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(360);
		}
		// What is out of sight makes no row higher: an answer, and how we looked, are under three lines.
		expect((await first.boundingBox())?.height).toBeLessThan(70);
		// Still a table, whose heads order it.
		const head = page
			.locator('need-table')
			.getByRole('columnheader', { name: /^(Känd fond|Known fund)/ });
		await head.getByRole('button').click();
		await expect(head).toHaveAttribute('aria-sort', /./);
	});
}

for (const width of [360, 768]) {
	test(`the longest answer has room in the legend at ${width} pixels`, async ({ page }) => {
		await page.setViewportSize({ width, height: 740 });
		await open(page, `${PAGE}?avslutade=utan`);
		const answer = page.locator('.need-legend [data-third-answer]');
		const lines = await answer.evaluate((text) => text.getClientRects().length);
		// Nine words: never one a line.
		expect(lines).toBeLessThanOrEqual(4);
	});
}

test('on paper a source is a number in its row, and its address stands under the tables', async ({
	page,
}) => {
	await open(page, PAGE);
	await page.emulateMedia({ media: 'print' });
	const addresses = new Map(
		await page
			.locator('.paper-sources li:visible')
			.evaluateAll((all) =>
				all.map(
					(each) => [String((each as HTMLLIElement).value), each.textContent.trim()] as const,
				),
			),
	);
	const links = page.locator('.need-table tr:visible .need-funds a[rel="external"]');
	expect(await links.count()).toBeGreaterThan(0);
	for (const link of await links.all()) {
		const number = (await link.getAttribute('data-source')) ?? '';
		expect(addresses.get(number)).toBe(await link.getAttribute('href'));
		expect(await link.evaluate((each) => getComputedStyle(each, '::after').content)).toContain('[');
	}
	for (const text of await page.locator('.money-sources .on-paper').allInnerTexts()) {
		for (const [, number = ''] of text.matchAll(/\[(\d+)\]/g)) {
			expect(addresses.get(number), number).toMatch(/^https?:/);
		}
	}
});

test('a ring of an inset has its name inside the frame', async ({ page }) => {
	await page.goto('/behov-och-fonder/missbruk/');
	const names = await page.locator('.inset svg').evaluateAll((all) =>
		all.flatMap((svg) => {
			const frame = svg.getBoundingClientRect();
			// A narrow inset shows those names alone that have room there.
			const shown = [...svg.querySelectorAll('.inset-labels text')].filter((text) =>
				text.checkVisibility(),
			);
			return shown.map((text) => {
				const box = text.getBoundingClientRect();
				const inside =
					box.left >= frame.left &&
					box.right <= frame.right &&
					box.top >= frame.top &&
					box.bottom <= frame.bottom;
				return { name: text.textContent.trim(), inside };
			});
		}),
	);
	// Where a frame leaves a ring no room for its name, none is written: so for Södertälje in its corner.
	for (const { name, inside } of names) expect(inside, name).toBe(true);
	for (const name of ['Botkyrka', 'Kungälv', 'Ale', 'Malmö']) {
		expect(names.map((each) => each.name)).toContain(name);
	}
});
