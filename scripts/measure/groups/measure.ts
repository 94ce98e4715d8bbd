import { randomLcg } from 'd3';
import { mean } from 'simple-statistics';
import { adjustedRand } from '../../../src/model/adjusted-rand.ts';
import {
	GROUPING_METHODS,
	REFERENCES,
	SCALINGS,
	type Grouping,
	type GroupingMethod,
	type Measured,
	type OtherSelection,
	type ReferenceMeasured,
	type Scaling,
	type Spread,
} from '../../../src/model/problem-groups.ts';
import { round } from '../../../src/model/round.ts';
import { divideBy } from '../../derive/divide.ts';
import { methodOf } from '../../derive/methods.ts';
import { groupsOf, meanSilhouette, type Labels, type Points } from '../../derive/partition.ts';
import type { Profiles } from '../../derive/profile.ts';
import { madeUp } from './references.ts';
import { stabilities, type Stability } from './stability.ts';

/** Numbers of groups that are tried. */
const COUNTS = [4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

const DECIMALS = 4;
const rounded = (value: number): number => round(value, DECIMALS);

/** What decides how the measuring is done. */
export type Plan = Pick<
	Grouping,
	'seed' | 'coverage' | 'starts' | 'resamples' | 'share' | 'madeUp' | 'madeUpResamples' | 'least'
>;

type Chosen = Grouping['chosen'];

/** One grouping with its figures. */
interface Row extends Measured {
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
	plan: Pick<Plan, 'seed' | 'starts' | 'resamples' | 'share'>,
): Row[] {
	const { points, divided } = divideBy(rows, { scaling, method }, plan);
	const whole = counts.map(divided);
	const stable = stabilities(points, methodOf(method, plan), whole, plan);
	return whole.map((labels, index) => ({
		scaling,
		method,
		k: counts[index] ?? Number.NaN,
		silhouette: rounded(meanSilhouette(points, labels)),
		stability: rounded(stable[index]?.overall ?? Number.NaN),
		smallest: Math.min(...groupsOf(labels).map(({ length }) => length)),
		labels,
		groups: (stable[index]?.groups ?? []).map(rounded),
	}));
}

/** Every scaling and method, in every number of groups. */
export const measureAll = (rows: Points, plan: Plan, report: (row: Row) => void): Row[] =>
	SCALINGS.flatMap((scaling) =>
		GROUPING_METHODS.flatMap((method) => {
			const measured = measureRows(rows, scaling, method, COUNTS, plan);
			measured.forEach(report);
			return measured;
		}),
	);

const spread = (values: readonly number[]): Spread => ({
	mean: rounded(mean([...values])),
	lowest: Math.min(...values),
	highest: Math.max(...values),
});

/** What the chosen way of grouping finds in data made up to have no groups. */
export function measureReferences(
	rows: Points,
	{ scaling, method }: Chosen,
	plan: Plan,
	report: (line: ReferenceMeasured) => void,
): ReferenceMeasured[] {
	return REFERENCES.flatMap((reference) => {
		const random = randomLcg(plan.seed);
		const tried = Array.from({ length: plan.madeUp }, () =>
			measureRows(madeUp(rows, reference, random), scaling, method, COUNTS, {
				...plan,
				resamples: plan.madeUpResamples,
			}),
		);
		return COUNTS.map((k, index) => {
			const of = tried.flatMap((each) => each[index] ?? []);
			const line: ReferenceMeasured = {
				reference,
				k,
				silhouette: spread(of.map(({ silhouette }) => silhouette)),
				stability: spread(of.map(({ stability }) => stability)),
			};
			report(line);
			return line;
		});
	});
}

/** The chosen way of grouping on another selection of challenges, compared with the chosen groups. */
export function measureSelection(
	coverage: number,
	other: Profiles,
	own: { readonly profiles: Profiles; readonly labels: Labels },
	chosen: Chosen,
	plan: Plan,
): OtherSelection {
	const [row] = measureRows(other.rows, chosen.scaling, chosen.method, [chosen.k], plan);
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
