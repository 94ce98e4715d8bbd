import type { Area } from './area.ts';

/** How the list of all municipalities is ordered, as in the address (`ordning`); the first is as served. */
export const LIST_ORDERS = ['lan', 'namn', 'storlek', 'grupp'] as const;

export type ListOrder = (typeof LIST_ORDERS)[number];

/** Municipalities that stand under one heading, in their order. */
export interface ListedUnder {
	readonly name: string;
	readonly codes: readonly string[];
}

/** What an order is made of. */
export interface OrderFacts {
	readonly areas: readonly Area[];
	/** Bands of population, the largest first, and in each the largest municipality first. */
	readonly sizes: readonly ListedUnder[];
}

/** Swedish in both languages, as the names are: å, ä and ö come last. */
const { compare } = new Intl.Collator('sv-SE');

/** By the first letter; a letter without a name has no heading. */
const byLetter = (names: ReadonlyMap<string, string>): readonly ListedUnder[] => {
	const sorted = [...names].sort(([, a], [, b]) => compare(a, b));
	const letters = Map.groupBy(sorted, ([, name]) => name.charAt(0).toLocaleUpperCase('sv-SE'));
	return [...letters].map(([name, entries]) => ({ name, codes: entries.map(([code]) => code) }));
};

/**
 * All municipalities under headings, in one of the orders.
 *
 * @param names of all municipalities, by code
 */
export function listedBy(
	order: ListOrder,
	names: ReadonlyMap<string, string>,
	{ areas, sizes }: OrderFacts,
): readonly ListedUnder[] {
	if (order === 'namn') return byLetter(names);
	if (order === 'storlek') return sizes;
	const nameOf = (code: string): string => names.get(code) ?? '';
	return areas
		.filter(({ kind }) => kind === (order === 'lan' ? 'county' : 'group'))
		.map(({ name, members }) => ({
			name,
			codes: members.toSorted((a, b) => compare(nameOf(a), nameOf(b))),
		}));
}
