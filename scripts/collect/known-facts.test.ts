import { expect, test } from 'vitest';
import { isMunicipalityCode } from '../../src/model/code.ts';
import { checkFacts } from './known-facts.ts';
import type { Observation } from './observation.ts';

const fact = {
	indicator: 'x',
	place: '1081',
	year: 2015,
	value: 14.96,
	decimals: 2,
	stated: 'SCB',
};
const observed = (value: number): Observation[] =>
	['1081']
		.filter(isMunicipalityCode)
		.map((place) => ({ place, year: 2015, value: { value }, source: 'a' }));
const check = (observations: Observation[]) => () => {
	checkFacts('x', observations, [fact]);
};

test('a series must hold the figures known of it, to their precision', () => {
	expect(check(observed(14.9594))).not.toThrow();
	expect(check(observed(14.8))).toThrow(
		'data/observations/x.csv: found 14.8 for "1081" in 2015, expected 14.96 (SCB)',
	);
	expect(check([])).toThrow('found no value for "1081" in 2015');
});
