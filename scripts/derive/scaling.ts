import { interquartileRange, mean, median, probit, standardDeviation } from 'simple-statistics';
import type { Scaling } from '../../src/stats/groups/problem-groups.ts';
import { turned } from './columns.ts';

type Column = readonly number[];

/** The interquartile range of a normal distribution whose standard deviation is 1. */
const NORMAL_RANGE = 2 * probit(0.75);

/** Ranks from 1, the lowest; equal values share the mean of the ranks that they span. */
export function midRanks(column: Column): number[] {
	const ascending = column.toSorted((a, b) => a - b);
	return column.map((value) => (ascending.indexOf(value) + ascending.lastIndexOf(value)) / 2 + 1);
}

const centred = (column: Column, centre: number, spread: number): number[] =>
	column.map((value) => (spread === 0 ? 0 : (value - centre) / spread));

const standard = (column: Column): number[] =>
	centred(column, mean([...column]), standardDeviation([...column]));

/** What a normal distribution has at the rank of each value, the plotting position (r − ½)/n (Hazen 1914). */
export const normalScores = (column: Column): number[] =>
	midRanks(column).map((rank) => probit((rank - 0.5) / column.length));

const SCALE: Readonly<Record<Scaling, (column: Column) => number[]>> = {
	/** Mean 0, standard deviation 1. */
	z: standard,
	/** Median 0; the middle half as wide as that of a normal distribution. Extremes stay extreme. */
	robust: (column) =>
		centred(column, median([...column]), interquartileRange([...column]) / NORMAL_RANGE),
	/** Ranks, so that all steps are as long and none is extreme. */
	rank: (column) => standard(midRanks(column)),
	/** Ranks with the tails of a normal distribution. */
	normal: (column) => standard(normalScores(column)),
};

/** Rows with each column made comparable with the others. A column of one value becomes 0. */
export const scaled = (rows: readonly Column[], scaling: Scaling): number[][] =>
	turned(turned(rows).map(SCALE[scaling]));
