import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buying, BUYING_PLACES, BUYING_TOPICS } from '../../src/tables/buying.ts';
import { buyingLimits } from '../../src/tables/buying-limits.ts';
import { columnsOf } from '../../src/tables/table.ts';
import { readBuying } from './buying.ts';

const FACT = {
	id: 'a',
	topic: 'limits',
	places: BUYING_PLACES.join(';'),
	weight: 'first',
	said_sv: 'Gränsen är 700 000 kronor.',
	said_en: 'The limit is SEK 700 000.',
	called_sv: 'Lagen',
	called_en: 'The act',
	publisher: 'Riksdagen',
	title: 'Lag',
	url: 'https://example.org/',
	year: '2022',
	phrase: '700 000 kronor',
};
const LIMIT = {
	from: '2022-02-01',
	until: '2025-12-31',
	kind: 'common',
	amount: '700000',
	fact: 'a',
};

type Cells = Readonly<Record<string, string>>;

/** A table of the rows given; no cell of them needs quotes. */
const table = (columns: readonly string[], rows: readonly Cells[]): string =>
	[columns.join(), ...rows.map((row) => columns.map((name) => row[name] ?? '').join())].join('\n');

const read = (facts: readonly Cells[], limits: readonly Cells[] = [LIMIT]) =>
	readBuying({
		facts: table(columnsOf(buying), facts),
		limits: table(columnsOf(buyingLimits), limits),
	});

const GOOD = { ...FACT, said_en: 'The limit is SEK 700000.' };

it('reads a fact with its source, and an amount with the fact that states it', () => {
	const { facts, limits } = read([GOOD]);
	expect(facts[0]?.source).toMatchObject({ url: 'https://example.org/', year: 2022 });
	expect(limits).toEqual([{ ...LIMIT, amount: 700_000 }]);
});

describe('refuses, with file, line, what was found and what was expected,', () => {
	it.each<readonly [string, readonly Cells[], readonly Cells[], string]>([
		...(['url', 'publisher', 'title', 'phrase', 'called_sv', 'called_en'] as const).map(
			(column) =>
				[
					`a fact without ${column}`,
					[{ ...GOOD, [column]: '' }],
					[LIMIT],
					`data/buying.csv:2: ${column}: found "", expected`,
				] as const,
		),
		[
			'a fact that stands nowhere',
			[GOOD, { ...GOOD, id: 'b', places: '' }],
			[LIMIT],
			'data/buying.csv:3: places: found nothing, expected some of',
		],
		[
			'a place that the page does not have',
			[{ ...GOOD, places: 'annat' }],
			[LIMIT],
			'data/buying.csv:2: places: found "annat", expected some of',
		],
		[
			'a step with nothing to read at once',
			[{ ...GOOD, places: 'belopp' }],
			[LIMIT],
			'data/buying.csv: places: found no row of "salj-varde" with the weight "first"',
		],
		[
			'an id that is there already',
			[GOOD, GOOD],
			[LIMIT],
			'data/buying.csv:3: id: found "a", which line 2 has already',
		],
		[
			'a year that has not begun',
			[{ ...GOOD, year: '2099' }],
			[LIMIT],
			'data/buying.csv:2: year: found "2099", expected a year that has begun',
		],
		[
			'an amount by a fact that is not there',
			[GOOD],
			[{ ...LIMIT, fact: 'z' }],
			'data/buying-limits.csv:2: fact: found "z", expected the id of a row in data/buying.csv',
		],
		[
			'an amount that its fact does not state',
			[GOOD],
			[{ ...LIMIT, amount: '70000' }],
			'data/buying-limits.csv:2: amount: found 70000, expected an amount that the fact "a" states (said_sv)',
		],
		[
			'an amount that only one language states',
			[FACT],
			[LIMIT],
			'data/buying-limits.csv:2: amount: found 700000, expected an amount that the fact "a" states (said_en)',
		],
		[
			'a last day before the first',
			[GOOD],
			[{ ...LIMIT, until: '2021-01-01' }],
			'data/buying-limits.csv:2: until: found 2021-01-01, expected 2022-02-01 or later',
		],
		[
			'two amounts of a kind for one day',
			[GOOD],
			[LIMIT, { ...LIMIT, from: '2025-12-31', until: '2026-12-31' }],
			'data/buying-limits.csv:3: from: found 2025-12-31, expected a day after 2025-12-31',
		],
		[
			'a day that is none',
			[GOOD],
			[{ ...LIMIT, from: '2022-02-31' }],
			'data/buying-limits.csv:2: from: found "2022-02-31", expected an ISO date',
		],
	])('%s', (_, facts, limits, expected) => {
		expect(() => read(facts, limits)).toThrow(expected);
	});
});

