import { expect, it } from 'vitest';
import type { ApiSeries } from '../../src/tables/api.ts';
import type { Indicator } from '../../src/stats/indicator.ts';
import { latestOf } from '../derive/latest.ts';
import type { Classes } from '../read/classes.ts';
import { staleClasses } from './stale-classes.ts';

const indicator = { id: 'x', decimals: 1, heavier: 'higher', midpoint: null } as Indicator;
const series: ApiSeries = {
	id: 'x',
	years: [2021, 2022],
	national: [null, null],
	values: { '0114': [1, 2], '0115': [3, 4] },
	status: {},
	scale: { thresholds: [3], decimals: 1, heavier: 'higher', midpoint: null, year: 2022 },
	unusual: {},
	breaks: [],
	sources: [],
};
const { year, checksum } = latestOf(indicator, series);
const classes: Classes = {
	indicator: 'x',
	year,
	thresholds: [3],
	release: '2026-11-23',
	values: checksum,
};
const linesOf = (figures: ApiSeries, of = indicator): string[] =>
	staleClasses([of], new Map([['x', figures]]), new Map([['x', classes]]));

it('says nothing while the figures that the classes were made of stand', () => {
	expect(linesOf(series)).toEqual([]);
	// Earlier years are not what they were made of.
	expect(linesOf({ ...series, values: { '0114': [9, 2], '0115': [9, 4] } })).toEqual([]);
});

it('says that a later year is there, or that values have changed, and what to run', () => {
	const later = {
		...series,
		years: [2021, 2022, 2023],
		values: { '0114': [1, 2, 2], '0115': [3, 4, 4] },
	};
	expect(linesOf(later)).toEqual([
		'warning: data/classes.csv is older than the figures of x (made of 2022, latest 2023): run "npm run measure -- --only classes", which takes a moment, then this again',
	]);
	const [changed] = linesOf({ ...series, values: { '0114': [1, 2], '0115': [3, 4.1] } });
	expect(changed).toContain('x (made of other values)');
	const [diverging] = linesOf(series, { ...indicator, midpoint: 3 });
	expect(diverging).toContain('x (made of other values)');
});
