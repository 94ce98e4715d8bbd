import type { Grouping } from '../../src/model/problem-groups.ts';
import { methodOf } from './methods.ts';
import { inOrder, type Labels, type Points } from './partition.ts';
import { scaled } from './scaling.ts';

/** The groups themselves: labels in order of size. Takes a moment. */
export const divideBy = (
	rows: Points,
	{ scaling, method }: Pick<Grouping['chosen'], 'scaling' | 'method'>,
	plan: Pick<Grouping, 'seed' | 'starts'>,
): { readonly points: Points; readonly divided: (k: number) => Labels } => {
	const points = scaled(rows, scaling);
	const divided = methodOf(method, plan)(points);
	return { points, divided: (k) => inOrder(divided(k)) };
};
