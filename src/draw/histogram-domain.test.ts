import { describe, expect, it } from 'vitest';
import type { Scale } from '../stats/classes.ts';
import { histogramDomain } from './histogram-domain.ts';

const scale: Scale = {
	thresholds: [20, 50],
	decimals: 0,
	heavier: 'higher',
	midpoint: null,
	year: 2022,
};
const hundred = Array.from({ length: 101 }, (_, i) => i);

describe('the scale of the legend', () => {
	it('leaves out one value far away, not the rest', () => {
		expect(
			histogramDomain(
				[...hundred, ...hundred, 5000].sort((a, b) => a - b),
				scale,
			),
		).toEqual([0, 100]);
	});

	it('holds a bar of every class, even one that only outliers are in', () => {
		expect(histogramDomain(hundred, { ...scale, thresholds: [-100, 500] })).toEqual([-120, 520]);
	});

	it('is the value itself when there is one', () => {
		expect(histogramDomain([3], { ...scale, thresholds: [] })).toEqual([3, 3]);
	});
});
