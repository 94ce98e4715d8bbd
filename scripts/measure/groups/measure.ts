import { randomLcg } from 'd3';
import { mean } from 'simple-statistics';
import { adjustedRand } from '../../../src/stats/groups/adjusted-rand.ts';
import {
	type Grouping,
	type GroupingMethod,
	type MeasuredGrouping,
	type OtherSelection,
	type ReferenceData,
	type ReferenceMeasured,
	type Scaling,
	type GroupingSpread,
	type Way,
} from '../../../src/stats/groups/problem-groups.ts';
import { round } from '../../../src/stats/round.ts';
import {
	distancesBetween,
	groupsOf,
	inOrder,
	meanSilhouette,
	type Labels,
	type Points,
} from '../../derive/partition.ts';
import type { Profiles } from '../../derive/profile.ts';
import { scaled } from '../../derive/scaling.ts';
import { methodOf } from './methods.ts';
import { madeUp } from './references.ts';
import { stabilities, type Stability } from './stability.ts';

/** Numbers of groups that are tried. */
export const COUNTS = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

const DECIMALS = 4;
const rounded = (value: number): number => round(value, DECIMALS);

/** What decides how the measuring is done. */
export type Plan = Pick<
	Grouping,
	| 'seed'
	| 'otherSeed'
	| 'coverage'
	| 'starts'
	| 'fewerStarts'
	| 'resamples'
	| 'share'
	| 'madeUp'
	| 'least'
	| 'fewest'
>;

/** One grouping with its figures, of data whose sliding scale has not been measured. */
export interface GroupingRow extends Omit<MeasuredGrouping, 'sliding'> {
	readonly labels: Labels;
	/** Stability of each group, in the order of the labels. */
	readonly groups: Stability['groups'];
}

/** Groups rows into each number of groups, and measures silhouette and stability. */
export function measureRows(
	rows: Points,
	scaling: Scaling,
	method: GroupingMethod,
	counts: readonly number[],
	plan: Pick<Plan, 'seed' | 'starts' | 'fewerStarts' | 'resamples' | 'share'>,
): GroupingRow[] {
	const points = scaled(rows, scaling);
	const divided = methodOf(method, plan)(points);
	const whole = counts.map((k) => inOrder(divided(k)));
	const distances = distancesBetween(points);
	const fewer = methodOf(method, { seed: plan.seed, starts: plan.fewerStarts });
	const stable = stabilities(points, fewer, whole, plan);
	return whole.map((labels, index) => {
		const groups = (stable[index]?.groups ?? []).map(rounded);
		return {
			scaling,
			method,
			k: counts[index] ?? Number.NaN,
			silhouette: rounded(meanSilhouette(distances, labels)),
			stability: rounded(stable[index]?.overall ?? Number.NaN),
			smallest: Math.min(...groupsOf(labels).map(({ length }) => length)),
			weakest: Math.min(...groups),
			labels,
			groups,
		};
	});
}

const spread = (values: readonly number[]): GroupingSpread => ({
	mean: rounded(mean([...values])),
	lowest: Math.min(...values),
	highest: Math.max(...values),
});

/** Made-up data sets, the same each time. */
function madeUpSets(
	rows: Points,
	reference: ReferenceData,
	{ seed, madeUp: sets }: Plan,
): Points[] {
	const random = randomLcg(seed);
	return Array.from({ length: sets }, () => madeUp(rows, reference, random));
}

/** Mean silhouettes that a way of grouping finds on a sliding scale, by number of groups. */
function slidingOf(
	sets: readonly Points[],
	scaling: Scaling,
	method: GroupingMethod,
	plan: Plan,
): GroupingSpread[] {
	const lots = { seed: plan.seed, starts: plan.fewerStarts };
	const tried = sets.map((rows) => {
		const points = scaled(rows, scaling);
		const divided = methodOf(method, lots)(points);
		const distances = distancesBetween(points);
		return COUNTS.map((k) => rounded(meanSilhouette(distances, divided(k))));
	});
	return COUNTS.map((_, index) => spread(tried.flatMap((each) => each[index] ?? [])));
}

/** A way of grouping, in every number of groups. */
export function measureWay(
	rows: Points,
	{ scaling, method }: Pick<Way, 'scaling' | 'method'>,
	plan: Plan,
): (GroupingRow & MeasuredGrouping)[] {
	const spreads = slidingOf(madeUpSets(rows, 'continuum', plan), scaling, method, plan);
	return measureRows(rows, scaling, method, COUNTS, plan).map((row, index) => {
		const sliding = spreads[index];
		if (!sliding) throw new Error('as many spreads as numbers of groups');
		return { ...row, sliding };
	});
}

/** What a way of grouping finds in data made up to have no groups. */
export function measureReference(
	rows: Points,
	reference: ReferenceData,
	{ scaling, method, k }: Way,
	plan: Plan,
): ReferenceMeasured {
	const tried = madeUpSets(rows, reference, plan).flatMap((set) =>
		measureRows(set, scaling, method, [k], { ...plan, starts: plan.fewerStarts }),
	);
	return {
		reference,
		k,
		silhouette: spread(tried.map(({ silhouette }) => silhouette)),
		stability: spread(tried.map(({ stability }) => stability)),
	};
}

/** The chosen way of grouping on another selection of challenges, compared with the chosen groups. */
export function measureSelection(
	coverage: number,
	other: Profiles,
	own: { readonly profiles: Profiles; readonly labels: Labels },
	{ scaling, method, k }: Way,
	plan: Plan,
): OtherSelection {
	const [row] = measureRows(other.rows, scaling, method, [k], plan);
	if (!row) throw new Error('one number of groups gives one row');
	const labelOf = new Map(own.profiles.codes.map((code, index) => [code, own.labels[index]]));
	const both = other.codes.flatMap((code, index) => {
		const [before, after] = [labelOf.get(code), row.labels[index]];
		return before === undefined || after === undefined ? [] : [{ before, after }];
	});
	return {
		coverage,
		challenges: other.challenges.length,
		municipalities: other.codes.length,
		silhouette: row.silhouette,
		stability: row.stability,
		agreement: rounded(
			adjustedRand(
				both.map(({ before }) => before),
				both.map(({ after }) => after),
			),
		),
	};
}
