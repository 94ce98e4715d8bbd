import type { Model } from '../../tables/api/models.ts';
import { effectOf, gradeOf, GRADES, type Graded } from './grade.ts';
import { isKnownAt, isKnownEffect } from './grade-at.ts';

/**
 * How the models stand, in the order in which they are listed. `known`: with known effect, and a
 * municipality can buy or run them; `null`: tested in Sweden without an effect shown; `weaker`: some
 * effect shown; `follow-up`: only before and after, or own follow-up; `unknown`: cannot be told;
 * `others`: someone else than a municipality runs them.
 */
export const MODEL_GROUPS = ['known', 'null', 'weaker', 'follow-up', 'unknown', 'others'] as const;
export type ModelGroup = (typeof MODEL_GROUPS)[number];

/** A model with its grade and where it is listed. */
export interface ListedModel extends Graded {
	readonly model: Model;
	readonly group: ModelGroup;
}

function groupOf(model: Model, { grade }: Graded): ModelGroup {
	if (grade === '0') return 'null';
	if (!model.runs.includes('municipality')) return 'others';
	const isOne = model.form === 'method' || model.form === 'programmes';
	if (isOne && isKnownEffect({ grade })) return 'known';
	if (effectOf(grade) === 'shown') return 'weaker';
	return grade === 'C' ? 'follow-up' : 'unknown';
}

/** The models by group and grade, those of a kind in the order of their table. */
export const listModels = (models: readonly Model[]): readonly ListedModel[] =>
	models
		.map((model) => {
			const graded = gradeOf(model);
			return { model, ...graded, group: groupOf(model, graded) };
		})
		.toSorted(
			(a, b) =>
				MODEL_GROUPS.indexOf(a.group) - MODEL_GROUPS.indexOf(b.group) ||
				GRADES.indexOf(a.grade) - GRADES.indexOf(b.grade),
		);

/** What the thesis of five to ten models comes to. */
export interface ModelCount {
	/** Those with known effect that a municipality can buy or run. */
	readonly known: readonly Model[];
	/** Those tested in Sweden without an effect shown. */
	readonly null: readonly Model[];
	/** Ids of the challenges that the known ones have a known effect on, and of the others, in the order given. */
	readonly reached: readonly string[];
	readonly unreached: readonly string[];
	/** How the number stands to five to ten. */
	readonly number: 'fewer' | 'within' | 'more';
	/** Whether there are so many, and whether they reach every challenge. */
	readonly answer: 'yes' | 'partly' | 'no';
}

/** The numbers of models that the thesis speaks of. */
const THESIS = { least: 5, most: 10 } as const;

/** @param challenges ids, in the order of the site */
export function countModels(
	listed: readonly ListedModel[],
	challenges: readonly string[],
): ModelCount {
	const of = (wanted: ModelGroup): readonly Model[] =>
		listed.flatMap(({ model, group }) => (group === wanted ? [model] : []));
	const known = of('known');
	const isReached = (challenge: string): boolean =>
		known.some((model) => isKnownAt(model, challenge));
	const unreached = challenges.filter((challenge) => !isReached(challenge));
	const number =
		known.length < THESIS.least ? 'fewer' : known.length > THESIS.most ? 'more' : 'within';
	return {
		known,
		null: of('null'),
		reached: challenges.filter(isReached),
		unreached,
		number,
		answer: number === 'fewer' ? 'no' : unreached.length === 0 ? 'yes' : 'partly',
	};
}
