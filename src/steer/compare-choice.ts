/**
 * Which municipalities a reader compares, and how they stand in the address, in the order that she took
 * them: "?kommun=0581&kommun=0580". The example that stands there before she has chosen is left out.
 */
import { writeQuery } from './query.ts';

/** As many as a table can hold side by side, and a reader keep apart. */
export const MOST_COMPARED = 4;

/** Name in the address of each municipality that is compared. */
export const COMPARED = 'kommun';

/** What codes that are asked for come to. */
export interface CompareChoice {
	/** Each once, at most four. */
	readonly codes: readonly string[];
	/** Those that were asked for more than once, each once. */
	readonly repeated: readonly string[];
	/** Those that there was no room for. */
	readonly beyond: readonly string[];
}

/** @param asked codes in the order that they are asked for, some perhaps more than once */
export function compareChoice(asked: readonly string[]): CompareChoice {
	const once = [...new Set(asked)];
	return {
		codes: once.slice(0, MOST_COMPARED),
		repeated: once.filter((code) => asked.indexOf(code) !== asked.lastIndexOf(code)),
		beyond: once.slice(MOST_COMPARED),
	};
}

/** Those that have to stand in the address: none where they are the example, which is shown anyway. */
export const besideExample = (
	codes: readonly string[],
	example: readonly string[],
): readonly string[] => (codes.join() === example.join() ? [] : codes);

/**
 * The query of an address that compares municipalities.
 *
 * @param example what is shown when the address says nothing
 */
export const writeCompareChoice = (
	codes: readonly string[],
	example: readonly string[] = [],
): string => writeQuery(besideExample(codes, example).map((code) => [COMPARED, code]));

/** Why a municipality cannot be added: it is there, or four are. */
export type NotAdded = 'there' | 'full';

/** Whether one more can be added to those that are compared; null where it can. */
export const refusalOf = (codes: readonly string[], code: string): NotAdded | null =>
	codes.includes(code) ? 'there' : codes.length >= MOST_COMPARED ? 'full' : null;

/**
 * The first of those compared with others in the place of the rest.
 *
 * @param others the most wanted first: as many as there is room for are taken
 */
export const takeInstead = (
	[first]: readonly string[],
	others: readonly string[],
): readonly string[] =>
	first === undefined
		? []
		: [first, ...others.filter((code) => code !== first).slice(0, MOST_COMPARED - 1)];
