import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import type { ApiFunds, ApiIndex, ApiMunicipality, ApiNeed } from '../src/model/api.ts';
import { inBothLanguages } from './pages.ts';

/*
 * The first screen of need and money: the finding with its figures, and the whole country beside it. The
 * published files are read by themselves: nothing here goes by the code that the pages are made with.
 */
const read = (file: string): unknown => JSON.parse(readFileSync(`dist/api/v1/${file}`, 'utf8'));
const { challenges } = read('index.json') as ApiIndex;
const need = read('need.json') as ApiNeed;
const municipalities = read('municipalities.json') as ApiMunicipality[];
const { funds } = read('funds.json') as ApiFunds;
const HAVING = challenges.filter(({ id }) => id in need);

const INDEX = '/behov-och-fonder/';
const PATHS = [INDEX, ...HAVING.map(({ id }) => `${INDEX}${id}/`)].flatMap(inBothLanguages);

const numbersIn = (text: string): number[] => (text.match(/\d+/g) ?? []).map(Number);
/** Codes of those in the worst-affected quarter, with an answer or with any. */
const hit = (id: string, fund?: string): string[] =>
	Object.entries(need[id] ?? {}).flatMap(([code, entry]) =>
		entry.quarter === 4 && (fund === undefined || entry.fund === fund) ? code : [],
	);
/** Codes of the shapes of the map that are dark. */
const dark = (page: Page): Promise<string[]> =>
	page
		.locator('.map-country [data-k]:has(path.t-4:not(.out-of-focus))')
		.evaluateAll((shapes) => shapes.map((shape) => shape.getAttribute('data-k') ?? '').sort());

for (const path of PATHS) {
	test(`${path} has the whole country in its first screen, and on a phone its top`, async ({
		page,
	}) => {
		await page.setViewportSize({ width: 1440, height: 900 });
		await page.goto(path);
		await page.evaluate(() => document.fonts.ready);
		const country = page.locator('.map-country');
		const box = await country.boundingBox();
		expect(box?.y).toBeGreaterThan(0);
		expect((box?.y ?? 0) + (box?.height ?? Infinity)).toBeLessThanOrEqual(900);
		expect(box?.height).toBeGreaterThanOrEqual(700);
		const heading = await page.locator('h1').boundingBox();
		expect((heading?.y ?? 0) + (heading?.height ?? Infinity)).toBeLessThan(400);
		await page.setViewportSize({ width: 390, height: 844 });
		expect((await country.boundingBox())?.y).toBeLessThan(520);
		for (const width of [320, 360, 768, 1024, 1440, 1920]) {
			await page.setViewportSize({ width, height: 900 });
			const widest = await page.evaluate(() => document.documentElement.scrollWidth);
			expect(widest, `${width}`).toBeLessThanOrEqual(width);
		}
	});
}

for (const path of inBothLanguages(INDEX)) {
	test(`${path}: the figures of the headline are what the files of the API come to`, async ({
		page,
	}) => {
		const targeted = HAVING.filter(({ targets }) => targets.length > 0);
		const all = new Set(targeted.flatMap(({ id }) => hit(id)));
		const aimed = new Set(
			targeted.flatMap(({ id }) =>
				hit(id).filter((code) =>
					funds.some(
						(fund) =>
							fund.code === code && fund.status !== 'planned' && fund.challenges.includes(id),
					),
				),
			),
		);
		await page.goto(path);
		expect(numbersIn(await page.locator('h1').innerText())).toEqual([aimed.size, all.size]);
		expect(numbersIn(await page.locator('.need-meaning').innerText())).toEqual([targeted.length]);
	});
}

