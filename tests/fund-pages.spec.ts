import { readdirSync, readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { words } from '../src/words/words.ts';
import { formatAmount } from '../src/words/text/amount.ts';
import type { ApiFunds, ApiIndex, ApiNeed, ApiSeries } from '../src/tables/api.ts';
import { capitalise } from '../src/words/text/capitalise.ts';
import { COUNTRY } from '../src/tables/code.ts';
import { formatValue } from '../src/words/text/format.ts';
import { LOCALES } from '../src/tables/locale.ts';
import { valueIn } from '../src/stats/series.ts';
import { LACKING } from './lacking.ts';

const read = (path: string): unknown => JSON.parse(readFileSync(`dist/api/v1/${path}`, 'utf8'));

const registry = read('funds.json') as ApiFunds;
const index = read('index.json') as ApiIndex;
const need = read('need.json') as ApiNeed;

/** What a fund's page says, read out of its HTML. */
interface Said {
	/** By fact: what is said, and where its links to sources lead. */
	readonly facts: Readonly<Record<string, { said: string; missing: boolean; to: string[] }>>;
	readonly targets: readonly string[];
	/** Addresses that links within the page lead to, and that are not there. */
	readonly lost: readonly string[];
	readonly sources: readonly { href: string; id: string; said: string }[];
	readonly values: readonly { indicator: string; when: string; year: string; cells: string[] }[];
	readonly noteLinks: readonly string[];
	/** Rows of its holder on an axis of years. */
	readonly time: readonly string[];
	/** How often it is said that no effect can be read out of the values. */
	readonly cautions: number;
	/** The years of each measure as they are drawn: the ends of the own line, and the marks of years. */
	readonly lines: readonly {
		readonly years: readonly number[];
		readonly ends: readonly number[];
		readonly marks: readonly number[];
	}[];
	readonly text: string;
}

/** Parses pages in the browser, without loading them one by one. */
const parse = (page: Page, html: string): Promise<Said> =>
	page.evaluate((markup) => {
		const doc = new DOMParser().parseFromString(markup, 'text/html');
		const all = (selector: string, within: ParentNode = doc): HTMLElement[] => [
			...within.querySelectorAll<HTMLElement>(selector),
		];
		const plain = (element: Element | null): string =>
			(element?.textContent ?? '').replace(/\s+/g, ' ').trim();
		const links = (within: ParentNode): string[] =>
			all('.fund-source-links a', within).map((link) => link.getAttribute('href') ?? '');
		return {
			facts: Object.fromEntries(
				all('[data-fact]').map((fact) => [
					fact.dataset['fact'] ?? '',
					{
						said: fact.querySelector('[data-said]')?.textContent.trim() ?? plain(fact),
						missing: fact.classList.contains('missing'),
						to: links(fact),
					},
				]),
			),
			targets: all('[data-target]').map((target) => target.dataset['target'] ?? ''),
			lost: all('a[href^="#"]')
				.map((link) => link.getAttribute('href') ?? '')
				.filter((href) => doc.querySelector(href) === null),
			sources: all('ol.fund-sources > li').map((item) => ({
				href: item.querySelector('a[rel="external"]')?.getAttribute('href') ?? '',
				id: item.id,
				said: plain(item),
			})),
			values: all('[data-indicator]').flatMap((value) =>
				all('[data-when]', value).map((row) => ({
					indicator: value.dataset['indicator'] ?? '',
					when: row.dataset['when'] ?? '',
					year: row.dataset['year'] ?? '',
					cells: all('td', row).map((cell) => cell.textContent.trim()),
				})),
			),
			noteLinks: links(doc.querySelector('.registry-note') ?? doc),
			time: all('.fund-time [data-fund]').map((row) => row.dataset['fund'] ?? ''),
			cautions: all('.fund-caution').filter((caution) => plain(caution) !== '').length,
			lines: all('.fund-line').map((line) => {
				/** Where the strokes of a path begin, from the left. */
				const startsOf = (selector: string): number[] =>
					(
						line
							.querySelector(selector)
							?.getAttribute('d')
							?.match(/M[-\d.]+/g) ?? []
					)
						.map((start) => Number(start.slice(1)))
						.sort((a, b) => a - b);
				const [first, ...others] = startsOf('.own.dots');
				const path = line.querySelector('.own')?.getAttribute('d') ?? '';
				const begins = Number(/^m([-\d.]+)/i.exec(path)?.[1] ?? first);
				return {
					years: all('svg text', line).map((text) => Number(text.textContent)),
					ends: [Math.min(begins, first ?? begins), others.at(-1) ?? first ?? begins],
					marks: startsOf('.mark'),
				};
			}),
			text: plain(doc.querySelector('main')),
		};
	}, html);

for (const locale of LOCALES) {
	const { common, funds: text, fundPage } = words(locale);
	const folder = locale === 'sv' ? 'dist/fonder' : `dist/${locale}/fonder`;

	test(`every fund’s page says what funds.json says, with the source a click away (${locale})`, async ({
		page,
	}) => {
		const built = readdirSync(folder, { withFileTypes: true }).filter((each) => each.isDirectory());
		expect(built.map(({ name }) => name).sort()).toEqual(registry.funds.map(({ id }) => id).sort());

		for (const fund of registry.funds) {
			const said = await parse(page, readFileSync(`${folder}/${fund.id}/index.html`, 'utf8'));
			const expected = {
				instrument: text.instruments[fund.instrument],
				year: fund.year === null ? null : String(fund.year),
				amount: fund.amount === null ? null : formatAmount(fund.amount, locale),
				repayment: fund.repayment?.[locale] ?? null,
			};
			for (const [fact, value] of Object.entries(expected)) {
				const found = said.facts[fact];
				expect(found?.missing, `${fund.id} ${fact}`).toBe(value === null);
				expect(found?.said, `${fund.id} ${fact}`).toContain(
					capitalise(value ?? fundPage.notStated, locale),
				);
				// Nothing more is said where something is known.
				if (value !== null) expect(found?.said).toHaveLength(value.length);
			}
			const status = said.facts['status'];
			if (fund.status === 'unknown') expect(status?.missing, fund.id).toBe(true);
			else {
				const name = text.statusOf(fund.status, fund.instrument);
				expect(status?.said, fund.id).toMatch(new RegExp(`^${name}`, 'i'));
			}
			if (fund.statusYear !== null) expect(status?.said, fund.id).toContain(`${fund.statusYear}`);
			expect(said.targets, fund.id).toEqual(fund.targets);

			expect(said.sources.map(({ href }) => href)).toEqual(fund.sources.map(({ url }) => url));
			for (const [position, { title, supports, year }] of fund.sources.entries()) {
				const source = said.sources[position];
				expect(source?.id).toBe(`kalla-${position + 1}`);
				expect(source?.said).toContain(title.replace(/\s+/g, ' '));
				expect(source?.said).toContain(supports[locale]);
				expect(source?.said).toContain(`(${year ?? text.undated})`);
			}
			/** Each fact leads to the sources that tell it and no other; to the list where none is known to. */
			const linksTo = (fact: string): string[] => {
				const telling = fund.sources.flatMap(({ facts }, position) =>
					facts.some((name) => name === fact) ? [`#kalla-${position + 1}`] : [],
				);
				return telling.length === 0 ? ['#kallor'] : telling;
			};
			for (const [fact, { missing, to }] of Object.entries(said.facts)) {
				if (missing || fact === 'confidence') continue;
				expect(to, `${fund.id} ${fact}`).toEqual(linksTo(fact));
			}
			expect(said.noteLinks, fund.id).toEqual(linksTo('note'));
			expect(said.lost, fund.id).toEqual([]);
			expect(said.text, fund.id).not.toMatch(LACKING);
			// Its holder's rows on an axis of years, where anything is dated.
			const held = registry.funds.filter(({ code }) => code === fund.code);
			const isDated = held.some(
				({ year, statusYear, sources }) =>
					year !== null ||
					statusYear !== null ||
					sources.some(
						(source) =>
							source.year !== null &&
							(source.facts.includes('existence') || source.facts.includes('status')),
					),
			);
			expect(said.time.toSorted(), fund.id).toEqual(
				isDated ? held.map(({ id }) => id).toSorted() : [],
			);
		}
	});

	test(`the values of a fund’s page come with a caution, and their line with its year (${locale})`, async ({
		page,
	}) => {
		let marked = 0;
		for (const fund of registry.funds) {
			const { cautions, lines, values } = await parse(
				page,
				readFileSync(`${folder}/${fund.id}/index.html`, 'utf8'),
			);
			expect(cautions, fund.id).toBe(values.length > 0 ? 1 : 0);
			for (const { years, ends, marks } of lines) {
				const [from = NaN, to = NaN] = ends;
				if (fund.year === null) expect(marks, fund.id).toEqual([]);
				// The years of its ends are named, and that of the fund where it is another.
				const [first, last] = years.filter((year) => year !== fund.year).sort((a, b) => a - b);
				if (fund.year === null || first === undefined || last === undefined) continue;
				const expected = from + ((fund.year - first) / (last - first)) * (to - from);
				expect(marks, fund.id).toHaveLength(1);
				expect(Math.abs((marks[0] ?? NaN) - expected), fund.id).toBeLessThan(1.6);
				marked += 1;
			}
		}
		expect(marked).toBeGreaterThan(0);
	});

	test(`Härnösand’s contract of 2024 is aimed at older people, and so at no challenge (${locale})`, async ({
		page,
	}) => {
		const contract = registry.funds.find(({ id }) => id === 'harnosand-utfallskontrakt');
		// Signed on 28 June 2024: 35 million kronor for older people's independence (Mannheimer Swartling).
		expect(contract).toMatchObject({
			code: '2280',
			instrument: 'outcome-contract',
			year: 2024,
			amount: 35_000_000,
			targets: ['aldre_folkhalsa'],
			challenges: [],
		});
		expect(contract?.sources.filter(({ facts }) => facts.includes('targets'))).not.toEqual([]);
		const file = `${folder}/harnosand-utfallskontrakt/index.html`;
		const said = await parse(page, readFileSync(file, 'utf8'));
		expect(said.targets).toEqual(['aldre_folkhalsa']);
		const target = registry.targets.find(({ key }) => key === 'aldre_folkhalsa');
		expect(said.text).toContain(target?.name[locale]);
		expect(said.text).toContain(fundPage.aims.crossCutting);
		expect(said.text).toContain(
			locale === 'sv'
				? '28 juni 2024 och gäller äldres självständighet'
				: '28 June 2024 and concerns older people’s independence',
		);
	});

	test(`values of the fund’s year and the latest year are those of the indicator’s file (${locale})`, async ({
		page,
	}) => {
		let shown = 0;
		for (const fund of registry.funds) {
			const { values } = await parse(page, readFileSync(`${folder}/${fund.id}/index.html`, 'utf8'));
			const leads = index.challenges.filter(({ id }) => fund.challenges.includes(id));
			expect(new Set(values.map(({ indicator }) => indicator)), fund.id).toEqual(
				new Set(fund.kind === 'region' ? [] : leads.map(({ lead }) => lead)),
			);
			if (fund.year === null) {
				expect(
					values.every(({ when }) => when === 'latest'),
					fund.id,
				).toBe(true);
			}
			for (const { indicator: id, when, year, cells } of values) {
				const series = read(`indicators/${id}.json`) as ApiSeries;
				const indicator = index.indicators.find((entry) => entry.id === id);
				if (!indicator) throw new Error(`"${id}" is not in the index`);
				if (year === '') {
					// No value at the decision: then none of the years around it has one.
					for (const near of [-1, 0, 1]) {
						expect(valueIn(series, fund.code, (fund.year ?? 0) + near)).toHaveProperty('missing');
					}
					expect(cells[0]).toContain(String(fund.year));
					continue;
				}
				if (when === 'decided') {
					expect(Math.abs(Number(year) - (fund.year ?? 0))).toBeLessThanOrEqual(1);
				} else {
					expect(Number(year)).toBe(indicator.latest);
				}
				const print = (code: string): string => {
					const value = valueIn(series, code, Number(year));
					return 'value' in value
						? formatValue(value.value, { ...indicator, per: null }, locale)
						: common.reasons[value.missing];
				};
				expect(cells, `${fund.id} ${id} ${year}`).toEqual([print(fund.code), print(COUNTRY)]);
				shown += 1;
			}
		}
		expect(shown).toBeGreaterThan(50);
	});

	test(`the year shown is called the fund’s own, not that of a decision (${locale})`, async ({
		page,
	}) => {
		// Kungälv: the first project's year. What was assigned is from two years before.
		const html = readFileSync(`${folder}/kungalv/index.html`, 'utf8');
		const { text: said, years } = {
			...(await parse(page, html)),
			years: await page.evaluate(
				(markup) =>
					[
						...new DOMParser()
							.parseFromString(markup, 'text/html')
							.querySelectorAll('[data-when="decided"] th'),
					].map((head) => head.textContent.replace(/\s+/g, ' ').trim()),
				html,
			),
		};
		const own = locale === 'sv' ? '2015 satsningens år' : '2015 year of the money set aside';
		expect(new Set(years)).toEqual(new Set([own]));
		const meaning =
			locale === 'sv'
				? 'året för beslutet eller de första pengarna'
				: 'that of the decision or of the first money';
		expect(said).toContain(meaning);
		expect(said).not.toMatch(/efter beslutet|after the decision/);
	});

	test(`the page of all funds names each row of the register once, and what others counted (${locale})`, async ({
		page,
	}) => {
		await page.goto(locale === 'sv' ? '/fonder/' : `/${locale}/fonder/`);
		const rows = await page
			.locator('tr[data-row]')
			.evaluateAll((all) => all.map((row) => (row as HTMLElement).dataset['row']));
		expect(rows.toSorted()).toEqual(registry.funds.map(({ id }) => id).toSorted());
		for (const count of ['municipalities-with-fund-sns', 'municipalities-planning-fund-sns']) {
			const link = page.locator(`#${count} a[rel="external"]`);
			await expect(link).toHaveAttribute('href', /^https?:/);
		}
		for (const { id } of registry.national) {
			await expect(page.locator(`#${id.replaceAll('_', '-')}`)).toHaveCount(1);
		}
		await page.locator('main a[href="#saknas"]').last().click();
		await page.locator('.row-template summary').click();
		await expect(page.locator('.row-template pre')).toBeVisible();
		expect(await page.locator('main').innerText()).not.toMatch(LACKING);
	});
}

/** Rounded as it is shown: those with the same figure share a place. */
const asShown = (value: number, decimals: number): number =>
	Math.round(Number(`${value}e${decimals}`));

/** The place of a municipality by the need level of a challenge, and of how many; null without one. */
function placeOf(challenge: string, code: string): readonly number[] | null {
	const lead = index.challenges.find(({ id }) => id === challenge)?.lead;
	const measure = index.indicators.find(({ id }) => id === lead);
	const values = Object.entries(need[challenge] ?? {}).flatMap(([each, { value }]) =>
		value === null ? [] : [[each, asShown(value, measure?.decimals ?? 0)] as const],
	);
	const own = values.find(([each]) => each === code)?.[1];
	if (own === undefined) return null;
	const isHeavier = (value: number): boolean =>
		measure?.heavier === 'lower' ? value < own : value > own;
	return [1 + values.filter(([, value]) => isHeavier(value)).length, values.length];
}

for (const locale of LOCALES) {
	test(`a fund’s municipality stands among all in each problem, where there is a place (${locale})`, async ({
		page,
	}) => {
		const held = registry.funds.filter(
			({ kind, challenges }) => kind === 'municipality' && challenges.length > 0,
		);
		let strips = 0;
		for (const fund of held) {
			await page.goto(`${locale === 'sv' ? '' : '/en'}/fonder/${fund.id}/`);
			for (const id of fund.challenges) {
				const part = page.locator(`.fund-value:has(#${id})`);
				const place = placeOf(id, fund.code);
				await expect(part.locator('.fund-strip'), `${fund.id} ${id}`).toHaveCount(place ? 1 : 0);
				if (!place) continue;
				strips += 1;
				const said = await part.locator('.fund-strip p').first().innerText();
				expect((said.match(/\d+/g) ?? []).slice(0, 2).map(Number), `${fund.id} ${id}`).toEqual(
					place,
				);
				// In the tinted field just where it is in the worst-affected quarter.
				const at = Number.parseFloat((await part.locator('.strip .own').getAttribute('cx')) ?? '');
				const [field] = await part.locator('.strip .field').evaluateAll((paths) =>
					paths.map((path) => {
						const box = (path as SVGPathElement).getBBox();
						return (100 * box.x) / (path.closest('svg')?.viewBox.baseVal.width ?? Number.NaN);
					}),
				);
				expect(at >= (field ?? Infinity) - 0.1, `${fund.id} ${id}`).toBe(
					need[id]?.[fund.code]?.quarter === 4,
				);
			}
		}
		expect(strips).toBeGreaterThan(0);
	});
}
