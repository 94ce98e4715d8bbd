import type { groups as table } from '../../src/tables/groups.ts';
import type { CellsOf } from '../../src/tables/table.ts';
import { cell, readTable } from './adapters/csv-table.ts';
import { fault } from './fault.ts';

/** English names as SKR gives them in its English account of the division. */
const ENGLISH: Readonly<Record<string, string>> = {
	A1: 'Large cities',
	A2: 'Commuting municipalities near large cities',
	B3: 'Medium-sized towns',
	B4: 'Commuting municipalities near medium-sized towns',
	B5: 'Commuting municipalities with a low commuting rate near medium-sized towns',
	C6: 'Small towns',
	C7: 'Commuting municipalities near small towns',
	C8: 'Rural municipalities',
	C9: 'Rural municipalities with a visitor industry',
};

/** A row of `data/groups.csv`. */
type GroupRow = CellsOf<typeof table.row> & { readonly code: string };

/**
 * The rows of `data/groups.csv` out of the archived register of municipalities, sorted by code.
 *
 * @throws DataError when a code is unknown or has two names
 */
export function groupRows(text: string, file: string): readonly GroupRow[] {
	const groups = new Map<string, GroupRow>();
	for (const row of readTable(text, file, ['skr2023_kod', 'skr2023_kommungrupp'])) {
		const code = cell(row, 'skr2023_kod');
		const name_en = ENGLISH[code];
		if (name_en === undefined) {
			throw fault(file, row.line, `group "${code}"`, Object.keys(ENGLISH).join(', '));
		}
		const name_sv = cell(row, 'skr2023_kommungrupp');
		const known = groups.get(code);
		if (known && known.name_sv !== name_sv) {
			throw fault(file, row.line, `"${name_sv}" as name of ${code}`, `"${known.name_sv}"`);
		}
		groups.set(code, { code, name_sv, name_en, main: cell(row, 'skr2023_huvudgrupp') });
	}
	return [...groups.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
}
