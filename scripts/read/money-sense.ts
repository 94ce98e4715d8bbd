import { LOCALES, type Locale } from '../../src/tables/locale.ts';
import { FIRST_YEAR } from '../../src/tables/past-year.ts';
import { states } from './states-number.ts';

/** What a municipal fund or contract can be of, in kronor: from one small project to a city's. */
const LEAST_KRONOR = 10_000;
const MOST_KRONOR = 5_000_000_000;
/** What the whole country's can be of. */
const MOST_NATIONAL = 100_000_000_000;

/** A figure, and the words beside it that tell the same in each language. */
interface Told {
	readonly value: number;
	readonly text: Readonly<Record<Locale, string>>;
}

/**
 * A figure is entered twice, as a number and in the words beside it: a slip in one shows.
 *
 * @param column name of the column of the words, without its language
 */
const untold = (column: string, { value, text }: Told): string[] =>
	LOCALES.filter((locale) => !states(text[locale], value, locale)).map(
		(locale) =>
			`${column}_${locale}: found no ${value} in it, expected the figure of the row to be said there too`,
	);

const outside = (column: string, value: number, least: number, most: number): string[] =>
	value >= least && value <= most
		? []
		: [`${column}: found ${value}, expected ${least} to ${most}`];

/** What is wrong with the amount of a fund: out of all proportion, or not the one that its note tells. */
export function amountProblems(
	amount: number | null,
	note: Readonly<Record<Locale, string>>,
): string[] {
	if (amount === null) return [];
	return [
		...outside('amount', amount, LEAST_KRONOR, MOST_KRONOR),
		...untold('note', { value: amount, text: note }),
	];
}

/** What is wrong with the result of a contract: out of all proportion, or not the one that the words tell. */
export function resultProblems(
	result: number | null,
	said: Readonly<Record<Locale, string>>,
): string[] {
	if (result === null) return [];
	return [
		...outside('result', result, -MOST_KRONOR, MOST_KRONOR),
		...untold('said', { value: result, text: said }),
	];
}

/** What the number of a contract's term can be, by its unit. */
const TERM_BOUNDS: Readonly<Record<string, readonly [number, number]>> = {
	SEK: [1000, MOST_KRONOR],
	percent: [0, 100],
	people: [1, 100_000],
	years: [1, 30],
};

/** What is wrong with the number of a contract's term. */
export function termProblems(
	value: number | null,
	unit: string,
	said: Readonly<Record<Locale, string>>,
): string[] {
	if (value === null) return [];
	const [least, most] = TERM_BOUNDS[unit] ?? [-Infinity, Infinity];
	return [...outside('value', value, least, most), ...untold('said', { value, text: said })];
}

/** What a figure on the whole country can be, by its unit; 290 municipalities and 21 regions. */
const NATIONAL_BOUNDS: ReadonlyMap<string, readonly [number, number]> = new Map([
	['municipalities', [1, 290]],
	['county-councils', [1, 21]],
	['municipalities-and-regions', [1, 311]],
	['outcome-contracts', [1, 1000]],
	['SEK', [LEAST_KRONOR, MOST_NATIONAL]],
	['year', [FIRST_YEAR, new Date().getFullYear()]],
]);

/** What is wrong with a figure on the whole country; a unit that is not listed is one. */
export function nationalProblems(
	value: number,
	unit: string,
	statement: Readonly<Record<Locale, string>>,
): string[] {
	const bounds = NATIONAL_BOUNDS.get(unit);
	if (!bounds) {
		const known = [...NATIONAL_BOUNDS.keys()].join(', ');
		return [`unit: found "${unit}", expected text or one of ${known}`];
	}
	return [
		...outside('value', value, ...bounds),
		...untold('statement', { value, text: statement }),
	];
}
