import { COUNTRY } from '../../../src/tables/code.ts';
import { cell, numberIn, readTable, yearIn } from './csv-table.ts';
import { municipalityOf, type Codes } from '../place.ts';
import { seriesOf, type Reading, type Series } from '../series.ts';

/**
 * Reads a file of Open Numbers' dump of Kolada: `geo,year,<kpi>`, one file per KPI.
 *
 * `geo` is a municipality's four digits, `0` for the country, or one or two digits for a region.
 * Regions are dropped: they are another level, and "01" must not be taken for a municipality. The
 * dump lacks empty cells and so their reasons; a cell that is not there stays unknown.
 *
 * @throws DataError on an unknown code, a bad number or a cell that stands twice
 */
export function readKoladaDump(text: string, file: string, kpi: string, codes: Codes): Series {
	const column = kpi.toLowerCase();
	const readings: Reading[] = [];
	for (const row of readTable(text, file, ['geo', 'year', column])) {
		const geo = cell(row, 'geo');
		if (/^\d{1,2}$/.test(geo) && geo !== '0') continue;
		readings.push({
			place: geo === '0' ? COUNTRY : municipalityOf(geo, codes, file, row.line),
			year: yearIn(row, 'year'),
			value: { value: numberIn(row, column) },
			file,
			line: row.line,
		});
	}
	return seriesOf(readings);
}
