import { isPresent } from '../../../src/model/value.ts';
import {
	ACCEPTED_COLUMNS,
	sourcesText,
	type AcceptedCell,
	type AcceptedYear,
} from '../../read/accepted.ts';
import type { Cell, Observations } from '../../read/observations.ts';
import { gridOf } from './grid.ts';

/** A cell that is not as it was accepted; null where there was, or is, no such cell. */
export interface Change {
	readonly indicator: string;
	/** A municipality's code, or "00" for the country. */
	readonly municipality: string;
	readonly year: number;
	readonly before: AcceptedCell | null;
	readonly after: AcceptedCell | null;
}

/** The tables of observations by indicator. */
export type Tables = ReadonlyMap<string, Observations>;

const cellOf = ({ value, source }: Cell): AcceptedCell => ({
	text: isPresent(value) ? String(value.value) : value.missing,
	source,
});

/** Whether there was a figure, and not the reason why there is none. */
export const isFigure = (cell: AcceptedCell | null): boolean =>
	cell !== null && cell.text !== '' && !Number.isNaN(Number(cell.text));

/**
 * The text of `data/accepted.csv` for these tables.
 *
 * @param places the country ("00") and the municipalities, in code order
 */
export function acceptedText(tables: Tables, places: readonly string[]): string {
	const rows = [...tables]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.flatMap(([indicator, { years, cells }]) =>
			years.map((year) => {
				const row = places.map((place): [string, AcceptedCell] => {
					const cell = cells.get(place)?.get(year);
					return [place, cell ? cellOf(cell) : { text: '', source: '' }];
				});
				const sources = sourcesText(row.map(([place, { source }]) => [place, source]));
				return [indicator, year, sources, ...row.map(([, { text }]) => text)].join();
			}),
		);
	return [[...ACCEPTED_COLUMNS, ...places].join(), ...rows, ''].join('\n');
}

/** Every cell that is not as it was accepted: first those that changed, then new and lost ones. */
export function changesOf(accepted: readonly AcceptedYear[], tables: Tables): Change[] {
	const known = new Map(accepted.map((entry) => [`${entry.indicator} ${entry.year}`, entry]));
	const changes: Change[] = [];
	for (const [indicator, table] of tables) {
		const { places } = gridOf(table);
		for (const year of table.years) {
			const key = `${indicator} ${year}`;
			const before = known.get(key)?.cells;
			known.delete(key);
			for (const municipality of places) {
				const cell = table.cells.get(municipality)?.get(year);
				const now = cell ? cellOf(cell) : null;
				const then = before?.get(municipality) ?? null;
				if (now?.text === then?.text && now?.source === then?.source) continue;
				changes.push({ indicator, municipality, year, before: then, after: now });
			}
		}
	}
	for (const { indicator, year, cells } of known.values()) {
		for (const [municipality, before] of cells) {
			changes.push({ indicator, municipality, year, before, after: null });
		}
	}
	return changes;
}
