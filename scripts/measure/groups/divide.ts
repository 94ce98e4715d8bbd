import type { Way } from '../../../src/stats/groups/problem-groups.ts';
import { inOrder, type Labels, type Points } from '../../derive/partition.ts';
import { scaled } from '../../derive/scaling.ts';
import { methodOf, type StartLots } from './methods.ts';

/** The groups themselves: labels in order of size. Takes a moment. */
export const divideBy = (
	rows: Points,
	{ scaling, method }: Pick<Way, 'scaling' | 'method'>,
	lots: StartLots,
): { readonly points: Points; readonly divided: (k: number) => Labels } => {
	const points = scaled(rows, scaling);
	const divided = methodOf(method, lots)(points);
	return { points, divided: (k) => inOrder(divided(k)) };
};
