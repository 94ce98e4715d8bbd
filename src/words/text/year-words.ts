import { capitalise } from './capitalise.ts';
import { COUNTRY } from '../../tables/code.ts';
import { fill } from './fill.ts';
import { formatValue, unitSuffix } from './format.ts';
import type { Indicator } from '../../stats/indicator.ts';
import type { Locale } from '../../tables/locale.ts';
import type { Reason, Value } from '../../tables/value.ts';
import { calendarOf, gapsBetween, type YearSpan } from '../../stats/year-step.ts';

/** What is said of the years of an indicator, with {placeholders}, in one language. */
export interface YearWords {
	/** Name of the country. */
	readonly country: string;
	/** {years} {reason} */
	readonly gap: string;
	/** {missing} {all} {reason}: for gaps too many to list. */
	readonly gaps: string;
	/** {years} */
	readonly breaks: string;
	/** {year}: the only one. */
	readonly single: string;
	/** {first} {last} */
	readonly chart: string;
	/** {name} {low} {high} */
	readonly line: string;
}

type UnitOf = Pick<Indicator, 'unit' | 'per' | 'decimals'>;

/** More gaps than this are counted instead of listed. */
const LISTED = 4;

const spanText = ([first, last]: YearSpan): string =>
	first === last ? `${first}` : `${first}–${last}`;

/** A value with its sign or unit, without what it is per: "6,6 %", "1 016,8". */
export const shortValue = (value: number, indicator: UnitOf, locale: Locale): string =>
	formatValue(value, { ...indicator, per: null }, locale);

/**
 * A value in short, or why there is none: "6,6 %", "ej i källan". What the source lacks of the country
 * is just missing: that its publisher has no such figure is more than we know.
 */
export const shortFigure = (
	value: Value,
	code: string,
	indicator: UnitOf,
	reasons: Readonly<Record<Reason, string>>,
	locale: Locale,
): string =>
	'value' in value
		? shortValue(value.value, indicator, locale)
		: reasons[code === COUNTRY ? 'missing' : value.missing];

/** Why years of a gap can't be chosen; "" where no reason is given. */
export const gapText = (gap: YearSpan, reason: string | null, words: YearWords): string =>
	reason === null ? '' : fill(words.gap, { years: spanText(gap), reason });

/** Why years are missing, all gaps together; "" where there are none. */
function gapsText(years: readonly number[], reason: string | null, words: YearWords): string {
	const gaps = gapsBetween(years);
	if (gaps.length === 0 || reason === null) return '';
	const all = calendarOf(years).length;
	return gaps.length > LISTED
		? fill(words.gaps, { missing: all - years.length, all, reason })
		: fill(words.gap, { years: gaps.map(spanText).join(', '), reason });
}

/** An indicator, its years and what sets them apart. */
export interface YearFacts extends UnitOf {
	/** Years that have data, ascending. */
	readonly years: readonly number[];
	/** Why there are gaps between them. */
	readonly gap: string | null;
}

/**
 * What must stand beside the chart of an indicator: what its numbers are per, that it has a single
 * year, which years are missing and why, and where the series breaks.
 */
export function yearNote(
	indicator: YearFacts,
	breaks: readonly number[],
	words: YearWords,
	locale: Locale,
): string {
	const { years, gap, per } = indicator;
	const [first] = years;
	const notes = [
		per === null ? '' : `${capitalise(unitSuffix(indicator, locale).trim(), locale)}.`,
		years.length === 1 && first !== undefined ? fill(words.single, { year: first }) : '',
		gapsText(years, gap, words),
		breaks.length === 0 ? '' : fill(words.breaks, { years: breaks.join(', ') }),
	];
	return notes.filter((note) => note !== '').join(' ');
}
