import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { ApiFunds, ApiIndex, ApiMunicipality, ApiNeed } from '../src/tables/api.ts';
import type { ApiGroups } from '../src/stats/groups/problem-groups.ts';
import { layoutFaults } from './layout.ts';
import { numbersSaid } from './numbers-said.ts';
import { inTriedLanguages } from './pages.ts';

/*
 * The start page below its map. The published files are read by themselves: nothing here goes by the code
 * that the page is made with.
 */
const read = (file: string): unknown => JSON.parse(readFileSync(`dist/api/v1/${file}`, 'utf8'));
const { challenges } = read('index.json') as ApiIndex;
const need = read('need.json') as ApiNeed;
const municipalities = read('municipalities.json') as ApiMunicipality[];
const groups = read('groups.json') as ApiGroups;
const { national } = read('funds.json') as ApiFunds;

/** What is shown with three decimals is at most half of the last from what was counted. */
const ROUNDED = 0.000_501;

/** A county with fewer municipalities than this is none to compare. */
const LEAST = 5;

/** The counties in order of the part of their municipalities in the worst-affected quarter, then of size. */
function countiesBy(challenge: string) {
	const own = need[challenge] ?? {};
	return [...Map.groupBy(municipalities, ({ county }) => county.code).values()]
		.filter(({ length }) => length >= LEAST)
		.map((members) => ({
			name: members[0]?.county,
			hit: members.filter(({ code }) => own[code]?.quarter === 4).length,
			of: members.length,
		}))
		.sort((a, b) => b.hit / b.of - a.hit / a.of || b.of - a.of);
}

