import type { ApiNeed } from '../../../src/tables/api.ts';
import type { Locale } from '../../../src/tables/locale.ts';
import { NEED_CSV_WORDS } from '../../../src/words/text/need-csv-words.ts';
import { needLines, type NeedCsvData } from '../need-csv.ts';
import { needValues } from './need-values.ts';
import type { FileTable } from '../../../src/words/text/file-table.ts';

/**
 * Columns of the list of one challenge that a list of all has: which municipality, which challenge, how hard it
 * is hit, whether a fund is known, how we looked for one, what is unusual, and where it is from. The funds
 * themselves stand in the registry, and each in the list of its challenge.
 */
const COLUMNS = [0, 1, 2, 3, 7, 8, 9, 10, 11, 12, 17, 30, 31, 28, 29] as const;

const columnsOf = <Cell>(line: readonly Cell[]): readonly Cell[] =>
	COLUMNS.flatMap((at) => line.slice(at, at + 1));

/** For people: every challenge in the order of the site, and in each the heaviest need first. */
export const needAllTable = (lists: readonly NeedCsvData[], locale: Locale): FileTable => ({
	heads: columnsOf(NEED_CSV_WORDS[locale].columns),
	rows: lists.flatMap((list) => {
		const [, ...lines] = needLines(list, locale);
		return lines.map(columnsOf);
	}),
});

/** For programs: the same, with the words of the API. */
export function needAllValues(
	challenges: readonly string[],
	municipalities: Parameters<typeof needValues>[1],
	need: ApiNeed,
): FileTable {
	const tables = challenges.map((id) => ({ id, ...needValues(id, municipalities, need) }));
	return {
		heads: ['challenge', ...(tables[0]?.heads ?? [])],
		rows: tables.flatMap(({ id, rows }) => rows.map((row) => [id, ...row])),
	};
}
