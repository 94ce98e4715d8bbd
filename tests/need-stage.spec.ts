import { readFileSync } from 'node:fs';
import { expect, test, type Locator, type Page } from '@playwright/test';
import type { ApiFunds, ApiIndex, ApiMunicipality, ApiNeed } from '../src/tables/api.ts';
import { words } from '../src/words/words.ts';
import { layoutFaults } from './layout.ts';
import { inBothLanguages, inTriedLanguages } from './pages.ts';
import { DESK_WINDOWS, PHONE_WINDOWS, type WindowSize } from './windows.ts';

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
const PATHS = [INDEX, ...HAVING.map(({ id }) => `${INDEX}${id}/`)].flatMap(inTriedLanguages);
/** Those with a map, which all of them have. */
const MAPPED = [INDEX, ...challenges.map(({ id }) => `${INDEX}${id}/`)].flatMap(inBothLanguages);

/** Where the finding ends at the latest, CSS pixels from the page's top. */
const FINDING_WITHIN = 400;

/** How wide the country is on a phone at the least, CSS pixels: names and marks are told apart. */
const WIDE_ON_PHONE = 320;

/** From this width of a window on the insets stand beside the country, CSS pixels. */
const BESIDE_FROM = 768;

/** Where something ends, CSS pixels from the top of the window. */
const footOf = async (part: Locator): Promise<number> => {
	const box = await part.boundingBox();
	return (box?.y ?? Infinity) + (box?.height ?? 0);
};

/** Where the map, all its municipalities and its insets are, in the window. Runs in the browser. */
const boxesOfMap = () => {
	const boxOf = (part: Element) => {
		const { left, top, right, bottom } = part.getBoundingClientRect();
		return { left, top, right, bottom };
	};
	const [map, country] = ['.stage .map', '.map-country .areas'].map((selector) => {
		const part = document.querySelector(selector);
		if (!part) throw new Error(`there is no ${selector}`);
		return boxOf(part);
	});
	if (!map || !country) throw new Error('there is no map');
	return {
		map,
		country,
		insets: [...document.querySelectorAll('.inset svg')]
			.filter((inset) => inset.checkVisibility())
			.map(boxOf),
	};
};

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

/** Problems that the page was drawn for, and how high a row of one is, CSS pixels. */
const DOZEN = 12;
const ROW = 48;

/** Nothing of the first screen is cut off or lies on something else, and the insets have their place. */
async function expectWhole(page: Page, windows: readonly WindowSize[]): Promise<void> {
	for (const [width, height] of windows) {
		await page.setViewportSize({ width, height });
		const at = `${width} pixels`;
		expect(await layoutFaults(page, '.stage'), at).toEqual([]);
		const { country, insets, map } = await page.evaluate(boxesOfMap);
		expect(country.top, at).toBeGreaterThanOrEqual(map.top);
		expect(country.bottom, at).toBeLessThanOrEqual(map.bottom);
		expect(insets, at).toHaveLength(3);
		for (const inset of insets) {
			expect(inset.right - inset.left, at).toBeGreaterThan(100);
			expect(inset.bottom, at).toBeLessThanOrEqual(map.bottom);
			if (width < BESIDE_FROM) continue;
			expect(inset.left, at).toBeGreaterThan(country.right);
			expect(inset.right, at).toBeLessThanOrEqual(width);
			expect(inset.bottom, at).toBeLessThan(country.bottom + 8);
		}
	}
}

for (const path of MAPPED) {
	test(`${path} has the whole country in its first screen, whole in every wide window`, async ({
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
		const finding = page.locator('[data-finding]');
		expect(await footOf(finding)).toBeLessThanOrEqual(FINDING_WITHIN);
		await expectWhole(page, DESK_WINDOWS);
	});

	test(`${path} has the top of the country and its finding on a phone, whole in every narrow window`, async ({
		page,
	}) => {
		await page.setViewportSize({ width: 390, height: 844 });
		await page.goto(path);
		await page.evaluate(() => document.fonts.ready);
		expect((await page.locator('.map-country').boundingBox())?.y).toBeLessThan(520);
		expect(await footOf(page.locator('[data-finding]'))).toBeLessThanOrEqual(FINDING_WITHIN);
		if (path.endsWith(INDEX)) {
			// Bars and map stand side by side: neither leaves the other's side empty.
			const ends = [
				await footOf(page.locator('.need-rows tbody')),
				await footOf(page.locator('.stage .map')),
			];
			// Drawn for a dozen problems: each one more is a row more beside the map.
			const more = Math.max(0, (await page.locator('.need-rows tbody tr').count()) - DOZEN);
			expect(Math.abs((ends[0] ?? NaN) - (ends[1] ?? NaN))).toBeLessThan(24 + more * ROW);
		} else {
			expect(
				(await page.locator('.map-country .areas').boundingBox())?.width,
			).toBeGreaterThanOrEqual(WIDE_ON_PHONE);
		}
		await expectWhole(page, PHONE_WINDOWS);
	});
}

test('on a phone the insets of the map of all problems are a row to swipe', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto(INDEX);
	const last = page.locator('.inset').last();
	await expect(last).not.toBeInViewport();
	await last.evaluate((inset) => {
		inset.scrollIntoView({ inline: 'end' });
	});
	await expect(last).toBeInViewport({ ratio: 1 });
	// The page itself is no wider than the phone.
	expect(await page.evaluate(() => scrollX)).toBe(0);
});

