import { besideExample, COMPARED, compareChoice } from '../../steer/compare-choice.ts';
import type { Spec } from '../../steer/spec.ts';

/** What a reader asks to compare. */
export interface CompareAsked {
	/** Codes in the order of the address, some perhaps more than once; empty where nothing is chosen. */
	readonly asked: readonly string[];
}

/**
 * How it stands in the address: each code once, and no more than are compared.
 *
 * @param municipalities codes
 * @param example what is shown when the address says nothing: it is left out
 */
export const compareSpec = (
	municipalities: ReadonlySet<string>,
	example: readonly string[],
): Spec<CompareAsked> => ({
	asked: {
		name: COMPARED,
		usual: [],
		read: (text) => (municipalities.has(text) ? [text] : undefined),
		write: (asked) => besideExample(compareChoice(asked).codes, example),
		join: (before, next) => [...before, ...next],
	},
});