test('a press on a row puts its problem on the map, its key and its list, and in the address', async ({
	page,
}) => {
	await page.goto(INDEX);
	const first = HAVING[0]?.id ?? '';
	expect(await dark(page)).toEqual(hit(first).sort());
	await page.locator('[data-problem="missbruk"]').click();
	await expect(page).toHaveURL(`${INDEX}?problem=missbruk`);
	await expect(page.locator('[data-key="title"]')).toHaveText('Missbruk');
	expect(await dark(page)).toEqual(hit('missbruk').sort());
	const aimed = hit('missbruk', 'targets');
	const marked = page.locator('.map-country .fund.aimed:not(.quiet)');
	await expect(marked).toHaveCount(aimed.length);
	const keyed = async (kind: string): Promise<number> =>
		Number(await page.locator(`[data-key-line="${kind}"] [data-key-count]`).innerText());
	expect(await keyed('heavier')).toBe(hit('missbruk').length);
	expect(await keyed('aimed')).toBe(aimed.length);
	expect(await keyed('other')).toBe(hit('missbruk', 'other').length);
	for (const { code, name } of municipalities.filter((each) => aimed.includes(each.code))) {
		await expect(page.locator('[data-chosen-answer="targets"]'), code).toContainText(name);
	}
	await expect(page.locator('[data-file]')).toHaveAttribute('href', '/api/v1/need/missbruk.csv');
	// What a shape is called is of the problem that is shown.
	await expect(page.locator('.map-country [data-k="0581"]')).toHaveAttribute('aria-label', /\skr/);
	await page.goBack();
	await expect(page).toHaveURL(INDEX);
	await expect(page.locator('[data-key="title"]')).not.toHaveText('Missbruk');
	expect(await dark(page)).toEqual(hit(first).sort());
});

test('a press on a part of a bar leaves only its municipalities dark, and the same again lets go', async ({
	page,
	context,
}) => {
	await page.goto(INDEX);
	await page.locator('[data-challenge="integration"] .need-bar [data-part="none-known"]').click();
	await expect(page).toHaveURL(`${INDEX}?problem=integration&svar=ingen-kand`);
	await expect(page.locator('[data-key="title"]')).toHaveText('Integration');
	expect(await dark(page)).toEqual(hit('integration', 'none-known').sort());
	const number = page.locator('[data-challenge="integration"] td[data-answer="other"] a');
	await number.click();
	await expect(page).toHaveURL(`${INDEX}?problem=integration&svar=annan`);
	await expect(number).toHaveAttribute('aria-current', 'true');
	expect(await dark(page)).toEqual(hit('integration', 'other').sort());
	// A copied link shows the same.
	const other = await context.newPage();
	await other.goto(page.url());
	await expect(other.locator('[data-key="title"]')).toHaveText('Integration');
	expect(await dark(other)).toEqual(hit('integration', 'other').sort());
	await number.click();
	await expect(page).toHaveURL(`${INDEX}?problem=integration`);
	expect(await dark(page)).toEqual(hit('integration').sort());
	// Within an area, and by keys.
	await page.locator('select[name="omrade"]').selectOption('lan-05');
	const inCounty = municipalities.filter(({ county }) => county.code === '05');
	const codes = inCounty.map(({ code }) => String(code));
	expect(await dark(page)).toEqual(
		hit('integration')
			.filter((code) => codes.includes(code))
			.sort(),
	);
	await page.locator('[data-problem="otrygghet"]').focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(`${INDEX}?problem=otrygghet&omrade=lan-05`);
});

test('a problem without a need level is on the map without one, and its reason beside it', async ({
	page,
}) => {
	for (const { id, noNeed } of challenges.filter((each) => !(each.id in need))) {
		await page.goto(`${INDEX}?problem=${id}`);
		await expect(page.locator('[data-chosen="note"]')).toHaveText(noNeed?.sv ?? '');
		expect(await dark(page)).toEqual([]);
		await expect(page.locator('.map-country path.m-unknown')).toHaveCount(290);
		await expect(page.locator('[data-chosen-answer]:visible')).toHaveCount(0);
	}
});

test('without scripts a name leads to the page of its problem, a number and a part to its list', async ({
	browser,
}) => {
	const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
	await page.goto(INDEX);
	for (const { id } of challenges) {
		await expect(page.locator(`[data-problem="${id}"]`)).toHaveAttribute('href', `${INDEX}${id}/`);
	}
	await page.locator('[data-challenge="missbruk"] td[data-answer="other"] a').click();
	await expect(page).toHaveURL(`${INDEX}missbruk/?svar=annan#lista`);
});
