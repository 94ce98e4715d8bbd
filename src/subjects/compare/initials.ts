/** The letters of a name, without spaces and hyphens. */
const lettersIn = (name: string): readonly string[] => name.match(/\p{L}/gu) ?? [];

/** Where names that begin alike first all differ; undefined where they never do. */
function partingPlace(names: readonly (readonly string[])[]): number | undefined {
	const longest = Math.max(...names.map(({ length }) => length));
	for (let place = 1; place < longest; place += 1) {
		const letters = names.map((name) => name[place]);
		if (!letters.includes(undefined) && new Set(letters).size === names.length) return place;
	}
	return undefined;
}

/**
 * A letter for each of some names, to stand in a circle: its initial, and where names share one also the
 * first letter that tells them apart, "No" and "Ny". Names that no single letter tells apart are numbered.
 */
export function initialsOf(names: readonly string[]): readonly string[] {
	const spelled = names.map(lettersIn);
	const initialOf = (index: number): string => spelled[index]?.[0]?.toUpperCase() ?? '';
	return names.map((_, index) => {
		const initial = initialOf(index);
		const alike = names.flatMap((__, other) => (initialOf(other) === initial ? [other] : []));
		if (alike.length < 2) return initial;
		const place = partingPlace(alike.map((other) => spelled[other] ?? []));
		const second = place === undefined ? alike.indexOf(index) + 1 : (spelled[index]?.[place] ?? '');
		return `${initial}${second}`;
	});
}
