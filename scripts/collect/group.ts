import { cell, readTable } from './adapters/csv-table.ts';
import { fault } from './fault.ts';

/** A group of municipalities in SKR's division of 2023, as in `data/groups.csv`. */
export interface Group {
	/** "B3" */
	readonly code: string;
	readonly name: string;
	readonly nameEn: string;
	/** Name of the main group (A, B or C), in Swedish. */
	readonly main: string;
}

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

/**
 * Reads the groups out of the register of municipalities, sorted by code.
 *
 * @throws DataError when a code is unknown or has two names
 */
export function readGroups(text: string, file: string): Group[] {
	const groups = new Map<string, Group>();
	for (const row of readTable(text, file, ['skr2023_kod', 'skr2023_kommungrupp'])) {
		const code = cell(row, 'skr2023_kod');
		const nameEn = ENGLISH[code];
		if (nameEn === undefined) {
			throw fault(file, row.line, `group "${code}"`, Object.keys(ENGLISH).join(', '));
		}
		const name = cell(row, 'skr2023_kommungrupp');
		const known = groups.get(code);
		if (known && known.name !== name) {
			throw fault(file, row.line, `"${name}" as name of ${code}`, `"${known.name}"`);
		}
		groups.set(code, { code, name, nameEn, main: cell(row, 'skr2023_huvudgrupp') });
	}
	return [...groups.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
}
