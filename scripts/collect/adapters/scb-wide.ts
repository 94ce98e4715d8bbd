import { round } from '../../../src/stats/round.ts';
import { cell, numberIn, readTable } from './csv-table.ts';
import { DECIMALS } from '../observation.ts';
import { municipalityOf, type Codes } from '../place.ts';
import { seriesOf, type Reading, type Series } from '../series.ts';

/**
 * Reads a table with one row per municipality and one column per year: `kommunkod,2022,2023,…`.
 *
 * @param factor what a figure is multiplied by to come into the indicator's unit
 * @throws DataError on an unknown code, a bad number or a municipality that stands twice
 */
export function readScbWide(text: string, file: string, codes: Codes, factor = 1): Series {
	const readings: Reading[] = [];
	for (const row of readTable(text, file, ['kommunkod'])) {
		const place = municipalityOf(cell(row, 'kommunkod'), codes, file, row.line);
		for (const column of Object.keys(row.cells).filter((name) => /^\d{4}$/.test(name))) {
			// Rounded, since 70.9 × 0.01 is 0.7090000000000001 in binary.
			const value = { value: round(numberIn(row, column) * factor, DECIMALS) };
			readings.push({ place, year: Number(column), value, file, line: row.line });
		}
	}
	return seriesOf(readings);
}
