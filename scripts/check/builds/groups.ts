import type { Difference } from './differences.ts';

/** A page that says something else than before, and where. */
export interface ChangedPage {
	readonly address: string;
	readonly differences: readonly Difference[];
}

/** The same difference, on one page or many. */
export interface DifferenceGroup {
	/** As it stands on the first of the pages. */
	readonly difference: Difference;
	/** Addresses, in the order in which the pages came. */
	readonly pages: readonly string[];
}

/**
 * Puts together equal differences, so that one in the menu is told once. Equal are those of the same words,
 * whatever stands around them. Those on most pages come first, and else those that were found first.
 */
export function groupsOf(changed: Iterable<ChangedPage>): readonly DifferenceGroup[] {
	const groups = new Map<string, { difference: Difference; pages: Set<string> }>();
	for (const { address, differences } of changed) {
		for (const difference of differences) {
			const key = JSON.stringify([difference.removed, difference.added]);
			const group = groups.get(key) ?? { difference, pages: new Set() };
			group.pages.add(address);
			groups.set(key, group);
		}
	}
	return [...groups.values()]
		.map(({ difference, pages }) => ({ difference, pages: [...pages] }))
		.sort((a, b) => b.pages.length - a.pages.length);
}
