import { isPresent, type Value } from '../../src/model/value.ts';
import type { Observation } from './observation.ts';

/** How a table differs from the one that it replaces, in cells. */
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

const shown = (value: Value | undefined): string =>
	value === undefined ? 'nothing' : isPresent(value) ? String(value.value) : value.missing;

const byCell = (observations: readonly Observation[]): Map<string, Value> =>
	new Map(observations.map(({ place, year, value }) => [`${place} ${year}`, value]));

/** Compares a table with the one that stands in `data/`; a table that is new has only additions. */
export function compare(before: readonly Observation[], after: readonly Observation[]): Difference {
	const old = byCell(before);
	const fresh = byCell(after);
	let added = 0;
	let changed = 0;
	let vanished = 0;
	const examples: string[] = [];
	for (const key of new Set([...old.keys(), ...fresh.keys()])) {
		const was = old.get(key);
		const is = fresh.get(key);
		const had = was !== undefined && isPresent(was);
		const has = is !== undefined && isPresent(is);
		if (!had && has) added += 1;
		if (had && !has) vanished += 1;
		if (had && has && was.value !== is.value) changed += 1;
		if (had && shown(was) !== shown(is)) examples.push(`${key}: ${shown(was)} → ${shown(is)}`);
	}
	return { added, changed, vanished, examples: examples.slice(0, 5) };
}

/** One line for the report, and one for each example; empty when nothing differs. */
export function differenceLines(name: string, difference: Difference): string[] {
	const { added, changed, vanished, examples } = difference;
	if (added + changed + vanished === 0) return [];
	const counts = `${added} new, ${changed} changed, ${vanished} vanished`;
	return [`${name}: ${counts}`, ...examples.map((example) => `    ${example}`)];
}