describe('the tables of the page on buying', () => {
	const { facts, limits } = readBuying({
		facts: readFileSync('data/buying.csv', 'utf8'),
		limits: readFileSync('data/buying-limits.csv', 'utf8'),
	});

	it('lead every statement to a source, with the words read there', () => {
		expect(facts.length).toBeGreaterThan(0);
		for (const { id, source, phrase, said } of facts) {
			expect(() => new URL(source.url), id).not.toThrow();
			expect(source.publisher, id).not.toBe('');
			expect(phrase, id).not.toBe('');
			// Our sentence and theirs are two.
			expect(said.sv, id).not.toBe(phrase);
		}
	});

	it.each<readonly [string, (typeof BUYING_TOPICS)[number], RegExp]>([
		['what must be documented', 'direct-award', /dokumenteras/],
		['who decides', 'decisions', /fullmäktige/i],
		['partnership with non-profits', 'partnership', /Idéburet offentligt partnerskap/],
		['the court’s ruling on it', 'partnership', /Högsta förvaltningsdomstolen/],
		['reserved procurement', 'non-profits', /reservera/],
		['the contract of Botkyrka and Örnsköldsvik', 'outcome-contracts', /Botkyrka och Örnsköldsvik/],
		['the contract of Härnösand', 'outcome-contracts', /Härnösand/],
		['how a contract is entered in accounts', 'outcome-contracts', /redovisar/],
		['innovation partnership', 'innovation', /Innovationspartnerskap/],
		['a fund in the accounts', 'own-money', /öronmärks/],
		['the result reserve', 'own-money', /resultatreserv/],
		['coordination associations', 'state-money', /samordningsförbund/],
		['the inheritance fund', 'state-money', /Arvsfonden/],
		['the social fund of the EU', 'state-money', /Europeiska socialfonden\+/],
		['state grants', 'state-money', /bidrag/],
	])('say something of %s', (_, topic, words) => {
		const about = facts.filter((fact) => fact.topic === topic && words.test(fact.said.sv));
		expect(about.length).toBeGreaterThan(0);
	});

	it('leave no topic without a fact', () => {
		const topics = new Set(facts.map(({ topic }) => topic));
		expect(BUYING_TOPICS.filter((topic) => !topics.has(topic))).toEqual([]);
	});

	it('hold the amounts of the acts and notices that were read', () => {
		const amount = (kind: string, day: string): number | undefined =>
			limits.find((each) => each.kind === kind && each.from <= day && day <= each.until)?.amount;
		expect(amount('common', '2014-07-01')).toBe(505_800);
		expect(amount('common', '2022-02-01')).toBe(700_000);
		expect(amount('social', '2022-02-01')).toBe(7_802_550);
		expect(amount('social', '2024-06-30')).toBe(8_109_450);
		expect(amount('welfare', '2019-06-30')).toBe(1_991_766);
	});

	it('say nothing of a day that no source speaks of', () => {
		for (const day of ['2022-01-15', '2026-01-01']) {
			expect(limits.filter(({ from, until }) => from <= day && day <= until)).toEqual([]);
		}
	});
});
