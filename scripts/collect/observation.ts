import { COUNTRY } from '../../src/model/code.ts';
import { round } from '../../src/model/round.ts';
import { isPresent, REASONS, type Reason, type Value } from '../../src/model/value.ts';
import { cell, numberIn, readTable, yearIn } from './adapters/csv-table.ts';
import { DataError } from './data-error.ts';
import { municipalityOf, type Codes, type Place } from './place.ts';

/** One line of `data/observations/<id>.csv`. */
export interface Observation {
	readonly place: Place;
	readonly year: number;
	readonly value: Value;
	/** Id of the source of the value, or of the source that was searched for it in vain. */
	readonly source: string;
}

/** Decimals kept of a value: more than any publisher's figure is known to. */
export const DECIMALS = 6;

const COLUMNS = ['municipality', 'year', 'value', 'status', 'source'];

/** The text of a table of observations, in the order given. */
export function observationText(observations: readonly Observation[]): string {
	const lines = observations.map(({ place, year, value, source }) => {
		const number = isPresent(value) ? round(value.value, DECIMALS).toString() : '';
		const status = isPresent(value) ? '' : value.missing;
		return [place, year, number, status, source].join(',');
	});
	return [COLUMNS.join(','), ...lines, ''].join('\n');
}

const isReason = (text: string): text is Reason => REASONS.some((reason) => reason === text);

/**
 * Reads a table of observations, also one that was written by hand.
 *
 * @throws DataError on an unknown code or status, a bad number, a line with both value and status
 *   or with neither, or a cell that stands twice
 */
export function readObservations(text: string, file: string, codes: Codes): Observation[] {
	const cells = new Set<string>();
	return readTable(text, file, COLUMNS).map((row): Observation => {
		const { line } = row;
		const code = cell(row, 'municipality');
		const place = code === COUNTRY ? COUNTRY : municipalityOf(code, codes, file, line);
		const year = yearIn(row, 'year');
		const key = `${place}:${year}`;
		if (cells.has(key)) throw new DataError(file, line, `${place} in ${year} again`, 'it once');
		cells.add(key);
		const status = cell(row, 'status');
		const source = cell(row, 'source');
		if (cell(row, 'value') !== '' && status === '') {
			return { place, year, value: { value: numberIn(row, 'value') }, source };
		}
		if (cell(row, 'value') !== '' || !isReason(status)) {
			const found = `value "${cell(row, 'value')}" with status "${status}"`;
			throw new DataError(file, line, found, `a value, or one of ${REASONS.join(', ')}`);
		}
		return { place, year, value: { missing: status }, source };
	});
}
