import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { words } from '../src/words/words.ts';
import type { ApiFunds, ApiIndex, ApiMunicipality, ApiSeries } from '../src/tables/api.ts';
import { baseRate, countBySize, knownHolders } from '../src/stats/money/base-rate.ts';
import { LOCALES } from '../src/tables/locale.ts';
import type { StartPicture } from '../src/stats/money/start-picture.ts';
import { searchedInList, searchedText, searchedWhen } from '../src/words/text/searched-text.ts';

const read = (path: string): unknown => JSON.parse(readFileSync(`dist/api/v1/${path}`, 'utf8'));

const municipalities = read('municipalities.json') as readonly ApiMunicipality[];
const { funds, searched } = read('funds.json') as ApiFunds;
const { challenges } = read('index.json') as ApiIndex;
const known = knownHolders(funds);
/** How a municipality can have been searched for. */
const HOW = ['by-name', 'in-group', 'not'] as const;

/** The lead of an analysis that counts them. */
const COUNTS_THOSE_WITHOUT = {
	sv: /känner vi inte till någon fond/,
	en: /we know of no fund/,
} as const;

/** What the elements of a page say, read out of its HTML without loading it. */
const texts = (page: Page, path: string, selector: string, attribute?: string) =>
	page.evaluate(
		([markup, chosen, name]) =>
			[
				...new DOMParser()
					.parseFromString(markup, 'text/html')
					.querySelectorAll<HTMLElement>(chosen),
			].map((element) => [
				element.dataset['k'] ?? element.closest<HTMLElement>('[data-code]')?.dataset['code'] ?? '',
				(name === '' ? element.textContent : (element.getAttribute(name) ?? ''))
					.replace(/\s+/g, ' ')
					.trim(),
			]),
		[readFileSync(`dist${path}index.html`, 'utf8'), selector, attribute ?? ''] as const,
	);

test('the API says how each municipality was searched for that the registry has no row of', () => {
	const holders = new Set(funds.map(({ code }) => code));
	for (const { code, searched: how } of municipalities) {
		expect(how === null, code).toBe(holders.has(code));
		expect(searched[code] ?? null, code).toEqual(how);
	}
	for (const [code, { how }] of Object.entries(searched)) expect(HOW, code).toContain(how);
});

