import { describe, expect, test } from 'vitest';
import { isMunicipalityCode } from '../../src/tables/code.ts';
import type { Value } from '../../src/tables/value.ts';
import { assemble } from './assemble.ts';
import type { LoadedFeed } from './feed.ts';
import { observationText } from './observation.ts';
import type { ObservedPlace } from './place.ts';
import { calculationSource } from './sources/calculations.ts';
import type { Years } from './years.ts';

/** Upplands Väsby, and Nykvarn, which was formed in 1999. */
const municipalities = ['0114', '0140']
	.filter(isMunicipalityCode)
	.map((code) => ({ code, since: code === '0140' ? 1999 : null }));

function feed(id: string, cells: [string, number, Value][], years: Years = {}): LoadedFeed {
	const series = new Map<number, Map<ObservedPlace, Value>>();
	for (const [place, year, value] of cells) {
		if (!isMunicipalityCode(place) && place !== '00') continue;
		series.set(year, (series.get(year) ?? new Map<ObservedPlace, Value>()).set(place, value));
	}
	const source = { ...calculationSource('egen-utflyttade', []), id };
	return { source, inputs: [], series, years, decimals: 6 };
}

const table = (...feeds: LoadedFeed[]) =>
	observationText(assemble(feeds, municipalities)).trimEnd().split('\n').slice(1);

describe('a table', () => {
	test('has every cell: the country first, then code by code and year by year', () => {
		const first = feed('a', [
			['0114', 1999, { value: 1 }],
			['0140', 1998, { value: 2 }],
			['00', 1998, { value: 3 }],
		]);
		expect(table(first)).toEqual([
			'00,1998,3,,a',
			'00,1999,,unknown,a',
			'0114,1998,,unknown,a',
			'0114,1999,1,,a',
			'0140,1998,2,,a',
			'0140,1999,,unknown,a',
		]);
	});

	test('has no year in which only the country has a value', () => {
		expect(table(feed('a', [['00', 1998, { value: 3 }]]))).toEqual([]);
	});

	test('says not-applicable of a municipality that did not exist, unless its source has a value', () => {
		const both = feed('a', [
			['0114', 1997, { value: 1 }],
			['0114', 1998, { value: 1 }],
			['0140', 1998, { value: 7724 }],
		]);
		expect(table(both).filter((line) => line.startsWith('0140'))).toEqual([
			'0140,1997,,not-applicable,a',
			'0140,1998,7724,,a',
		]);
	});

	test('takes the reason from the source that states it, and the value from the first that has it', () => {
		const dump = feed('dump', [['0114', 2019, { value: 80 }]], { to: 2022 });
		const pull = feed('pull', [
			['0114', 2019, { value: 81 }],
			['0140', 2019, { missing: 'suppressed' }],
			['0114', 2023, { value: 82 }],
		]);
		expect(table(dump, pull)).toEqual([
			'00,2019,,unknown,dump',
			'00,2023,,unknown,pull',
			'0114,2019,80,,dump',
			'0114,2023,82,,pull',
			'0140,2019,,suppressed,pull',
			'0140,2023,,unknown,pull',
		]);
	});

	test('leaves out the years that a source is not used for', () => {
		const turnout = feed(
			'a',
			[
				['0114', 2018, { value: 80 }],
				['0114', 2019, { value: 80 }],
			],
			{ only: [2018] },
		);
		expect(table(turnout).map((line) => line.split(',')[1])).toEqual(['2018', '2018', '2018']);
	});

	test('keeps at most six decimals, and writes no negative zero', () => {
		const long = feed('a', [
			['0114', 2018, { value: 219363.14682823 }],
			['0140', 2018, { value: -0.0000001 }],
		]);
		expect(table(long).slice(1)).toEqual(['0114,2018,219363.146828,,a', '0140,2018,0,,a']);
	});
});
