import type { Locale } from '../../tables/locale.ts';
import { FLOWS, rowName, type ContractRow, type ContractTableWords } from './contract-table.ts';
import { excelCsv } from './excel-csv.ts';

/** The table as a file for Excel, in öre where it has any. */
export function contractCsv(
	rows: readonly ContractRow[],
	words: ContractTableWords,
	rate: string,
	locale: Locale,
): string {
	const kronor = (value: number): number => Math.round(value * 100) / 100 + 0;
	return excelCsv(
		[
			[words.head, ...FLOWS.map((name) => words.columns[name])],
			...rows.map((row) => [rowName(row, words, rate), ...row.cells.map(kronor)]),
		],
		locale,
	);
}
