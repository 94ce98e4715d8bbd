import { isPresent } from '../../../src/tables/value.ts';
import { DataError } from '../../read/data-error.ts';
import type { KnownFact } from '../../read/known-facts.ts';
import type { Tables } from './accepted.ts';

/** Half a step of the last decimal is rounding, and a little more is the binary form of it. */
const tolerance = (decimals: number): number => 0.5 * 10 ** -decimals + 1e-9;

/** Facts that a table does not hold, and tables that no fact is known of. */
export function factFaults(facts: readonly KnownFact[], tables: Tables): DataError[] {
	const known = new Set(facts.map(({ indicator }) => indicator));
	const unknown = [...tables]
		.filter(([id]) => !known.has(id))
		.map(
			([id, { file }]) =>
				new DataError(
					{ file },
					`found no figure of "${id}" in data/known-facts.csv, expected some that are published elsewhere too: without them a table moved by a row or a year looks right`,
				),
		);
	const wrong = facts.flatMap(({ indicator, municipality, year, value, decimals, source }) => {
		const table = tables.get(indicator);
		const cell = table?.cells.get(municipality)?.get(year)?.value;
		const found = cell && isPresent(cell) ? cell.value : null;
		if (!table || (found !== null && Math.abs(found - value) <= tolerance(decimals))) return [];
		return [
			new DataError(
				table.placeOf(municipality, year),
				`value: found ${found ?? 'none'} for "${municipality}" in ${year}, expected ${value} (data/known-facts.csv: ${source.title})`,
			),
		];
	});
	return [...wrong, ...unknown];
}
