import type { Indicator } from '../../stats/indicator.ts';
import type { Locale } from '../../tables/locale.ts';
import { round } from '../../stats/round.ts';

/** Narrow no-break space: Swedish groups thousands by a thin space that must not break. */
const THIN = '\u202f';
const NO_BREAK = '\u00a0';
const MINUS = '\u2212';

const TAGS: Readonly<Record<Locale, string>> = { sv: 'sv-SE', en: 'en-GB' };

const formatters = new Map<string, Intl.NumberFormat>();

function formatter(locale: Locale, decimals: number): Intl.NumberFormat {
	const key = `${locale}${decimals}`;
	const known = formatters.get(key);
	if (known !== undefined) return known;
	const made = new Intl.NumberFormat(TAGS[locale], {
		minimumFractionDigits: decimals,
		maximumFractionDigits: decimals,
	});
	formatters.set(key, made);
	return made;
}

/** A number in the form of its language: "1 234,5" (thin space, comma) or "1,234.5"; a true minus sign. */
export function formatNumber(value: number, decimals: number, locale: Locale): string {
	return formatter(locale, decimals)
		.format(round(value, decimals))
		.replaceAll(NO_BREAK, THIN)
		.replaceAll('-', MINUS);
}

/** A year is never grouped: "2015". */
export const formatYear = (year: number): string => String(year);

type UnitOf = Pick<Indicator, 'unit' | 'per' | 'decimals'>;

/**
 * The words of a unit, with the space that sets them off from a number: " %", " dagar",
 * " per 1 000 invånare". Trimmed they stand alone, as in the head of a table. With a number they are
 * `formatValue`'s to place: English sets the currency before it.
 */
export function unitSuffix({ unit, per }: Pick<Indicator, 'unit' | 'per'>, locale: Locale): string {
	const words = per === null ? '' : ` ${per[locale]}`;
	switch (unit) {
		case '%':
			return locale === 'sv' ? `${NO_BREAK}%` : '%';
		case '‰':
			return locale === 'sv' ? `${NO_BREAK}‰` : '‰';
		case 'kr':
			return `${NO_BREAK}${locale === 'sv' ? 'kr' : 'SEK'}${words}`;
		case 'dagar':
			return `${NO_BREAK}${locale === 'sv' ? 'dagar' : 'days'}${words}`;
		case 'kvot':
		case 'antal':
			return words;
	}
}

/** A value as it is printed: number, decimals and unit of its indicator, in the language. */
export function formatValue(value: number, indicator: UnitOf, locale: Locale): string {
	const number = formatNumber(value, indicator.decimals, locale);
	if (indicator.unit !== 'kr' || locale === 'sv') return number + unitSuffix(indicator, locale);
	const per = indicator.per === null ? '' : ` ${indicator.per[locale]}`;
	return `SEK${NO_BREAK}${number}${per}`;
}

/**
 * The same where the value stands by itself: one of a measure that goes both ways from nought, as moves in
 * minus moves out, has its sign when it is above too, "+4,9 ‰", or it would read as a share.
 */
export const formatAlone = (
	value: number,
	indicator: UnitOf & Pick<Indicator, 'midpoint'>,
	locale: Locale,
): string => plusOf(value, indicator) + formatValue(value, indicator, locale);

/** The number alone of such a value, as in a column whose head has the unit. */
export const formatBare = (
	value: number,
	indicator: Pick<Indicator, 'decimals' | 'midpoint'>,
	locale: Locale,
): string => plusOf(value, indicator) + formatNumber(value, indicator.decimals, locale);

const plusOf = (
	value: number,
	{ decimals, midpoint }: Pick<Indicator, 'decimals' | 'midpoint'>,
): string => (midpoint === 0 && round(value, decimals) > 0 ? '+' : '');