for (const path of inTriedLanguages(INDEX)) {
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
		const { meaning } = words(path.startsWith('/en/') ? 'en' : 'sv').hardHit;
		for (const [address, told] of [
			[path, '.need-meaning'],
			[path.replace(INDEX, '/'), '.start-basis'],
			[path.replace(INDEX, '/utmaningar/'), '.problems-basis'],
		] as const) {
			await page.goto(address);
			await expect(page.locator(told)).toContainText(meaning(targeted.length));
		}
	});
}

/** How many there are: a word for none and for one, digits for more. */
const counted = (count: number, locale: 'sv' | 'en'): string =>
	locale === 'en' ? String(count) : count === 1 ? 'en' : String(count);

for (const path of PATHS.filter((each) => !each.endsWith(INDEX))) {
	test(`${path}: every figure of the finding is what the files of the API come to`, async ({
		page,
	}) => {
		const locale = path.startsWith('/en/') ? 'en' : 'sv';
		const id = path.split('/').at(-2) ?? '';
		const { targets } = HAVING.find((each) => each.id === id) ?? { targets: [] };
		await page.goto(path);
		const text = (await page.locator('.finding [data-ended="med"]').innerText()).replaceAll(
			/[\s\u202f]+/g,
			' ',
		);
		const codes = hit(id);
		const [aimed, other, none] = ['targets', 'other', 'none-known'].map((fund) => hit(id, fund));
		const sv = locale === 'sv';
		const known = (targets.length > 0 ? aimed : other)?.length ?? 0;
		const all = codes.length;
		const first = sv
			? known === 0
				? `I ingen av de ${all} kommuner`
				: `I ${counted(known, locale)} av de ${all} kommuner`
			: known === 0
				? `in any of the ${all} municipalities`
				: `is known in ${counted(known, locale)} of the ${all} municipalities`;
		expect(text).toContain(first);
		if (targets.length > 0 && other && other.length > 0) {
			expect(text.toLowerCase()).toContain(
				sv
					? `i ${counted(other.length, locale)} känner vi till en fond eller ett kontrakt med annan`
					: `in ${other.length} we know of a fund or contract with another`,
			);
		}
		if (none && none.length > 0) {
			expect(text.toLowerCase()).toContain(
				sv
					? `i ${counted(none.length, locale)} är ingen fond känd`
					: `in ${none.length} no fund is known`,
			);
		}
		// "drygt 2 miljoner": rounded, and said to be over or under.
		const people = municipalities
			.filter(({ code }) => codes.includes(code))
			.reduce((sum, { population }) => sum + population.value, 0);
		const last = text.slice(text.lastIndexOf('. ') + 2);
		const rough =
			/(drygt|knappt|just over|just under)? ?(\d(?:[\d ,.]*\d)?) ?(miljoner|million)?/.exec(
				last.replaceAll(`${all} `, ''),
			);
		const digits = (rough?.[2] ?? '').replaceAll(' ', '');
		const stated =
			rough?.[3] === undefined
				? Number(digits.replaceAll(/\D/g, ''))
				: Number(digits.replace(',', '.')) * 1_000_000;
		expect(Math.abs(stated - people) / people, last).toBeLessThan(0.05);
		const side = rough?.[1] ?? '';
		if (/drygt|over/.test(side)) expect(people, last).toBeGreaterThan(stated);
		if (/knappt|under/.test(side)) expect(people, last).toBeLessThan(stated);
	});
}

