import { countyOf, isMunicipalityCode, type MunicipalityCode } from '../../src/tables/code.ts';
import type { municipalities } from '../../src/tables/municipalities.ts';
import type { CellsOf } from '../../src/tables/table.ts';
import { slugOf } from '../read/register.ts';
import { cell, readTable } from './adapters/csv-table.ts';
import { fault } from './fault.ts';

/** Path in the archive of the register of municipalities. */
export const REGISTER_PATH = 'geo/kommuner.csv';

/**
 * Municipalities formed on 1 January of a year that lies inside our series (SCB, "Ändringar i
 * kommunindelningen"). Their first population is of 31 December before, in the new division.
 */
const FORMED: Readonly<Record<string, number>> = {
	'0140': 1999, // Nykvarn, from Södertälje
	'0330': 2003, // Knivsta, from Uppsala
	'1443': 1995, // Bollebygd, from Borås
	'1814': 1995, // Lekeberg, from Örebro
};

/** A row of `data/municipalities.csv`. */
type MunicipalityRow = CellsOf<typeof municipalities.row> & { readonly code: MunicipalityCode };

/**
 * The rows of `data/municipalities.csv` as the archived register has them, sorted by code.
 *
 * @throws DataError when a code is wrong, or a slug is not unique
 */
export function municipalityRows(text: string, file: string): readonly MunicipalityRow[] {
	const slugs = new Set<string>();
	const rows = readTable(text, file, ['kommunkod', 'kommunnamn', 'lanskod', 'skr2023_kod']);
	const municipalities = rows.map((row): MunicipalityRow => {
		const code = cell(row, 'kommunkod');
		if (!isMunicipalityCode(code) || countyOf(code) !== cell(row, 'lanskod')) {
			throw fault(file, row.line, `code "${code}"`, 'four digits, the county first');
		}
		const name = cell(row, 'kommunnamn');
		const slug = slugOf(code, name);
		if (slugs.has(slug)) throw fault(file, row.line, `slug "${slug}" again`, 'each once');
		slugs.add(slug);
		const group = cell(row, 'skr2023_kod');
		const since = FORMED[code]?.toString() ?? '';
		return { code, name, slug, county: countyOf(code), group, since };
	});
	return municipalities.sort((a, b) => (a.code < b.code ? -1 : 1));
}
