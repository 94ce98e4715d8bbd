import type { ApiIndicatorEntry, ApiSeries } from '../../../tables/api.ts';
import type { Locale } from '../../../tables/locale.ts';
import { round } from '../../../stats/round.ts';

/*
 * What figures a sentence about a measure may hold, worked out without the site's own formatters: those of
 * the years that it names, of the place that it names.
 */

/** A measure in a municipality, as far as its figures go. */
export interface Measured {
	/** Code of the municipality. */
	readonly code: string;
	readonly indicator: Pick<ApiIndicatorEntry, 'decimals' | 'latest'>;
	readonly series: Pick<ApiSeries, 'years' | 'national' | 'values'>;
	/** The years whose mean decides its place; empty where it has none. */
	readonly pooled: readonly number[];
}

const NUMBER: Readonly<Record<Locale, RegExp>> = {
	sv: /(minus\u00a0)?(\d+(?:\u202f\d{3})*(?:,\d+)?)/g,
	en: /(minus\u00a0(?:SEK\u00a0)?)?(\d+(?:,\d{3})*(?:\.\d+)?)/g,
};

/** The numbers of a text as a reader takes them, years among them. */
export const numbersIn = (text: string, locale: Locale): readonly number[] =>
	[...text.matchAll(NUMBER[locale])].map(([, minus, digits = '']) => {
		const plain =
			locale === 'sv'
				? digits.replaceAll('\u202f', '').replace(',', '.')
				: digits.replaceAll(',', '');
		return Number(plain) * (minus === undefined ? 1 : -1);
	});

/** All sentences of a text: a full stop, a space and a capital part them. */
export const sentencesIn = (text: string): readonly string[] => text.split(/(?<=\.) (?=\p{Lu})/u);

const SPAN = /(\d{4})–(\d{4})/g;
const YEAR = /(?<![\d.,\u202f])(?:19|20)\d\d(?![\d\u202f]|[.,]\d)/g;
const COUNTRY_NAMED: Readonly<Record<Locale, RegExp>> = {
	sv: /\b(?:riket|hela landet)\b/,
	en: /\b(?:Sweden|country|national|nationally)\b/,
};

const mean = (values: readonly number[]): number =>
	values.reduce((sum, value) => sum + value, 0) / values.length;

/** The single years that a sentence names, in its order; those of a span are none. */
export const yearsIn = (sentence: string): readonly number[] =>
	(sentence.replaceAll(SPAN, '').match(YEAR) ?? []).map(Number);

/**
 * Every figure of a series that a sentence may hold: values of the years that it names, the municipality's
 * and, where it names the country, the country's; the mean where it names its span. One that names no year
 * goes by the latest.
 */
export function figuresOf(sentence: string, measured: Measured, locale: Locale): readonly number[] {
	const { code, series, pooled } = measured;
	const { decimals, latest } = measured.indicator;
	const own = series.values[code] ?? [];
	const valueOf = (values: readonly (number | null)[], year: number): readonly number[] => {
		const value = values[series.years.indexOf(year)];
		return value == null ? [] : [round(value, decimals)];
	};
	const spans = [...sentence.matchAll(SPAN)].map(([, from, to]) => [Number(from), Number(to)]);
	const named = yearsIn(sentence);
	const years = named.length + spans.length === 0 ? [latest] : named;
	const hasCountry = COUNTRY_NAMED[locale].test(sentence);
	const values = years.flatMap((year) => [
		...valueOf(own, year),
		...(hasCountry ? valueOf(series.national, year) : []),
	]);
	const differences = hasCountry
		? years.flatMap((year) => {
				const [here] = valueOf(own, year);
				const [there] = valueOf(series.national, year);
				return here === undefined || there === undefined
					? []
					: [round(Math.abs(here - there), decimals)];
			})
		: [];
	const isOfPooled = spans.some(([from, to]) => from === pooled[0] && to === pooled.at(-1));
	const known = pooled.flatMap((year) => own[series.years.indexOf(year)] ?? []);
	const means = isOfPooled && known.length > 0 ? [round(round(mean(known), 9), decimals)] : [];
	return [...values, ...values.map(Math.abs), ...differences, ...means];
}
