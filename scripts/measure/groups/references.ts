import { randomNormal, shuffler } from 'd3';
import type { ReferenceData } from '../../../src/stats/groups/problem-groups.ts';
import { turned } from '../../derive/columns.ts';
import type { Points } from '../../derive/partition.ts';
import { normalScores } from '../../derive/scaling.ts';

type Random = () => number;

/** The values of one column in the order of another: the lowest where the other has its lowest. */
function inOrderOf(values: readonly number[], order: readonly number[]): number[] {
	const ascending = values.toSorted((a, b) => a - b);
	const arranged = values.map(() => Number.NaN);
	const places = [...order.keys()].sort((a, b) => (order[a] ?? 0) - (order[b] ?? 0));
	for (const [rank, index] of places.entries()) arranged[index] = ascending[rank] ?? Number.NaN;
	return arranged;
}

/** Every column shuffled on its own. */
const shuffled = (columns: Points, random: Random): Points => {
	const shuffle = shuffler(random);
	return columns.map((column) => shuffle([...column]));
};

/**
 * A Gaussian copula: normal draws whose covariance is that of the columns' normal scores, each column
 * then given its own values in that order. A draw is a mixture of all rows with normal weights, which
 * has their covariance by construction.
 */
const continuum = (columns: Points, random: Random): Points => {
	const scores = columns.map(normalScores);
	const normal = randomNormal.source(random)();
	const mixed = (columns[0] ?? []).map(() => {
		const weights = (columns[0] ?? []).map(normal);
		return scores.map((column) =>
			column.reduce((sum, score, row) => sum + score * (weights[row] ?? Number.NaN), 0),
		);
	});
	return turned(mixed).map((order, index) => inOrderOf(columns[index] ?? [], order));
};

const MAKE: Readonly<Record<ReferenceData, (columns: Points, random: Random) => Points>> = {
	shuffled,
	continuum,
};

/** Made-up rows with the very values of each column, and no groups but those of chance. */
export const madeUp = (rows: Points, reference: ReferenceData, random: Random): number[][] =>
	turned(MAKE[reference](turned(rows), random));