for (const locale of LOCALES) {
	const base = locale === 'sv' ? '' : `/${locale}`;
	const none = words(locale).map.fundStates['none-known'];

	/** A place's label or cell says how we looked just where no fund is known. */
	function expectSearched(
		said: readonly (readonly string[])[],
		howOf: typeof searchedText = searchedText,
	): void {
		const byCode = new Map(municipalities.map((each) => [String(each.code), each]));
		expect(new Set(said.map(([code]) => code)).size).toBe(municipalities.length);
		for (const [code = '', text = ''] of said) {
			const place = byCode.get(code);
			if (!place) throw new Error(`"${code}" is no municipality`);
			const how = howOf(place.searched, locale);
			expect(text.includes(none), `${place.name}: ${text}`).toBe(!known.has(code));
			// Of a plan the map of need and money says more: how the plan stood.
			if (!known.has(code) && place.searched !== null) expect(text, place.name).toContain(how);
			if (known.has(code)) expect(text, place.name).not.toContain(how);
		}
	}

	test(`maps and lists say how we looked where no fund is known (${locale})`, async ({ page }) => {
		const [first] = challenges.filter(({ window }) => window !== null);
		const id = first?.id ?? '';
		for (const path of [
			`${base}/`,
			`${base}/utmaningar/${id}/`,
			`${base}/behov-och-fonder/${id}/`,
			`${base}/behov-och-fonder/`,
		]) {
			expectSearched(await texts(page, path, '[data-k]', 'aria-label'));
		}
		// What scripts put in their place when another problem is chosen, those without a need level too.
		const codes = municipalities.map(({ code }) => String(code)).toSorted();
		for (const challenge of challenges) {
			const { labels } = JSON.parse(
				readFileSync(`dist${base}/start/${challenge.id}.json`, 'utf8'),
			) as StartPicture;
			expect(labels).toHaveLength(codes.length);
			expectSearched(codes.map((code, at) => [code, labels[at] ?? '']));
		}
		const lists = [
			[`${base}/utmaningar/${id}/`, '.municipality-table tr[data-code] td:last-child'],
			[`${base}/behov-och-fonder/${id}/`, 'tr[data-code] td:nth-child(3)'],
		] as const;
		for (const [path, cells] of lists) {
			expectSearched(await texts(page, path, cells), searchedInList);
			// A list says once when.
			const said = await texts(page, path, 'caption, [data-searched-when]');
			expect(said.flat().join(' '), path).toContain(searchedWhen(municipalities, locale));
		}
	});

	test(`the map says it too when a script has named its places anew (${locale})`, async ({
		page,
	}) => {
		const [challenge] = challenges.filter(({ targets }) => targets.length > 0);
		const { years, values } = read(`indicators/${challenge?.lead ?? ''}.json`) as ApiSeries;
		const [first] = years;
		const place = municipalities.find(
			({ code, searched: how }) => how !== null && typeof values[code]?.[0] === 'number',
		);
		expect(place).toBeDefined();
		await page.goto(`${base}/utmaningar/${challenge?.id ?? ''}/?ar=${first ?? ''}`);
		const label = page.locator(`.map-country [data-k="${place?.code ?? ''}"]`);
		await expect(label).toHaveAttribute('aria-label', new RegExp(`, ${first ?? ''};`));
		const how = searchedText(place?.searched ?? null, locale).replaceAll(/[()]/g, '\\$&');
		await expect(label).toHaveAttribute('aria-label', new RegExp(`${none}; ${how}$`));
	});

	test(`a municipality’s own page says it (${locale})`, async ({ page }) => {
		const places = HOW.flatMap(
			(how) => municipalities.find((each) => each.searched?.how === how) ?? [],
		);
		expect(places.length).toBeGreaterThan(0);
		for (const place of places) {
			const said = await texts(page, `${base}/kommuner/${place.slug}/`, '#fonder ~ p');
			expect(said[0]?.[1]).toContain(searchedText(place.searched, locale));
		}
	});

	test(`the base rate stands beside every count of those without a known fund (${locale})`, async ({
		page,
	}) => {
		const { smallest, largest } = baseRate(countBySize(municipalities, funds));
		const figures = [smallest, largest].map((share) => `${Math.round(share)}`);
		const paths = [
			`${base}/behov-och-fonder/`,
			...challenges
				.filter(({ window }) => window !== null)
				.map(({ id }) => `${base}/utmaningar/${id}/`),
			...challenges.map(({ id }) => `${base}/behov-och-fonder/${id}/`),
			`${base}/problembilder/`,
			`${base}/modeller/skolfam/`,
			`${base}/analyser/dar-behov-och-pengar-inte-mots/`,
		];
		// Every part of a challenge's page of need and money that counts them.
		const [first] = challenges.filter(({ window }) => window !== null);
		for (const part of ['.need-caution', '.need-legend', '#utan-kand-fond ~ p', '.need-notes']) {
			const path = `${base}/behov-och-fonder/${first?.id ?? ''}/`;
			expect(await texts(page, path, `${part} [data-base-rate]`), part).toHaveLength(1);
		}
		const beside = [
			[`${base}/utmaningar/${first?.id ?? ''}/`, '[data-hard-hit]'],
			[`${base}/behov-och-fonder/`, '.need-rows-frame'],
		] as const;
		for (const [path, part] of beside) {
			expect(await texts(page, path, `${part} [data-base-rate]`), part).toHaveLength(1);
		}
		for (const path of paths) {
			const said = await texts(page, path, '[data-base-rate]');
			expect(said.length, path).toBeGreaterThan(0);
			for (const [, text = ''] of said) {
				for (const figure of figures) expect(text).toMatch(new RegExp(`\\b${figure}\\s?%`));
			}
		}
	});

	test(`the base rate is told where there is room for its figures alone (${locale})`, async ({
		page,
	}) => {
		const { smallest, largest } = baseRate(countBySize(municipalities, funds));
		const [few, many] = [smallest, largest].map((share) => String(Math.round(share)));
		const told = words(locale)
			.baseRate.brief(few ?? '', many ?? '')
			.replaceAll(/\s+/g, ' ');
		const cards = challenges
			.filter(({ window }) => window !== null)
			.map(({ id }) => `${base}/inbaddning/behov-och-fonder/${id}/`);
		for (const path of [`${base}/data/`, ...cards]) {
			const [[, text] = []] = await texts(page, path, 'main');
			expect(text, path).toContain(told);
		}
	});

	test(`the base rate stands in the words that lead to an analysis of those without (${locale})`, async ({
		page,
	}) => {
		const { smallest, largest } = baseRate(countBySize(municipalities, funds));
		const slug = `${base}/analyser/dar-behov-och-pengar-inte-mots/`;
		for (const path of [`${base}/`, `${base}/analyser/`, slug]) {
			const said = (await texts(page, path, 'main p')).map(([, text = '']) => text);
			const counting = said.filter((text) => COUNTS_THOSE_WITHOUT[locale].test(text));
			expect(counting.length, path).toBeGreaterThan(0);
			const rates = [smallest, largest].map(
				(share) => new RegExp(`\\b${Math.round(share)}\\s?(%|procent|per cent)`),
			);
			const told = counting.filter((text) => rates.every((rate) => rate.test(text)));
			expect(told.length, path).toBeGreaterThan(0);
		}
	});
}
