import type { ApiSeries } from '../../tables/api.ts';
import { correlation } from '../../stats/correlation.ts';
import { areaIn, correlationSentence, type CorrelationWords } from './correlation-sentence.ts';
import { fill } from './fill.ts';
import { formatNumber, formatValue, unitSuffix } from './format.ts';
import type { Indicator } from '../../stats/indicator.ts';
import type { Locale } from '../../tables/locale.ts';
import type { Pairs } from '../../stats/pairs.ts';
import { valueIn } from '../../stats/series.ts';
import { placeLabel } from './place-label.ts';
import { unusualIn } from '../../stats/unusual.ts';
import type { Reason } from '../../tables/value.ts';

/** What the texts need to know of an indicator; its name is in the language of the page. */
export interface NamedIndicator extends Pick<Indicator, 'unit' | 'per' | 'decimals'> {
	readonly name: string;
}

/** One of the two indicators, in the year that is shown. */
export interface ScatterSide {
	readonly indicator: NamedIndicator;
	readonly series: ApiSeries;
	readonly year: number;
}

/** Texts with {placeholders}, in one language: plain strings, so that a script can be given them. */
export interface ScatterWords {
	/** The chart for those who listen, with {x} and {y}. */
	readonly label: string;
	/** With {x} and {y}, the two years. */
	readonly otherYear: string;
	/** With {count} and {in}, as in the sentence. */
	readonly leftOut: string;
	/** A value of a municipality, with {value}, {name} and {year}. */
	readonly value: string;
	readonly reasons: Readonly<Record<Reason, string>>;
	/** {reason}: said beside a value far from the place's other years. */
	readonly unusual: string;
	readonly correlation: CorrelationWords;
}

export interface ScatterTexts {
	/** Titles of the axes: name, unit and year. */
	readonly x: string;
	readonly y: string;
	readonly label: string;
	/** Correlation, years that differ, municipalities left out. */
	readonly sentence: string;
	readonly note: string;
}

/** "Skattekraft, kr per invånare, 2024"; a unit that is a bare number is left out. */
const axisTitle = ({ indicator, year }: ScatterSide, locale: Locale): string =>
	[indicator.name, unitSuffix(indicator, locale).trim(), String(year)]
		.filter((part) => part !== '')
		.join(', ');

/**
 * Everything that is said of two indicators as a whole, the same on the server and in the browser.
 *
 * @param pairs those of the area in focus, or of the whole country
 * @param area its name
 */
export function scatterTexts(
	x: ScatterSide,
	y: ScatterSide,
	{ pairs, leftOut }: Pairs,
	words: ScatterWords,
	locale: Locale,
	area: string | null = null,
): ScatterTexts {
	const titles = { x: axisTitle(x, locale), y: axisTitle(y, locale) };
	const years = { x: String(x.year), y: String(y.year) };
	const counted = {
		count: formatNumber(leftOut, 0, locale),
		in: areaIn(words.correlation, area),
	};
	return {
		...titles,
		label: fill(words.label, titles),
		sentence: correlationSentence(correlation(pairs), words.correlation, locale, area),
		note: [
			...(x.year === y.year ? [] : [fill(words.otherYear, years)]),
			...(leftOut === 0 ? [] : [fill(words.leftOut, counted)]),
		].join(' '),
	};
}

/** A municipality's value on one side: "15,0 %", or why there is none. */
export function sideValue(
	{ indicator, series, year }: ScatterSide,
	code: string,
	{ reasons }: Pick<ScatterWords, 'reasons'>,
	locale: Locale,
): string {
	const value = valueIn(series, code, year);
	return 'value' in value ? formatValue(value.value, indicator, locale) : reasons[value.missing];
}

/**
 * A municipality's two values: "Ronneby: 15,0 % (Arbetslöshet 16–24 år, 2015); 172 345 kr per
 * invånare (Skattekraft, 2015)".
 */
export function bothValues(
	municipality: { readonly code: string; readonly name: string },
	sides: readonly [x: ScatterSide, y: ScatterSide],
	words: Pick<ScatterWords, 'value' | 'reasons' | 'unusual'>,
	locale: Locale,
): string {
	const values = sides.flatMap((side) => {
		const unusual = unusualIn(side.series, municipality.code, side.year);
		return [
			fill(words.value, {
				value: sideValue(side, municipality.code, words, locale),
				name: side.indicator.name,
				year: side.year,
			}),
			...(unusual === null ? [] : [fill(words.unusual, { reason: unusual[locale] })]),
		];
	});
	return placeLabel(municipality.name, values);
}
