import { expect, describe, it } from 'vitest';
import { readClasses } from './classes.ts';

const HASH = '0'.repeat(64);
const known = {
	indicators: [
		{ id: 'a', decimals: 1 },
		{ id: 'b', decimals: 0 },
		{ id: 'c', decimals: 0 },
	],
	years: new Map([
		['a', [2021, 2022]],
		['b', [2022]],
	]),
	release: '2026-11-23',
};
const A = `a,2022,-1.5,0,2,4.5,2026-11-23,${HASH}`;
const B = `b,2022,3,,,,2026-11-23,${HASH}`;

const read = (...rows: string[]) =>
	readClasses(
		'c.csv',
		`indicator,year,from_2,from_3,from_4,from_5,release,values\n${rows.join('\n')}\n`,
		known,
	);

describe('readClasses', () => {
	it('reads five classes, and fewer', () => {
		const classes = read(A, B);
		expect(classes.get('a')).toEqual({
			indicator: 'a',
			year: 2022,
			thresholds: [-1.5, 0, 2, 4.5],
			release: '2026-11-23',
			values: HASH,
		});
		expect(classes.get('b')?.thresholds).toEqual([3]);
	});

	it('says what to run where an indicator has figures and no classes', () => {
		expect(() => read(A)).toThrow(
			'c.csv: has no classes of "b": run "npm run measure -- --only classes"',
		);
	});

	it('stops at classes of an indicator without figures, and at a second row', () => {
		const c = B.replace('b,', 'c,');
		expect(() => read(A, B, c)).toThrow(
			'c.csv:4: indicator "c" has no figures in data/observations/: run "npm run measure',
		);
		expect(() => read(A, B, A)).toThrow('c.csv:4: indicator "a" already has a row');
	});

	it.each([
		[
			'bounds that do not rise',
			'a,2022,2,2,,',
			'from_3: found 2, expected more than the 2 of from_2',
		],
		['bounds that fall', 'a,2022,2,1.9,,', 'from_3: found 1.9, expected more than the 2 of from_2'],
		[
			'a bound after a gap',
			'a,2022,,2,,',
			'from_3: found 2 after an empty from_2, expected nothing',
		],
		[
			'decimals that are not shown',
			'a,2022,2.25,,,',
			'from_2: found 2.25, expected at most 1 decimals',
		],
		['a bound that is no number', 'a,2022,"2,5",,,', 'from_2: found "2,5", expected a number'],
		['a year that is none', 'a,22,2,,,', 'year: found "22", expected a year'],
	])('stops at %s', (_, row, problem) => {
		expect(() => read(`${row},2026-11-23,${HASH}`, B)).toThrow(`c.csv:2: ${problem}`);
	});

	it('stops at a year that its figures are not of, and at a release that is yet to come', () => {
		expect(() => read(A, B.replace('2022', '2021'))).toThrow(
			'c.csv:3: year: found 2021, expected a year of its figures',
		);
		expect(() => read(A, B.replace('2026-11-23', '2026-11-24'))).toThrow(
			'c.csv:3: release: found 2026-11-24, expected 2026-11-23, the release of the data, or an',
		);
	});

	it('stops at a date or a checksum that is none', () => {
		expect(() => read(A.replace('2026-11-23', '2026-11-31'), B)).toThrow('c.csv:2: release: found');
		expect(() => read(A.replace(HASH, 'abc'), B)).toThrow('c.csv:2: values: found "abc"');
	});
});