for (const path of inTriedLanguages(INDEX)) {
	test(`${path}: known funds by size are what the files of the API come to`, async ({ page }) => {
		const known = new Set(
			funds
				.filter(({ kind, status }) => kind === 'municipality' && status !== 'planned')
				.map(({ code }) => code),
		);
		const bounds = [0, 10_000, 20_000, 50_000, 100_000, Infinity];
		const expected = bounds.slice(1).map((to, at) => {
			const those = municipalities.filter(
				({ population: { value } }) => value >= (bounds[at] ?? 0) && value < to,
			);
			const having = those.filter(({ code }) => known.has(code)).length;
			return [having, those.length, Math.round((100 * having) / those.length)];
		});
		await page.goto(path);
		const rows = page.locator('.size-rate tbody tr');
		const shown = await rows.evaluateAll((all) =>
			all.map((row) => (row.querySelector('td')?.textContent.match(/\d+/g) ?? []).map(Number)),
		);
		expect(shown).toEqual(expected);
	});
}

/** The lines of the key that are seen, by kind. */
const keyLines = (page: Page): Promise<Record<string, number>> =>
	page
		.locator('[data-key-line]:visible')
		.evaluateAll((lines) =>
			Object.fromEntries(
				lines.map((line) => [
					line.getAttribute('data-key-line') ?? '',
					Number(line.querySelector('[data-key-count]')?.textContent.replaceAll(/\D/g, '')),
				]),
			),
		);

for (const { id } of HAVING) {
	for (const path of inTriedLanguages(`${INDEX}${id}/`)) {
		test(`${path}: the key of the map counts every look that is on it, and no other`, async ({
			page,
		}) => {
			await page.goto(path);
			const entries = Object.values(need[id] ?? {});
			const count = (quarter: (of: number | null) => boolean, fund: RegExp): number =>
				entries.filter((each) => quarter(each.quarter) && fund.test(each.fund)).length;
			const isHit = (of: number | null): boolean => of === 4;
			const expected = {
				heavier: count(isHit, /./),
				rest: count((of) => of !== null && of !== 4, /./),
				unknown: count((of) => of === null, /./),
				aimed: count(isHit, /^targets$/),
				other: count(isHit, /^other$/),
				quiet: count((of) => of !== 4, /^(targets|other)$/),
			};
			const drawn = Object.entries(expected).filter(([, number]) => number > 0);
			expect(await keyLines(page)).toEqual(Object.fromEntries(drawn));
		});
	}
}

test('the key of the map counts anew when funds that have ended are left out, and in a county', async ({
	page,
}) => {
	await page.goto(`${INDEX}missbruk/?avslutade=utan`);
	const left = Object.entries(need['missbruk'] ?? {}).filter(
		([code, { quarter }]) =>
			quarter === 4 &&
			funds.some(
				(fund) =>
					fund.code === code && !['planned', 'closed', 'fully-allocated'].includes(fund.status),
			),
	);
	await expect
		.poll(async () => {
			const { aimed = 0, other = 0 } = await keyLines(page);
			return aimed + other;
		})
		.toBe(left.length);
	expect(left.length).toBeLessThan(hit('missbruk').length - hit('missbruk', 'none-known').length);
	await page.goto(`${INDEX}missbruk/?omrade=lan-09`);
	await expect.poll(() => keyLines(page)).toMatchObject({ rest: 1 });
	await expect(page.locator('[data-key-line="rest"]')).toHaveText(/1\s+övrig$/);
	await expect(page.locator('[data-key-line="heavier"]')).toBeHidden();
});

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

test('a part of a bar is told to those who listen with its number, and so is all of it again', async ({
	page,
}) => {
	await page.goto(INDEX);
	const status = page.locator('[data-map-status]');
	const number = page.locator('[data-challenge="integration"] td[data-answer="other"] a');
	await number.click();
	const count = hit('integration', 'other').length;
	await expect(status).toHaveText(
		`Integration. Kartan visar bara dem med annan känd fond eller kontrakt: ${count}.`,
	);
	await number.click();
	await expect(status).toContainText(`${hit('integration').length} med störst problem`);
	// In an area it is the number there.
	await page.locator('select[name="omrade"]').selectOption('lan-05');
	await page.locator('[data-challenge="integration"] td[data-answer="none-known"] a').click();
	const inCounty = hit('integration', 'none-known').filter((code) => code.startsWith('05'));
	await expect(status).toHaveText(
		`Integration. Kartan visar bara dem utan känd fond: ${inCounty.length}.`,
	);
});

