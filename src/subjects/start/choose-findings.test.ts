import { describe, expect, it } from 'vitest';
import { challengeFindings, countryFindings, municipalityFindings } from './choose-findings.ts';
import { code, county } from '../../tables/code.fixture.ts';
import { FINDING_RULES, type Finding, type FindingRule } from '../../stats/finding.ts';

const UNUSUAL = { asExtreme: 1, of: 290, distance: 1 };

function fact(rule: FindingRule, challenge: string, municipality: string, other = '9999'): Finding {
	const common = {
		challenge,
		indicator: 'ett-matt',
		municipality: code(municipality),
		unusual: UNUSUAL,
	};
	const mean = { years: [2022], value: 1 };
	const change = { from: { year: 2012, value: 1 }, to: { year: 2022, value: 2 } };
	const among = { lowest: 0, highest: 1 };
	switch (rule) {
		case 'ten-year-change':
			return { ...common, rule, ...change };
		case 'unbroken-run':
			return { ...common, rule, ...change, steps: 10 };
		case 'left-similar':
			return {
				...common,
				rule,
				from: { ...change.from, ...among },
				to: { ...change.to, ...among },
				similar: [code(other)],
			};
		case 'neighbour-gap':
			return { ...common, rule, ...mean, neighbour: code(other), neighbourValue: 0 };
		case 'only-in-county':
			return { ...common, rule, ...mean, county: county('01'), members: 9 };
		case 'no-known-fund':
			return { ...common, rule, ...mean, place: 1 };
	}
}

/** As many facts as a page has room for at most. */
const ROOM = 5;

describe('countryFindings', () => {
	it('takes the most unusual of each rule, each of another challenge and other municipalities', () => {
		const gap = fact('neighbour-gap', 'a', '0001', '0002');
		const sameRule = fact('neighbour-gap', 'b', '0003', '0004');
		const sameChallenge = fact('ten-year-change', 'a', '0005');
		const sameNeighbour = fact('ten-year-change', 'b', '0002');
		const change = fact('ten-year-change', 'b', '0006');
		const found = [gap, sameRule, sameChallenge, sameNeighbour, change];
		expect(countryFindings(found)).toEqual([gap, change]);
	});

	it('has none where none are found', () => {
		expect(countryFindings([])).toEqual([]);
	});
});

describe('challengeFindings', () => {
	it('takes one of each rule, other municipalities before the same again', () => {
		const gap = fact('neighbour-gap', 'a', '0001', '0002');
		const same = fact('ten-year-change', 'a', '0001');
		const another = fact('ten-year-change', 'a', '0003');
		const elsewhere = fact('no-known-fund', 'b', '0004');
		expect(challengeFindings([gap, same, another, elsewhere], 'a')).toEqual([gap, another]);
	});

	it(`takes at most ${ROOM} where every rule has found facts of other municipalities`, () => {
		const found = FINDING_RULES.flatMap((rule, index) => [
			fact(rule, 'a', `010${index}`, `020${index}`),
			fact(rule, 'a', `030${index}`, `040${index}`),
		]);
		expect(FINDING_RULES.length).toBeGreaterThan(ROOM);
		const chosen = challengeFindings(found, 'a');
		expect(chosen.length).toBeGreaterThan(0);
		expect(chosen.length).toBeLessThanOrEqual(ROOM);
	});

	it('names a municipality again rather than leave a rule out, in the order of unusualness', () => {
		const gap = fact('neighbour-gap', 'a', '0001', '0002');
		const same = fact('ten-year-change', 'a', '0001');
		const third = fact('no-known-fund', 'a', '0003');
		expect(challengeFindings([gap, same, third], 'a')).toEqual([gap, same, third]);
	});
});

describe('municipalityFindings', () => {
	it(`takes at most ${ROOM} where every rule has found a fact of another challenge`, () => {
		const found = FINDING_RULES.map((rule, index) => fact(rule, `problem-${index}`, '0001'));
		const chosen = municipalityFindings(found, '0001');
		expect(chosen.length).toBeGreaterThan(0);
		expect(chosen.length).toBeLessThanOrEqual(ROOM);
	});

	it('counts a gap as a fact of both neighbours, and tells one of each rule and challenge', () => {
		const gap = fact('neighbour-gap', 'a', '0001', '0002');
		const sameChallenge = fact('ten-year-change', 'a', '0002');
		const change = fact('ten-year-change', 'b', '0002');
		expect(municipalityFindings([gap, sameChallenge, change], '0002')).toEqual([gap, change]);
		expect(municipalityFindings([gap, sameChallenge, change], '0001')).toEqual([gap]);
	});
});
