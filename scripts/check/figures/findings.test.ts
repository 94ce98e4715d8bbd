import { describe, expect, it } from 'vitest';
import { audit as fixture, challenge, measure } from './audit.fixture.ts';
import type { ExpectedFinding } from './finding-rules.ts';
import type { FindingFacts } from './finding-facts.ts';
import { findingsOnPage, ordered } from './findings.ts';
import { extremities } from './extremity.ts';
import { differs } from './comparison.ts';
import { pageOf } from './page.ts';

const audit = {
	...fixture,
	municipalities: [{ code: '0380', name: 'Uppsala', slug: 'uppsala' }],
};

const facts: FindingFacts = {
	isOdd: () => false,
	searched: new Set(),
	months: new Map(),
	borders: new Set(),
};

const found: ExpectedFinding = {
	rule: 'ten-year-change',
	challenge: challenge.id,
	measure,
	code: '0380',
	unusual: { asExtreme: 1, of: 3, distance: 2 },
	years: [],
	now: { units: 119n, year: 2022 },
	then: { units: 42n, year: 2012 },
};
const KEY = `ten-year-change|${challenge.id}|${measure.indicator.id}|0380|`;

/** What differs on a page that tells of the fact so. */
function wrong(heading: string, note: string, source = 'Källa: X. Jämförelsen är egen beräkning.') {
	const html = `<main><li data-found="${KEY}"><p class="measured">Arbetslöshet</p><h3>${heading}</h3>
		<p class="note">${note} <span data-source>${source}</span></p></li></main>`;
	const page = pageOf(html, 'sida.html', 'sv');
	const all = [...findingsOnPage(page, audit, facts, new Map([[KEY, found]]))];
	return all.filter(differs).map(({ place }) => place.replace(KEY, '').replace(/^: /, ''));
}

const HEADING = 'Uppsala: från 4,2 % (2012) till 11,9 % (2022)';
const NOTE = 'Den största uppgången i värdet på tio år bland 3 kommuner som har värde båda åren.';

describe('the check of facts on a page', () => {
	it('finds nothing wrong where all is right', () => {
		expect(wrong(HEADING, NOTE)).toEqual([]);
	});

	it('finds a wrong figure, a wrong year, a wrong count and another name', () => {
		expect(wrong(HEADING.replace('11,9', '11,8'), NOTE)).toEqual(['']);
		expect(wrong(HEADING.replace('2012', '2011'), NOTE)).toEqual(['']);
		expect(wrong(HEADING, NOTE.replace('3', '4'))).toEqual(['']);
		expect(wrong(HEADING.replace('Uppsala', 'Ale'), NOTE)).toEqual(['names 0380']);
	});

	it('finds a wrong direction, and a source line that does not say whose calculation it is', () => {
		expect(wrong(HEADING, NOTE.replace('uppgången', 'nedgången'))).toContain('way');
		expect(wrong(HEADING, NOTE, 'Källa: X.')).toContain('says that it is ours');
	});
});

describe('ordered', () => {
	const place = (facts: Readonly<Record<string, Partial<ExpectedFinding>>>): readonly string[] =>
		ordered(new Map(Object.entries(facts).map(([key, other]) => [key, { ...found, ...other }])));
	const unusual = (asExtreme: number, of: number, distance: number | null) => ({
		unusual: { asExtreme, of, distance },
	});

	it('goes by share in whole per mille, then by distance, none being least', () => {
		expect(
			place({
				d: unusual(2, 290, 9),
				c: unusual(1, 290, null),
				b: unusual(1, 290, 2),
				a: unusual(1, 287, 3),
			}),
		).toEqual(['a', 'b', 'c', 'd']);
	});

	it('goes on by rule, size of the county and place', () => {
		expect(
			place({
				e: { rule: 'no-known-fund' },
				d: { rule: 'only-in-county', members: 5 },
				c: { rule: 'only-in-county', members: 26, code: '9999' },
				b: { code: '0381' },
				a: { code: '0380' },
			}),
		).toEqual(['a', 'b', 'c', 'd', 'e']);
	});
});

describe('extremities', () => {
	it('counts equals alike and measures in quartile ranges', () => {
		// Quartiles of 0, 1, 2, 3, 12 are 1, 2 and 3.
		const all = extremities(new Map([0, 1, 2, 3, 12].map((each) => [each, BigInt(each)])));
		expect(all.get(12)).toEqual({ asExtreme: 1, of: 5, distance: 5 });
		expect(all.get(0)).toEqual({ asExtreme: 5, of: 5, distance: -1 });
		const same = extremities(new Map([0, 0, 0, 0, 7].map((each, index) => [index, BigInt(each)])));
		expect(same.get(4)).toEqual({ asExtreme: 1, of: 5, distance: null });
		expect(same.get(0)?.asExtreme).toBe(5);
	});
});
