/**
 * The circles among files: each a way of imports from a file back to itself, the file named last again.
 * Not all ways round, but none is told only where there is none.
 *
 * @param imports what each file imports, by its path
 */
export function importCircles(
	imports: ReadonlyMap<string, readonly string[]>,
): readonly (readonly string[])[] {
	const circles: string[][] = [];
	const done = new Set<string>();
	const follow = (file: string, way: readonly string[]): void => {
		const begun = way.indexOf(file);
		if (begun >= 0) circles.push([...way.slice(begun), file]);
		if (begun >= 0 || done.has(file)) return;
		for (const next of imports.get(file) ?? []) follow(next, [...way, file]);
		done.add(file);
	};
	for (const file of imports.keys()) follow(file, []);
	return circles;
}
