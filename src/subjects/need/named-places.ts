/** Something named, with the page about it. */
export interface NamedPlace {
	readonly code: string;
	readonly name: string;
	readonly href: string;
}

/** Those that a short list names, in the order of the alphabet, and how many it leaves out. */
export function firstNames(
	places: readonly NamedPlace[],
	most: number,
): { readonly named: readonly NamedPlace[]; readonly more: number } {
	const collator = new Intl.Collator('sv');
	const inOrder = places.toSorted((a, b) => collator.compare(a.name, b.name));
	// One that is left out takes as much room as its name.
	const named = inOrder.length === most + 1 ? inOrder : inOrder.slice(0, most);
	return { named, more: inOrder.length - named.length };
}
