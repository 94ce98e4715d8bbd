/** How a table of observations differs from the one that it replaces, in cells. */
export interface Difference {
	/** Values that were not there, or were empty. */
	readonly added: number;
	/** Values that are others than they were. */
	readonly changed: number;
	/** Values that are no longer there. */
	readonly vanished: number;
	/** Up to five of the changed and vanished cells, for a person to look at. */
	readonly examples: readonly string[];
}

const EXAMPLES = 5;

/** Place and year → the value's text; cells without a value are left out. Reads broken tables too. */
function valuesIn(text: string): Map<string, string> {
	const values = new Map<string, string>();
	for (const line of text.split('\n').slice(1)) {
		const [place, year, value] = line.split(',');
		if (value !== undefined && value !== '') values.set(`${place} ${year}`, value);
	}
	return values;
}

/**
 * Compares two texts of a table of observations.
 *
 * @param before what stands in `data/`; empty text for a table that is new
 */
export function compare(before: string, after: string): Difference {
	const old = valuesIn(before);
	const fresh = valuesIn(after);
	const added = [...fresh.keys()].filter((key) => !old.has(key));
	const vanished = [...old.keys()].filter((key) => !fresh.has(key));
	const changed = [...old.keys()].filter(
		(key) => fresh.has(key) && fresh.get(key) !== old.get(key),
	);
	const examples = [...changed, ...vanished]
		.slice(0, EXAMPLES)
		.map((key) => `${key}: ${old.get(key)} → ${fresh.get(key) ?? 'nothing'}`);
	const counts = { added: added.length, changed: changed.length, vanished: vanished.length };
	return { ...counts, examples };
}

/** One line for the report, and one for each example; none when nothing differs. */
export function differenceLines(name: string, difference: Difference): string[] {
	const { added, changed, vanished, examples } = difference;
	if (added + changed + vanished === 0) return [];
	const counts = `${added} new, ${changed} changed, ${vanished} vanished`;
	return [`${name}: ${counts}`, ...examples.map((example) => `    ${example}`)];
}
