import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MunicipalityCode } from '../tables/code.ts';
import type { MunicipalityPair } from '../stats/pairs.ts';
import { nameClass, outliers } from './outliers.ts';
import { scatter } from './scatter.ts';

const pair = (x: number, y: number, code: string): MunicipalityPair => ({
	code: code as MunicipalityCode,
	x,
	y,
});

/** Nine values round 5: median 5, quartiles 3 and 7, so that an interquartile range is 4. */
const CROWD = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((value) => pair(value, value, `0${value}00`));
const named = (...far: readonly MunicipalityPair[]): readonly string[] =>
	outliers(scatter([...CROWD, ...far]).points).map(({ code }) => code);

describe('the dots of a scatter that are named', () => {
	it('are those far from the medians of both measures, the farthest first', () => {
		expect(named()).toEqual([]);
		expect(named(pair(60, 5, '2000'))).toEqual(['2000']);
		expect(named(pair(60, 5, '2000'), pair(5, 90, '2100'))).toEqual(['2100', '2000']);
	});

	it('are none within four interquartile ranges', () => {
		// Ten values with a far one: median 5.5, quartiles 3.25 and 7.75.
		expect(named(pair(5.5 + 4 * 4.5 - 0.1, 5, '2000'))).toEqual([]);
		expect(named(pair(5.5 + 4 * 4.5 + 0.1, 5, '2000'))).toEqual(['2000']);
	});

	it('are two at most, and none of those that tie for the last place', () => {
		const far = [pair(70, 5, '2000'), pair(5, 90, '2100'), pair(50, 50, '2200')];
		expect(named(...far)).toHaveLength(2);
		expect(named(pair(50, 5, '2000'), pair(50, 5, '2100'), pair(50, 5, '2200'))).toEqual([]);
		expect(named(pair(90, 5, '2000'), pair(50, 5, '2100'), pair(50, 5, '2200'))).toEqual(['2000']);
	});

	it('leave out the second where its name would stand on the first', () => {
		expect(named(pair(60, 5, '2000'), pair(58, 5, '2100'))).toEqual(['2000']);
		expect(named(pair(60, 5, '2000'), pair(-50, 5, '2100'))).toEqual(['2000', '2100']);
		expect(named(pair(60, 5, '2000'), pair(60, 5, '2100'))).toEqual([]);
	});

	it('are none where most have the same value in both', () => {
		const same = Array.from({ length: 9 }, (_, i) => pair(0, 0, `0${i}00`));
		expect(outliers(scatter([...same, pair(9, 9, '2000')]).points)).toEqual([]);
		expect(outliers([])).toEqual([]);
	});

	it('do not depend on the order or the units of the values', () => {
		const value = fc.integer({ min: -1000, max: 1000 });
		fc.assert(
			fc.property(fc.array(fc.tuple(value, value), { maxLength: 40 }), (drawn) => {
				const pairs = drawn.map(([x, y], i) => pair(x, y, String(1000 + i)));
				const codes = (some: readonly MunicipalityPair[]): readonly string[] =>
					outliers(scatter(some).points)
						.map(({ code }) => code)
						.sort();
				expect(codes(pairs.toReversed())).toEqual(codes(pairs));
				const doubled = pairs.map((each) => ({ ...each, x: 2 * each.x }));
				expect(codes(doubled)).toEqual(codes(pairs));
			}),
		);
	});
});

describe('the name of a dot', () => {
	it('stands where there is room for it', () => {
		expect(nameClass({ left: 3, top: 10 })).toBe('');
		expect(nameClass({ left: 97, top: 10 })).toBe('before');
		expect(nameClass({ left: 97, top: 99 })).toBe('before above');
	});
});
