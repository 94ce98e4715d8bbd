import type { Model, Statement } from '../../tables/api/models.ts';

/**
 * How strong the evidence for a model is, as a key for sorting and nothing else: what its publishers say
 * stands beside it. The rule is {@link gradeOf}; the pages print it in words.
 */
export const GRADES = ['A', 'A-B', 'B', 'C', '0', '-'] as const;
export type Grade = (typeof GRADES)[number];

/** What the statement shows, taken alone; null for one that says nothing of an effect. */
function weigh({ kind, study, certainty, sweden, modelled }: Statement): Grade | null {
	if (kind !== 'effect' && kind !== 'undecided') return null;
	if (kind === 'undecided') {
		return study === 'follow-up' || study === 'before-after' || study === 'process' ? 'C' : '-';
	}
	switch (study) {
		case 'review':
			if (certainty === null) return 'A-B';
			if (certainty === 'very-low') return '-';
			return certainty === 'low' ? 'B' : 'A';
		case 'trial':
			if (sweden !== 'yes') return 'B';
			return modelled === 'yes' ? 'A-B' : 'A';
		case 'quasi-experiment':
		case 'economic-model':
		case 'audit':
			return 'B';
		case 'before-after':
		case 'follow-up':
		case 'process':
		case 'mapping':
			return 'C';
		case null:
			return '-';
	}
}

/** Whether a study compared with those who did not get the model. */
const compares = ({ study }: Statement): boolean =>
	study === 'trial' || study === 'quasi-experiment' || study === 'review';

/** A grade, and the statement that it rests on: the first of the strongest; null where none says anything. */
export interface Graded {
	readonly grade: Grade;
	readonly by: Statement | null;
}

/**
 * The grade of a model:
 *
 * - **0**: a study in Sweden that compares found no effect, and none in Sweden found one, whatever has been
 *   found elsewhere.
 * - **A**: a systematic review of at least moderate certainty, or a randomised trial in Sweden, shows it.
 * - **A–B**: the same kinds of study, but the publisher states no certainty, or the effect is worked out in
 *   a model.
 * - **B**: a quasi-experiment, an audit or an economic model, a review of low certainty, or a trial abroad.
 * - **C**: before and after, or a follow-up, without a comparison that can tell.
 * - **–**: no evaluation has been read, or it cannot be told.
 */
export function gradeOf({ statements }: Pick<Model, 'statements'>): Graded {
	const none = statements.find(
		(each) => each.kind === 'null' && each.sweden === 'yes' && compares(each),
	);
	const found = statements.some(
		(each) => each.kind === 'effect' && each.sweden === 'yes' && compares(each),
	);
	if (none && !found) return { grade: '0', by: none };
	const weighed = statements.flatMap((by) => {
		const grade = weigh(by);
		return grade === null ? [] : [{ grade, by }];
	});
	const order = (grade: Grade): number => GRADES.indexOf(grade);
	const [best] = weighed.toSorted((a, b) => order(a.grade) - order(b.grade));
	return best ?? { grade: '-', by: null };
}

/** Whether an effect is shown, is not shown, or is not known, for those who choose by it. */
export const EFFECTS = ['shown', 'not-shown', 'not-known'] as const;
export type ShownEffect = (typeof EFFECTS)[number];

export const effectOf = (grade: Grade): ShownEffect =>
	grade === '0' ? 'not-shown' : grade === 'C' || grade === '-' ? 'not-known' : 'shown';
