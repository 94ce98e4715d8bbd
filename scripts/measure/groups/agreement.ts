import type { Way } from '../../../src/stats/groups/problem-groups.ts';
import { withinSum, type Points } from '../../derive/partition.ts';
import { DataError } from '../../read/data-error.ts';
import { divideBy } from './divide.ts';
import type { Plan } from './measure.ts';

/**
 * Holds the groups of a way against those that as many starts from another seed find. Where they
 * differ, chance has decided at least one of them, and neither may be published.
 *
 * @throws DataError where they differ
 */
export function checkAgreement(
	rows: Points,
	way: Way,
	{ seed, otherSeed, starts }: Pick<Plan, 'seed' | 'otherSeed' | 'starts'>,
): void {
	const [one, other] = [seed, otherSeed].map((each) => {
		const { points, divided } = divideBy(rows, way, { seed: each, starts });
		const labels = divided(way.k);
		return { labels, within: withinSum(points, labels).toFixed(2) };
	});
	if (one?.labels.join() === other?.labels.join()) return;
	throw new DataError(
		{ file: 'scripts/measure/groups/plan.ts' },
		`${starts} starts from seed ${seed} and from seed ${otherSeed} find different groups (${way.scaling}, ${way.method}, ${way.k}: sums of squares ${one?.within ?? '?'} and ${other?.within ?? '?'}); nothing was written, raise "starts"`,
	);
}
