import type { Model } from '../../tables/api/models.ts';
import { gradeOf, GRADES, type Graded } from './grade.ts';

/**
 * The grade of a model at one problem: by the same rule, of those statements alone whose outcome belongs to the
 * problem. That a model is meant for a problem is not enough.
 *
 * @returns null where no outcome that belongs to it was measured
 */
export function gradeAt(
	{ statements }: Pick<Model, 'statements'>,
	challenge: string,
): Graded | null {
	const own = statements.filter(({ outcomes }) => outcomes.includes(challenge));
	return own.length === 0 ? null : gradeOf({ statements: own });
}

/** Whether an effect is known: A or A–B, as the rule of the page says it. */
export const isKnownEffect = ({ grade }: Pick<Graded, 'grade'>): boolean =>
	grade === 'A' || grade === 'A-B';

/** Whether a model has a known effect on the problem itself. */
export function isKnownAt(model: Pick<Model, 'statements'>, challenge: string): boolean {
	const at = gradeAt(model, challenge);
	return at !== null && isKnownEffect(at);
}

/** Orders by strength at a problem; what was not measured there stands last. */
export const byGradeAt = (a: Graded | null, b: Graded | null): number => {
	const order = (at: Graded | null): number => (at ? GRADES.indexOf(at.grade) : GRADES.length);
	return order(a) - order(b);
};
