import { COUNTRY, isMunicipalityCode } from '../../src/tables/code.ts';
import type { Indicator } from '../../src/stats/indicator.ts';
import { REASONS, type Value } from '../../src/tables/value.ts';
import { observationRow } from '../../src/tables/observations.ts';
import { DataError, type PlaceInFile } from './data-error.ts';
import { readTable } from './table.ts';

/** A value, or why there is none, and the id of the source that says so. */
export interface Cell {
	readonly value: Value;
	readonly source: string;
}

/** The figures of an indicator: every municipality and the country ("00") in every year. */
export interface Observations {
	/** Path to name in errors. */
	readonly file: string;
	/** Ascending. */
	readonly years: readonly number[];
	/** By code, then by year. */
	readonly cells: ReadonlyMap<string, ReadonlyMap<number, Cell>>;
	/** Where a cell stands, for errors; the first of them where no municipality is named. */
	readonly placeOf: (municipality: string | null, year: number) => PlaceInFile;
}

/** What observations are checked against. */
export interface KnownToObservations {
	readonly indicator: Indicator;
	readonly municipalities: ReadonlySet<string>;
	readonly sources: ReadonlySet<string>;
	/** Last year that a figure can be of: that of the release. */
	readonly lastYear: number;
}

/** Finds the line of a cell by what its row begins with; a table has no cell over several lines. */
function placeIn(file: string, text: string, code: string | null, year: number): PlaceInFile {
	const start = code === null ? `,${year},` : `${code},${year},`;
	const index = text
		.split('\n')
		.findIndex((line) => (code === null ? line.includes(start) : line.startsWith(start)));
	return index < 0 ? { file } : { file, line: index + 1 };
}

/** Reads `data/observations/<id>.csv`: every cell there once, each with a value or a reason. */
export function readObservations(
	file: string,
	text: string,
	known: KnownToObservations,
): Observations {
	const { indicator, municipalities, sources, lastYear } = known;
	const [least, most] = indicator.range;
	const cells = new Map<string, Map<number, Cell>>();
	for (const { place, data } of readTable(file, text, { row: observationRow })) {
		const { municipality, year, value, status, source } = data;
		if (municipality !== COUNTRY && !municipalities.has(municipality)) {
			const expected = isMunicipalityCode(municipality)
				? `is not one of the ${municipalities.size} codes`
				: `is no code: expected four digits, or "${COUNTRY}" for the country`;
			throw new DataError(place, `municipality "${municipality}" ${expected}`);
		}
		if (year > lastYear) {
			throw new DataError(
				place,
				`year: found ${year}, expected ${lastYear} (the release) or earlier`,
			);
		}
		if (!sources.has(source)) {
			throw new DataError(place, `source "${source}" is not in data/sources.json`);
		}
		if (value !== null && (value < least || value > most)) {
			throw new DataError(
				place,
				`value: found ${value}, expected ${least} to ${most} (data/indicators.json)`,
			);
		}
		const row = cells.get(municipality) ?? new Map<number, Cell>();
		if (row.has(year)) {
			throw new DataError(place, `municipality "${municipality}" already has a row for ${year}`);
		}
		if (value !== null && status !== null) {
			throw new DataError(
				place,
				`found the status "${status}" beside a value, expected one or the other`,
			);
		}
		if (value !== null) row.set(year, { value: { value }, source });
		else if (status !== null) row.set(year, { value: { missing: status }, source });
		else
			throw new DataError(
				place,
				`found no value and no status, expected one of ${REASONS.join(', ')}`,
			);
		cells.set(municipality, row);
	}
	const years = [...new Set([...cells.values()].flatMap((row) => [...row.keys()]))].sort(
		(a, b) => a - b,
	);
	for (const code of [COUNTRY, ...municipalities]) {
		const gap = years.find((year) => !cells.get(code)?.has(year));
		if (gap !== undefined) {
			throw new DataError(
				{ file },
				`municipality "${code}" has no row for ${gap}, expected a value or a status`,
			);
		}
	}
	if (years.length === 0) throw new DataError({ file }, 'found no rows, expected figures');
	return { file, years, cells, placeOf: (code, year) => placeIn(file, text, code, year) };
}
