import type { ApiSeries } from '../../tables/api.ts';
import { COUNTRY } from '../../tables/code.ts';
import { fill } from './fill.ts';
import { formatValue } from './format.ts';
import type { Indicator } from '../../stats/indicator.ts';
import type { Locale } from '../../tables/locale.ts';
import { lastYearOf, valueIn } from '../../stats/series.ts';
import type { Reason } from '../../tables/value.ts';

/** The sentences, with placeholders. */
export interface CountryWords {
	/** {year} {value} */
	readonly country: string;
	/** {year} {value} {last} */
	readonly countryLast: string;
	/** {year} {reason} */
	readonly countryMissing: string;
	/** Why a value is missing; each reason in its own words. */
	readonly reasons: Readonly<Record<Reason, string>>;
}

/** The sentence in parts, so that its figure can lead to its row. */
export interface CountrySaid {
	readonly before: string;
	/** The value, and the year that it is of; null where there is none. */
	readonly figure: { readonly text: string; readonly year: number } | null;
	readonly after: string;
}

/**
 * The country's value in a year, in a sentence; where the source has none, the last year that it
 * has one for.
 */
export function countrySaid(
	indicator: Pick<Indicator, 'unit' | 'per' | 'decimals'>,
	series: ApiSeries,
	year: number,
	words: CountryWords,
	locale: Locale,
): CountrySaid {
	const said = (template: string, of: number, value: number): CountrySaid => {
		const [before = '', after = ''] = template
			.split('{value}')
			.map((part) => fill(part, { year, last: of }));
		return { before, figure: { text: formatValue(value, indicator, locale), year: of }, after };
	};
	const value = valueIn(series, COUNTRY, year);
	if ('value' in value) return said(words.country, year, value.value);
	const last = lastYearOf(series, COUNTRY);
	const known = last === undefined ? undefined : valueIn(series, COUNTRY, last);
	return last !== undefined && known && 'value' in known
		? said(words.countryLast, last, known.value)
		: {
				before: fill(words.countryMissing, { year, reason: words.reasons[value.missing] }),
				figure: null,
				after: '',
			};
}

/** The same in one string. */
export const sentenceOf = ({ before, figure, after }: CountrySaid): string =>
	before + (figure?.text ?? '') + after;
