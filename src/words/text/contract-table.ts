import { formatNumber } from './format.ts';
import { fill } from './fill.ts';
import type { Locale } from '../../tables/locale.ts';
import {
	cashFlow,
	type ContractTerms,
	type ContractYear,
} from '../../stats/contract/outcome-contract.ts';

/** What flows, column by column, in the order of the table. */
export const FLOWS = [
	'saving',
	'activityPayment',
	'outcomePayment',
	'payer',
	'investor',
] as const satisfies readonly (keyof ContractYear)[];
export type Flow = (typeof FLOWS)[number];

/** A row: a year, the sum of all, or their present value. Kronor. */
export interface ContractRow {
	readonly kind: 'year' | 'sum' | 'present';
	/** 0 is the start; null for what sums up. */
	readonly year: number | null;
	readonly cells: readonly number[];
}

/** The cash flow of both sides by year, then their sums and present values. */
export function contractTable(terms: ContractTerms): readonly ContractRow[] {
	const flow = cashFlow(terms);
	const sums = (rate: number): readonly number[] =>
		FLOWS.map((name) => flow.reduce((sum, each) => sum + each[name] / (1 + rate) ** each.year, 0));
	return [
		...flow.map((each): ContractRow => ({
			kind: 'year',
			year: each.year,
			cells: FLOWS.map((name) => each[name]),
		})),
		{ kind: 'sum', year: null, cells: sums(0) },
		{ kind: 'present', year: null, cells: sums(terms.discountRate) },
	];
}

/** Words of the table; {year} and {rate} are filled in. */
export interface ContractTableWords {
	readonly head: string;
	readonly start: string;
	readonly year: string;
	readonly sum: string;
	readonly present: string;
	readonly columns: Readonly<Record<Flow, string>>;
}

/** What a row is called: "Start", "År 1", "Summa", "Nuvärde, 3 %". */
export function rowName(
	{ kind, year }: ContractRow,
	words: ContractTableWords,
	rate: string,
): string {
	if (kind === 'sum') return words.sum;
	if (kind === 'present') return fill(words.present, { rate });
	return year === 0 ? words.start : fill(words.year, { year: year ?? '' });
}

/** Whole kronor, without "minus nothing". */
export const printKronor = (value: number, locale: Locale): string =>
	formatNumber(Math.round(value) + 0, 0, locale);
