import { isCountyCode, type CountyCode } from '../../src/tables/code.ts';
import type { counties } from '../../src/tables/counties.ts';
import type { CellsOf } from '../../src/tables/table.ts';
import { cell, readTable } from './adapters/csv-table.ts';
import { fault } from './fault.ts';

/** Path in the archive of the counties' names. */
export const COUNTIES_PATH = 'geo/referens/counties.csv';

/** A row of `data/counties.csv`. */
type CountyRow = CellsOf<typeof counties.row> & { readonly code: CountyCode };

/** The rows of `data/counties.csv` out of the archive, sorted by code. @throws DataError when a code is wrong */
export function countyRows(text: string, file: string): readonly CountyRow[] {
	const columns = ['county_code', 'county_name', 'county_name_short'];
	const counties = readTable(text, file, columns).map((row): CountyRow => {
		const code = cell(row, 'county_code');
		if (!isCountyCode(code)) {
			throw fault(file, row.line, `county "${code}"`, 'two digits');
		}
		const name_en = `${cell(row, 'county_name_short')} County`;
		return { code, name: cell(row, 'county_name'), name_en };
	});
	return counties.sort((a, b) => (a.code < b.code ? -1 : 1));
}
