import { cell, readCsv } from './csv.ts';
import type { Language } from './spelled.ts';

/** What the registry has on the money of a fund; empty texts where it has nothing. */
export interface FundMoney {
	/** Whole kronor. */
	readonly amount: string;
	readonly year: string;
	readonly statusYear: string;
	readonly droppedYear: string;
	/** When somebody last told of it. */
	readonly seen: string;
	readonly sources: number;
}

/**
 * A fund was last seen in the year of its status; without one in that of the latest source that tells that
 * it was there, or how it stood; where nobody tells how it stood, in the year of the decision.
 */
function lastSeen(
	year: string,
	status: string,
	statusYear: string,
	told: readonly string[],
): string {
	if (statusYear !== '') return statusYear;
	const latest = told.toSorted().at(-1);
	return latest ?? (status === 'unknown' ? year : '');
}

/** The money of each fund, by its id. */
export function readFundMoney(data: string): ReadonlyMap<string, FundMoney> {
	const sources = Map.groupBy(readCsv(`${data}/funds/sources.csv`), (row) => cell(row, 'fund'));
	return new Map(
		readCsv(`${data}/funds/funds.csv`).map((row) => {
			const own = sources.get(cell(row, 'id')) ?? [];
			const told = own
				.filter((source) => /\b(existence|status)\b/.test(cell(source, 'facts')))
				.map((source) => cell(source, 'year'))
				.filter((year) => year !== '');
			const [year, status, statusYear] = ['year', 'status', 'status_year'].map((column) =>
				cell(row, column),
			);
			return [
				cell(row, 'id'),
				{
					amount: cell(row, 'amount'),
					year: year ?? '',
					statusYear: statusYear ?? '',
					droppedYear: cell(row, 'dropped_year'),
					seen: lastSeen(year ?? '', status ?? '', statusYear ?? '', told),
					sources: own.length,
				},
			];
		}),
	);
}

/** Zeros that a word for a large number stands for. */
const ZEROS: readonly (readonly [RegExp, number])[] = [
	[/miljard|billion/, 9],
	[/miljon|million/, 6],
	[/tusen|thousand/, 3],
];

/** An amount in kronor with the words around it: "1,6 miljoner kronor", "SEK 1.6 million". */
const AMOUNT =
	/(?:SEK[\s\u00a0]([\d.,]+)(?:[\s\u00a0]((?:m|b)illion))?|([\d,\u202f]+)[\s\u00a0](?:(milj\S+|tusen)[\s\u00a0])?kron(?:or|a))/u;

/** The first amount of a text in whole kronor, and the text without it; "" where there is none. */
export function amountIn(
	text: string,
	language: Language,
): { readonly amount: string; readonly rest: string } {
	const found = AMOUNT.exec(text);
	if (!found) return { amount: '', rest: text };
	const [all, english, unit, swedish, enhet] = found;
	const [point, group] = language === 'sv' ? [',', '\u202f'] : ['.', ','];
	const [whole = '', decimals = ''] = (english ?? swedish ?? '').replaceAll(group, '').split(point);
	const zeros = ZEROS.find(([word]) => word.test(unit ?? enhet ?? ''))?.[1] ?? 0;
	return {
		amount: whole + decimals.padEnd(zeros, '0'),
		rest: text.replace(all, ''),
	};
}
