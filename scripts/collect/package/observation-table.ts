import type { Indicator } from '../../../src/stats/indicator.ts';
import { observations } from '../../../src/tables/observations.ts';
import type { Table } from '../../../src/tables/table.ts';
import { fault } from '../fault.ts';

/** First and last year, and the sources in the order in which they first stand in the table. */
function contents(text: string): { years: [number, number]; sources: string[] } {
	const cells = text
		.trimEnd()
		.split('\n')
		.slice(1)
		.map((line) => line.split(','));
	const years = cells.map(([, year]) => Number(year));
	const sources = new Set(cells.flatMap((line) => line[4] ?? []));
	return { years: [Math.min(...years), Math.max(...years)], sources: [...sources] };
}

/** A table of observations, and what its description has beside the standard's properties. */
export interface ObservationTable {
	readonly table: Table;
	readonly more: Readonly<Record<string, unknown>>;
}

/**
 * Describes a table of observations by its indicator's entry and by what stands in it.
 *
 * @throws DataError when the indicator has no entry
 */
export function observationTable(
	id: string,
	text: string,
	indicators: readonly Indicator[],
): ObservationTable {
	const indicator = indicators.find((entry) => entry.id === id);
	if (!indicator) {
		throw fault(`data/observations/${id}.csv`, 0, 'a table', `"${id}" in data/indicators.json`);
	}
	const { kpi, name, definition, publisher, unit, per, range } = indicator;
	const { years, sources } = contents(text);
	return {
		table: observations({ id, title: name, description: definition, range, sources }),
		more: { indicator: id, kpi, unit, per, years, definition, publisher },
	};
}