test('a problem that cannot be fetched is said to be so, and the one on the map keeps its row', async ({
	page,
}) => {
	await page.goto(INDEX);
	const title = page.locator('[data-key="title"]');
	const before = await title.innerText();
	await page.route('**/start/missbruk.json', (route) => route.abort());
	await page.locator('[data-problem="missbruk"]').click();
	const failed = page.locator('[data-key="failed"]');
	await expect(failed).toBeVisible();
	await expect(failed).toContainText('kunde inte hämtas');
	await expect(page.locator('[data-map-status]')).toContainText('kunde inte hämtas');
	await expect(title).toHaveText(before);
	const marked = page.locator('.need-rows [data-problem][aria-current]');
	await expect(marked).toHaveAttribute('data-problem', HAVING[0]?.id ?? '');
	// Another press tries again.
	await page.unroute('**/start/missbruk.json');
	await page.locator('[data-problem="missbruk"]').click();
	await expect(title).toHaveText('Missbruk');
	await expect(failed).toBeHidden();
	await expect(marked).toHaveAttribute('data-problem', 'missbruk');
});

test('a failure that comes late, after another choice, changes nothing', async ({ page }) => {
	await page.goto(INDEX);
	let fail = (): void => undefined;
	const held = new Promise<void>((done) => (fail = done));
	await page.route('**/start/missbruk.json', async (route) => {
		await held;
		await route.abort();
	});
	await page.locator('[data-problem="missbruk"]').click();
	await page.locator('[data-problem="integration"]').click();
	await expect(page.locator('[data-key="title"]')).toHaveText('Integration');
	const late = page.waitForEvent('requestfailed');
	fail();
	await late;
	await expect(page.locator('[data-map-status]')).not.toContainText('kunde inte hämtas');
	await expect(page.locator('[data-key="failed"]')).toBeHidden();
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

/** Sheets of A4 that a page takes as it is served. */
const sheets = async (page: Page): Promise<number> => {
	const pdf = await page.pdf({ format: 'A4', printBackground: true });
	return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
};

for (const path of PATHS) {
	test(`${path} is two sheets on paper, with no control and no address in a row`, async ({
		page,
	}) => {
		await page.goto(path);
		// The list is that of the worst-affected quarter once its script has come.
		if (!path.endsWith(INDEX)) {
			await expect(page.locator('.need-table tr[hidden]').first()).toBeAttached();
		}
		expect(await sheets(page)).toBeLessThanOrEqual(2);
		await page.emulateMedia({ media: 'print' });
		// The heads of a table are its words, which a press on the screen orders by.
		const left = page.locator(':is(button, select, input, summary, [role="search"]):visible');
		expect(await left.and(page.locator(':not(thead button)')).count()).toBe(0);
		// What is beside what does not lie on it.
		const boxes = await page
			.locator('.map-country, .map-side, .inset svg, .stage-head, .need-legend, .need-rows')
			.evaluateAll((all) =>
				all.map((each) => {
					const { left, top, right, bottom } = each.getBoundingClientRect();
					return { name: each.getAttribute('class') ?? '', left, top, right, bottom };
				}),
			);
		for (const [at, a] of boxes.entries()) {
			for (const b of boxes.slice(at + 1)) {
				const apart =
					a.right <= b.left + 1 ||
					b.right <= a.left + 1 ||
					a.bottom <= b.top + 1 ||
					b.bottom <= a.top + 1;
				expect(apart, `${a.name} and ${b.name}`).toBe(true);
			}
		}
		const rows = page.locator('.need-table tbody tr:visible, .money-table tbody tr');
		for (const text of await rows.allInnerTexts()) {
			expect(text).not.toMatch(/https?:|www\./);
			// Words of two cells or of two facts never run together: "i bruk 2018den enda".
			expect(text).not.toMatch(/\d(?:19|20)\d\d|\d{4}\p{L}|\p{Ll}\p{Lu}/u);
		}
		// Every number in brackets is in the list of addresses, once, and every address is named.
		const cited = await page
			.locator('.need-table tbody tr:visible [data-source], .money-table .on-paper')
			.evaluateAll((all) =>
				all.flatMap((each) =>
					(each.getAttribute('data-source') ?? each.textContent).match(/\d+/g)?.map(Number),
				),
			);
		const listed = await page
			.locator('.paper-sources li:visible')
			.evaluateAll((all) => all.map((each) => (each as HTMLLIElement).value));
		expect(listed).toEqual([...new Set(cited)].sort((a = 0, b = 0) => a - b));
	});
}
