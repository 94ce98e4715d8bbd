import type { DatedValue } from '../../stats/municipality/challenge-finding.ts';
import type { Compared, ComparedProblem } from '../../stats/municipality/compared.ts';
import { round } from '../../stats/round.ts';
import type { CsvCell } from './excel-csv.ts';
import type { Sheet, FileTable } from './file-table.ts';

/** Decimals that a median keeps: halfway between two, binary arithmetic adds digits of its own. */
const DECIMALS = 9;

/** A problem as a file of a comparison tells of it. */
export interface CompareFileProblem {
	/** Id of the challenge. */
	readonly challenge: string;
	readonly name: string;
	/** Id of the measure that leads it. */
	readonly indicator: string;
	readonly measure: string;
	readonly unit: string;
	/** The year of its values. */
	readonly year: number;
	/** First and last year of what decides the place; null where municipalities are not placed. */
	readonly basis: readonly [first: number, last: number] | null;
	/** The country's value, of that year or of the last before it that has one. */
	readonly country: DatedValue | null;
	readonly source: string;
}

/** `jamfor/filer/kallor.json`: what files of a comparison say beside the figures, fetched when one is made. */
export interface CompareFileFacts {
	/** ISO date of the release. */
	readonly release: string;
	/** Name of the sheet with the figures. */
	readonly sheet: string;
	/** Heads of the columns for people, in their order. */
	readonly heads: readonly string[];
	/** In the cell of a place that there is none of. */
	readonly notPlaced: { readonly unranked: string; readonly tooFew: string };
	readonly reasons: Readonly<Record<string, string>>;
	/** In the order of the challenges. */
	readonly problems: readonly CompareFileProblem[];
	/** Where the figures are from; {title} and {page} are those of the comparison. */
	readonly about: Sheet;
}

/** A problem in one of those compared, with what the files say of the problem. */
interface Row {
	readonly one: Pick<Compared, 'code' | 'name'>;
	readonly own: ComparedProblem;
	readonly problem: CompareFileProblem;
}

/** Problem by problem, so that those compared stand below each other. */
const rowsOf = (
	compared: readonly Compared[],
	{ problems }: Pick<CompareFileFacts, 'problems'>,
): readonly Row[] =>
	problems.flatMap((problem, index) =>
		compared.flatMap((one) => {
			const own = one.problems[index];
			return own ? [{ one, own, problem }] : [];
		}),
	);

const median = ({ alike }: ComparedProblem): number | null =>
	alike.value === null ? null : round(alike.value, DECIMALS);

/** For people: a row for each problem in each municipality. */
export function compareTable(
	compared: readonly Compared[],
	facts: Omit<CompareFileFacts, 'about' | 'sheet'>,
): FileTable {
	const { heads, notPlaced, reasons, release } = facts;
	const span = ([first, last]: readonly [number, number]): string =>
		first === last ? String(first) : `${first}–${last}`;
	return {
		heads,
		rows: rowsOf(compared, facts).map(({ one, own, problem }): readonly CsvCell[] => {
			const { basis, country } = problem;
			const unplaced = basis === null ? notPlaced.unranked : notPlaced.tooFew;
			const unknown = reasons['unknown'] ?? '';
			return [
				one.code,
				`SE${one.code}`,
				one.name,
				problem.name,
				problem.measure,
				problem.unit,
				problem.year,
				'value' in own.value ? own.value.value : (reasons[own.value.missing] ?? ''),
				own.previous?.year ?? '',
				own.previous?.value ?? '',
				basis === null ? notPlaced.unranked : span(basis),
				own.decisive ?? unplaced,
				own.place ?? unplaced,
				own.quarter ?? unplaced,
				country?.year ?? '',
				country?.value ?? unknown,
				median(own) ?? unknown,
				problem.source,
				release,
			];
		}),
	};
}

/** The same with the names that the API has for it; null where there is nothing. */
const recordOf = ({ one, own, problem }: Row) => ({
	municipality: one.code,
	name: one.name,
	challenge: problem.challenge,
	indicator: problem.indicator,
	year: problem.year,
	value: 'value' in own.value ? own.value.value : null,
	status: 'missing' in own.value ? own.value.missing : null,
	previous_year: own.previous?.year ?? null,
	previous_value: own.previous?.value ?? null,
	mean_from: problem.basis?.[0] ?? null,
	mean_to: problem.basis?.[1] ?? null,
	mean: own.decisive,
	place: own.place,
	quarter: own.quarter,
	country_year: problem.country?.year ?? null,
	country_value: problem.country?.value ?? null,
	similar_median: median(own),
	source: problem.source,
});

/** For programs: the same rows, with the words of the API. */
export function compareValues(
	compared: readonly Compared[],
	facts: Pick<CompareFileFacts, 'problems'>,
): FileTable {
	const records = rowsOf(compared, facts).map(recordOf);
	return {
		heads: Object.keys(records[0] ?? {}),
		rows: records.map((record) => Object.values(record).map((cell) => cell ?? '')),
	};
}

/** The same as JSON, with the release and the address of the comparison. */
export const compareJson = (
	compared: readonly Compared[],
	facts: Pick<CompareFileFacts, 'problems' | 'release'>,
	page: string,
): string =>
	JSON.stringify({ release: facts.release, page, values: rowsOf(compared, facts).map(recordOf) });

/** The sheets of the workbook: the figures, and where they are from. */
export function compareSheets(
	compared: readonly Compared[],
	facts: CompareFileFacts,
	about: { readonly title: string; readonly page: string },
): readonly [Sheet, Sheet] {
	const { name, table } = facts.about;
	const told = (cell: CsvCell): CsvCell =>
		cell === '{title}' ? about.title : cell === '{page}' ? about.page : cell;
	return [
		{ name: facts.sheet, table: compareTable(compared, facts) },
		{ name, table: { ...table, rows: table.rows.map((row) => row.map(told)) } },
	];
}
