import { effectOf, type Graded } from '../../stats/models/grade.ts';
import { gradeAt } from '../../stats/models/grade-at.ts';
import type { ListedModel } from '../../stats/models/model-count.ts';
import { testedOf } from '../../stats/models/tested.ts';

const effectAt = (at: Graded | null): string => (at === null ? 'not-known' : effectOf(at.grade));

/** What a model is chosen by wherever it stands, as data attributes named as the choices are in the address. */
const common = ({ model }: ListedModel): Readonly<Record<string, string>> => ({
	'data-row': model.id,
	'data-problem': model.challenges.join(' '),
	'data-sverige': testedOf(model),
	'data-betalar': model.pays.join(' '),
});

/**
 * What a row of the whole model is chosen by. With a problem chosen, the effect that counts is the one on that
 * problem: `data-effekt-vid` has it, "missbruk:not-shown".
 */
export const rowData = (listed: ListedModel): Readonly<Record<string, string>> => ({
	...common(listed),
	'data-effekt': effectOf(listed.grade),
	'data-effekt-vid': listed.model.challenges
		.map((challenge) => `${challenge}:${effectAt(gradeAt(listed.model, challenge))}`)
		.join(' '),
});

/** The same of a row that stands at one problem. */
export const rowDataAt = (
	listed: ListedModel,
	at: Graded | null,
): Readonly<Record<string, string>> => ({ ...common(listed), 'data-effekt': effectAt(at) });
