import { expect, test } from 'vitest';
import { isMunicipalityCode } from '../../src/tables/code.ts';
import type { LoadedFeed } from './feed.ts';
import { checkOverlap } from './overlap.ts';
import { calculationSource } from './sources/calculations.ts';

function feed(id: string, value: number, decimals: number): LoadedFeed {
	const places = new Map(['0114'].filter(isMunicipalityCode).map((code) => [code, { value }]));
	const source = { ...calculationSource('egen-flyttnetto', []), id };
	// Used in no year at all: the check does not ask what a source is used for.
	const years = { only: [] };
	return { source, inputs: [], series: new Map([[2022, places]]), years, decimals };
}

const check = (a: LoadedFeed, b: LoadedFeed) => () => {
	checkOverlap('flyttnetto', [a, b]);
};

test('two sources agree to the precision of the coarser one', () => {
	expect(check(feed('scb', 24.26, 2), feed('egen', 24.2621, 6))).not.toThrow();
	expect(check(feed('scb', 24.26, 2), feed('egen', 24.2651, 6))).toThrow(
		'data/observations/flyttnetto.csv: found 24.2651 in egen for "0114" in 2022, expected 24.26, as in scb',
	);
});

test('a figure that Kolada cut off after six decimals agrees with the same not cut', () => {
	expect(check(feed('kolada', 3.537156, 6), feed('egen', 3.5371569, 6))).not.toThrow();
	expect(check(feed('kolada', 3.537156, 6), feed('egen', 3.5371581, 6))).toThrow('egen');
});
