/** Swedish and English have the same two forms of whole numbers: one, and any other. */
const RULES = new Intl.PluralRules('sv');

/** The form that goes with a number: "kommun" with 1, "kommuner" with 0, 2 and what is no number. */
export const plural = <T>(count: number, one: T, other: T): T =>
	RULES.select(count) === 'one' ? one : other;
