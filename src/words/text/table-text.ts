import { fill } from './fill.ts';
import { formatNumber } from './format.ts';
import { isRanked, type Indicator } from '../../stats/indicator.ts';
import type { Locale } from '../../tables/locale.ts';
import { quarterName, type QuarterNames } from './quarter-name.ts';
import type { Standing } from '../../stats/standing.ts';
import type { Reason } from '../../tables/value.ts';
import { yearsText } from './years-text.ts';

/** The words that the table of all municipalities is made of, in one language. */
export interface TableWords {
	/** {indicator} {year} */
	readonly caption: string;
	/** What place 1 is, by which end weighs heavier. */
	readonly rankFrom: { readonly higher: string; readonly lower: string };
	/** {area}: that places are within it. */
	readonly inArea: string;
	/** Said where municipalities must not be compared. */
	readonly notRanked: string;
	/** {years}: said where places are of a mean, and where there is no mean that ends in the year. */
	readonly ofMean: string;
	readonly noMean: string;
	readonly reasons: Readonly<Record<Reason, string>>;
	/** By value, the lowest first. */
	readonly quarters: QuarterNames;
	/** {shown} {all} */
	readonly count: string;
	/** {name} {reason}: the note that the mark of an unusual value leads to. */
	readonly unusual: string;
}

/** Beside an unusual value; the note below the table begins with it. */
export const UNUSUAL_MARK = '*';

/** What the columns of figures say of a municipality. */
export interface CellTexts {
	readonly value: string;
	readonly place: string;
	readonly quarter: string;
}

type Written = Pick<Indicator, 'decimals' | 'heavier'>;

/**
 * The figures of a municipality, each as its cell has it: "8,3", "12", "störst problem"; "8,3 *" where the
 * note below says why the value is unusual. Units are in the heads.
 */
export function cellTexts(
	{ value, rank, quarter, unusual }: Pick<Standing, 'value' | 'rank' | 'quarter' | 'unusual'>,
	{ decimals, heavier }: Written,
	words: Pick<TableWords, 'reasons' | 'quarters'>,
	locale: Locale,
): CellTexts {
	const text =
		'value' in value ? formatNumber(value.value, decimals, locale) : words.reasons[value.missing];
	return {
		value: unusual === null ? text : `${text} ${UNUSUAL_MARK}`,
		place: rank === null ? '' : String(rank.place),
		quarter: quarter === null ? '' : quarterName(quarter, heavier, words.quarters),
	};
}

/**
 * What the table is of, and how to read its places.
 *
 * @param area name of the area in focus, that places are within; null for the country
 * @param rankedYears the years that places and quarters are of: see `rankedIn`
 */
export function captionText(
	{ name, ranking, heavier }: Pick<Indicator, 'ranking' | 'heavier'> & { readonly name: string },
	year: number,
	area: string | null,
	rankedYears: readonly number[],
	words: TableWords,
	locale: Locale,
): string {
	const sentences = [fill(words.caption, { indicator: name, year })];
	if (!isRanked({ ranking })) return [...sentences, words.notRanked].join(' ');
	if (rankedYears.length === 0) return [...sentences, words.noMean].join(' ');
	if (ranking === 'pooled') {
		sentences.push(fill(words.ofMean, { years: yearsText(rankedYears, locale) }));
	}
	sentences.push(words.rankFrom[heavier === 'lower' ? 'lower' : 'higher']);
	if (area !== null) sentences.push(fill(words.inArea, { area }));
	return sentences.join(' ');
}

/**
 * Why values of the year are unusual, in sentences to stand below the table; empty without such.
 *
 * @param places code and name of those that the table shows, in its order
 */
export const unusualNote = (
	places: readonly { readonly code: string; readonly name: string }[],
	standings: ReadonlyMap<string, Pick<Standing, 'unusual'>>,
	{ unusual: sentence }: Pick<TableWords, 'unusual'>,
	locale: Locale,
): string =>
	places
		.flatMap(({ code, name }) => {
			const unusual = standings.get(code)?.unusual ?? null;
			if (unusual === null) return [];
			return [`${UNUSUAL_MARK} ${fill(sentence, { name, reason: unusual[locale] })}`];
		})
		.join(' ');
