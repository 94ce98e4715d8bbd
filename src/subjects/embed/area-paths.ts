/** All municipalities of one shade, as one path. */
export interface AreaPath {
	readonly shade: string;
	readonly d: string;
}

/**
 * Shapes by their shade: nothing in a card can be pointed at, so it needs no element for each municipality.
 *
 * @param shadeOf name of a municipality's shade in the style sheet: "t-3"
 */
export function areaPaths<Code>(
	shapes: Iterable<{ readonly code: Code; readonly path: string }>,
	shadeOf: (code: Code) => string,
): readonly AreaPath[] {
	const byShade = Map.groupBy(shapes, ({ code }) => shadeOf(code));
	return [...byShade].map(([shade, some]) => ({
		shade,
		d: some.map(({ path }) => absolute(path)).join(''),
	}));
}

/**
 * The same shapes in other shades, taken out of the paths that they are drawn in: each begins with the only
 * absolute command of its own.
 *
 * @param before shade of each municipality as they are drawn, in the order in which they were
 * @param after shade of each, likewise
 */
export function reshaded(
	drawn: readonly AreaPath[],
	before: readonly string[],
	after: readonly string[],
): readonly AreaPath[] {
	const rest = new Map(drawn.map(({ shade, d }) => [shade, d.split(/(?=M)/)]));
	const shapes = before.map((shade, code) => ({ code, path: rest.get(shade)?.shift() ?? '' }));
	return areaPaths(shapes, (code) => after[code] ?? '');
}

/**
 * A path of relative pairs so that it can follow on another: its first move is absolute, and the pairs
 * after that are still steps.
 */
const absolute = (path: string): string => path.replace(/^m(-?\d+) ?(-?\d+) ?/, 'M$1 $2l');
