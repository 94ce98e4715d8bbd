import { isPresent } from '../../../src/tables/value.ts';
import {
	ACCEPTED_COLUMNS,
	sourcesText,
	type AcceptedCell,
	type AcceptedYear,
} from '../../read/accepted.ts';
import type { Cell, Observations } from '../../read/observations.ts';

/** A cell that is not as it was accepted; null where there was, or is, no such cell. */
export interface CellChange {
	readonly indicator: string;
	/** A municipality's code, or "00" for the country. */
	readonly municipality: string;
	readonly year: number;
	readonly before: AcceptedCell | null;
	readonly after: AcceptedCell | null;
}

/** The tables of observations by indicator. */
export type Tables = ReadonlyMap<string, Observations>;

const textOf = ({ value }: Cell): string =>
	isPresent(value) ? String(value.value) : value.missing;

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
				const row = places.map((place) => cells.get(place)?.get(year));
				const sources = sourcesText(row.map((cell, at) => [places[at] ?? '', cell?.source ?? '']));
				return [indicator, year, sources, ...row.map((cell) => (cell ? textOf(cell) : ''))].join();
			}),
		);
	return [[...ACCEPTED_COLUMNS, ...places].join(), ...rows, ''].join('\n');
}

/** Every cell that is not as it was accepted, in the order of the tables; lost years at the end. */
export function changesOf(accepted: readonly AcceptedYear[], tables: Tables): CellChange[] {
	const known = new Map(accepted.map((entry) => [`${entry.indicator} ${entry.year}`, entry]));
	const changes: CellChange[] = [];
	const before = (entry: AcceptedYear | undefined, place: string): AcceptedCell | null => {
		const text = entry?.textOf(place);
		return entry === undefined || text === undefined
			? null
			: { text, source: entry.sourceOf(place) };
	};
	for (const [indicator, { years, cells }] of tables) {
		const entries = new Map(years.map((year) => [year, known.get(`${indicator} ${year}`)]));
		for (const [municipality, row] of cells) {
			for (const [year, cell] of row) {
				const entry = entries.get(year);
				const isSame =
					entry?.textOf(municipality) === textOf(cell) &&
					entry.sourceOf(municipality) === cell.source;
				if (isSame) continue;
				const after = { text: textOf(cell), source: cell.source };
				changes.push({ indicator, municipality, year, before: before(entry, municipality), after });
			}
		}
		for (const year of years) known.delete(`${indicator} ${year}`);
	}
	for (const entry of known.values()) {
		const { indicator, year, places } = entry;
		for (const municipality of places) {
			const cell = before(entry, municipality);
			changes.push({ indicator, municipality, year, before: cell, after: null });
		}
	}
	return changes;
}