for (const path of inTriedLanguages('/')) {
	const isSwedish = path === '/';

	test(`${path}: each problem has the county where it is biggest, or says that nobody can tell`, async ({
		page,
	}) => {
		await page.goto(path);
		await expect(page.locator('.county-bars > li')).toHaveCount(challenges.length);
		for (const { id } of challenges) {
			const row = page.locator(`.county-bars [data-challenge="${id}"]`);
			if (!(id in need)) {
				await expect(row.locator('svg')).toHaveCount(0);
				await expect(row.locator('.note')).not.toBeEmpty();
				continue;
			}
			const [first] = countiesBy(id);
			const told = (await row.locator('b').innerText()).match(/\d+/g)?.map(Number);
			expect(told, id).toEqual([first?.hit, first?.of]);
			await expect(row).toContainText((isSwedish ? first?.name?.name : first?.name?.nameEn) ?? '?');
			const part = await row.locator('rect').last().getAttribute('width');
			expect(Number.parseFloat(part ?? '')).toBeCloseTo(
				(100 * (first?.hit ?? NaN)) / (first?.of ?? NaN),
				0,
			);
		}
	});

	test(`${path}: the groups stand on the scale where their figure says`, async ({ page }) => {
		await page.goto(path);
		const own = page.locator('.group-key li').first();
		const said = (await own.locator('b').innerText()).replace(',', '.');
		expect(Math.abs(Number(said) - groups.silhouette)).toBeLessThan(ROUNDED);
		const at = async (circle: string): Promise<number> =>
			Number.parseFloat((await page.locator(`.group-scale ${circle}`).getAttribute('cx')) ?? '');
		// From 0 to 0.5, twice what is the limit of weak groups (Kaufman & Rousseeuw 1990, table 4).
		expect(await at('.group-own')).toBeCloseTo(200 * groups.silhouette, 0);
		// The made-up municipalities without groups, and the limit, each with its number in the key.
		const madeUp = groups.references.find(
			({ reference, k }) => reference === 'continuum' && k === groups.groups.length,
		)?.silhouette.mean;
		expect(await at('.group-made-up')).toBeCloseTo(200 * (madeUp ?? NaN), 0);
		const limit = page.locator('.group-scale .group-limit');
		for (const end of ['x1', 'x2'])
			expect(Number.parseFloat((await limit.getAttribute(end)) ?? '')).toBeCloseTo(50, 5);
		const told = (await page.locator('.group-key b').allInnerTexts()).map((text) =>
			Number(text.replace(',', '.')),
		);
		expect(told).toHaveLength(3);
		expect(Math.abs((told[1] ?? NaN) - (madeUp ?? NaN))).toBeLessThan(ROUNDED);
		expect(told[2]).toBe(0.25);
		await expect(page.locator('.group-ends span')).toHaveText(['0', isSwedish ? '0,5' : '0.5']);
	});

	test(`${path}: the headline counts the problems, and the counties where they are biggest`, async ({
		page,
	}) => {
		await page.goto(path);
		const first = challenges.filter(({ id }) => id in need).map(({ id }) => countiesBy(id)[0]);
		const counties = new Set(first.map((county) => county?.name?.code));
		const headline = await page.locator('.start-answers h2').first().innerText();
		expect(numbersSaid(headline, isSwedish ? 'sv' : 'en')).toEqual([first.length, counties.size]);
	});

	test(`${path}: each of the three answers leads on, and the large search is in the page`, async ({
		page,
	}) => {
		await page.goto(path);
		const answers = page.locator('.questions > li > a');
		const hrefs = await answers.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
		const [where = ''] = hrefs;
		expect(where).toMatch(new RegExp(`^${path}utmaningar/[a-z-]+/\\?omrade=lan-\\d\\d$`));
		expect(hrefs.slice(1)).toEqual([`${path}fonder/`, `${path}modeller/`]);
		for (const answer of await answers.all()) {
			await expect(answer.locator('b')).not.toBeEmpty();
			await expect(answer.locator('.note')).not.toBeEmpty();
		}
		const search = page.locator('main site-search');
		await expect(search).toHaveCount(1);
		await search.locator('#sok').fill('sollefteå');
		await expect(page.locator('#sok-lista').getByRole('option').first()).toContainText('Sollefteå');
		await search.locator('#sok').press('Enter');
		await expect(page).toHaveURL(`${path}kommuner/solleftea/`);
	});

	test(`${path}: the key of the small maps has every mark that is counted beside one`, async ({
		page,
	}) => {
		await page.goto(path);
		await expect(page.locator('.start-maps-key')).toHaveText(
			isSwedish
				? /Ring med prick: känd fond mot problemet\. Ring utan prick: annan känd fond eller kontrakt\./
				: /Ring with a dot: known fund against the problem\. Ring without a dot: another known fund or contract\./,
		);
	});

	test(`${path}: the place of one problem is told in words of its own, not in those of the finding`, async ({
		page,
	}) => {
		await page.goto(path);
		const answer = page.locator('.questions [data-answer="where"] .note');
		await expect(answer).toContainText(
			isSwedish ? 'i fjärdedelen med störst problem' : 'in the worst-affected quarter',
		);
		await expect(answer).not.toContainText(isSwedish ? /hårt drabba/i : /are worst affected/i);
	});

	test(`${path}: the municipalities that were counted are a ring each, those that have a name a link`, async ({
		page,
	}) => {
		await page.goto(path);
		const rings = page.locator('.start-answers .rings > li');
		const counted = national.find(({ id }) => id === 'municipalities_with_fund_sns')?.value;
		expect(await rings.locator('svg').count()).toBe(Number(counted));
		const named = await rings.locator('a').count();
		const said = await page.locator('.questions b').nth(1).innerText();
		expect(said.split(/\D+/).map(Number)).toEqual([named, Number(counted)]);
		// The headline is the answer, in the same figures.
		const headline = await page.locator('.start-answers .fund-rings h2').innerText();
		expect(headline.match(/\d+/g)?.slice(0, 2).map(Number)).toEqual([named, Number(counted)]);
		await expect(rings.locator('a').first()).toHaveAttribute(
			'href',
			new RegExp(`^${path}fonder/[a-z-]+/$`),
		);
	});

	test(`${path}: a journalist, a politician and an investor or seller are each shown ways on`, async ({
		page,
	}) => {
		await page.goto(path);
		const ways = page.locator('.start-ways > li');
		const readers = isSwedish
			? ['Du är journalist', 'Du är politiker eller tjänsteman', 'Du investerar']
			: ['You are a journalist', 'You are a politician or an official', 'You invest'];
		const to = [
			['kommuner/', 'data/'],
			['liknande-kommuner/', 'fonder/'],
			['behov-och-fonder/', 'sa-kan-en-kommun-kopa/', 'utfallskontrakt/'],
		];
		for (const [index, reader] of readers.entries()) {
			const links = ways.filter({ hasText: reader }).locator('a');
			const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
			expect(hrefs, reader).toEqual(to[index]?.map((way) => path + way));
		}
	});

	test(`${path}: the newest analysis and the ways on lead to pages`, async ({ page, request }) => {
		await page.goto(`${path}analyser/`);
		const newest = page.locator('.analysis-list h2 a').first();
		const title = await newest.innerText();
		await page.goto(path);
		await expect(page.locator('.start-read-on h2 a')).toHaveText(title);
		const links = await page
			.locator(':is(.start-read-on, .start-answers) a[href^="/"]')
			.evaluateAll((all) => [...new Set(all.map((link) => link.getAttribute('href') ?? ''))]);
		expect(links.length).toBeGreaterThan(5);
		for (const link of links) expect((await request.get(link)).status(), link).toBe(200);
	});

	test(`${path}: nothing below the map is cut off or lies on something else`, async ({ page }) => {
		for (const width of [320, 360, 768, 1024, 1440, 1920]) {
			await page.setViewportSize({ width, height: 900 });
			await page.goto(path);
			await page.evaluate(() => document.fonts.ready);
			const widest = await page.evaluate(() => document.documentElement.scrollWidth);
			expect(widest).toBeLessThanOrEqual(width);
			for (const part of ['.start-answers', '.start-read-on']) {
				expect(await layoutFaults(page, part), `${part} at ${width}`).toEqual([]);
			}
		}
	});
}

test('the small maps are fetched by those who come near to them', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	await page.goto('/', { waitUntil: 'networkidle' });
	await expect(page.locator('.problem-maps > li')).toHaveCount(challenges.length);
	expect(asked).not.toContain('/problemkartor.svg');
	await page.locator('#kartorna').scrollIntoViewIfNeeded();
	await expect.poll(() => asked).toContain('/problemkartor.svg');
	await expect(page.locator('.problem-maps use[data-href]')).toHaveCount(0);
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('the small maps are whole', async ({ page }) => {
		await page.goto('/');
		const maps = page.locator('.problem-maps .small-map:visible');
		await expect(maps).toHaveCount(challenges.length);
		const drawn = await maps.evaluateAll((all) =>
			all.map((map) => map.querySelector('use')?.getAttribute('href') ?? ''),
		);
		for (const href of drawn) expect(href).toBe('/problemkartor.svg#sverige');
	});
});
