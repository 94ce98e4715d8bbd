/**
 * Which municipalities a reader compares, and how they stand in the address, in the order that she took
 * them: "?kommun=0581&kommun=0580". The example that stands there before she has chosen is left out.
 */
import { among, openQuery, writeQuery, type Unknown } from './query.ts';

/** As many as a table can hold side by side, and a reader keep apart. */
export const MOST_COMPARED = 4;

/** What an address asks to compare. */
export interface CompareChoice {
	/** Codes, each once, at most four; empty where nothing has been chosen. */
	readonly codes: readonly string[];
	/** Codes that were asked for more than once, each once. */
	readonly repeated: readonly string[];
	/** Codes that there was no room for. */
	readonly beyond: readonly string[];
	readonly unknown: readonly Unknown[];
}

/** @param query with or without its question mark */
export function readCompareChoice(
	query: string,
	municipalities: ReadonlySet<string>,
): CompareChoice {
	const { readAll, unknown } = openQuery(query);
	const asked = readAll('kommun', among(municipalities));
	const once = [...new Set(asked)];
	return {
		codes: once.slice(0, MOST_COMPARED),
		repeated: once.filter((code) => asked.indexOf(code) !== asked.lastIndexOf(code)),
		beyond: once.slice(MOST_COMPARED),
		unknown,
	};
}

const isSame = (some: readonly string[], others: readonly string[]): boolean =>
	some.length === others.length && some.every((code, index) => code === others[index]);

/**
 * The query of an address that compares municipalities.
 *
 * @param example what is shown when the address says nothing
 */
export const writeCompareChoice = (
	codes: readonly string[],
	example: readonly string[] = [],
): string => (isSame(codes, example) ? '' : writeQuery(codes.map((code) => ['kommun', code])));

/** Why a municipality cannot be added: it is there, or four are. */
export type Refusal = 'there' | 'full';

/** Whether one more can be added to those that are compared; null where it can. */
export const refusalOf = (codes: readonly string[], code: string): Refusal | null =>
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
