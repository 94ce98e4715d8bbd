import { COUNTRY } from '../../../src/tables/code.ts';
import { fault } from '../fault.ts';
import { municipalityOf, type Codes } from '../place.ts';
import { seriesOf, type Reading, type Series } from '../series.ts';
import { cell, numberIn, readTable, yearIn, type PublisherRow } from './csv-table.ts';

/** The code that these tables give the country. */
const COUNTRY_ROW = '0000';

const placeOf = (row: PublisherRow, file: string, codes: Codes): Reading['place'] => {
	const code = cell(row, 'kommunkod');
	return code === COUNTRY_ROW ? COUNTRY : municipalityOf(code, codes, file, row.line);
};

/** A cell that its source is known to lack: there is no row, and no reason. */
const isLacking = (row: PublisherRow, column: string): boolean => {
	const status = cell(row, 'status');
	if (status === '') return false;
	if (status === 'not-in-source' && cell(row, column) === '') return true;
	throw fault(row.file, row.line, `status "${status}"`, '"not-in-source" beside an empty cell');
};

/**
 * Reads a table with one row per place and year: `kommunkod,year,<column>[,status]`. The country, where
 * it is there, has the code "0000". A cell that the source lacks stays out, and so unknown.
 *
 * @throws DataError on an unknown code, a bad number, an unknown status or a cell that stands twice
 */
export function readTidyCsv(text: string, file: string, codes: Codes, column = 'value'): Series {
	const readings = readTable(text, file, ['kommunkod', 'year', column])
		.filter((row) => !isLacking(row, column))
		.map((row): Reading => ({
			place: placeOf(row, file, codes),
			year: yearIn(row, 'year'),
			value: { value: numberIn(row, column) },
			file,
			line: row.line,
		}));
	return seriesOf(readings);
}
