import { isCountyCode, type CountyCode } from '../../src/tables/code.ts';
import { cell, readTable } from './adapters/csv-table.ts';
import { fault } from './fault.ts';

/** One of the 21 counties, as in `data/counties.csv`. */
export interface County {
	readonly code: CountyCode;
	/** "Östergötlands län" */
	readonly name: string;
	/** "Östergötland County" */
	readonly nameEn: string;
}

/** Path in the archive of the counties' names. */
export const COUNTIES_PATH = 'geo/referens/counties.csv';

/** Reads the counties, sorted by code. @throws DataError when a code is wrong */
export function readCounties(text: string, file: string): County[] {
	const columns = ['county_code', 'county_name', 'county_name_short'];
	const counties = readTable(text, file, columns).map((row): County => {
		const code = cell(row, 'county_code');
		if (!isCountyCode(code)) {
			throw fault(file, row.line, `county "${code}"`, 'two digits');
		}
		const nameEn = `${cell(row, 'county_name_short')} County`;
		return { code, name: cell(row, 'county_name'), nameEn };
	});
	return counties.sort((a, b) => (a.code < b.code ? -1 : 1));
}
