import type { Area } from '../../stats/area.ts';
import type { Scale } from '../../stats/classes.ts';
import { fill } from './fill.ts';
import { formatNumber, formatValue, unitSuffix } from './format.ts';
import type { Indicator } from '../../stats/indicator.ts';
import type { Locale } from '../../tables/locale.ts';
import type { Reason } from '../../tables/value.ts';
import type { LegendClass } from '../../stats/shading.ts';

/** The words of a legend, with placeholders: the server and the script write the same. */
export interface LegendWords {
	readonly country: string;
	readonly reasons: Readonly<Record<Reason, string>>;
	/** A number of municipalities. {count} */
	readonly municipalities: string;
	/** {municipalities} {area} */
	readonly inCounty: string;
	readonly inGroup: string;
	/** What the bars are. {municipalities} */
	readonly bars: string;
	readonly noValues: string;
	/** Of a measure that must not be ranked. */
	readonly notRanked: string;
	/** What values are, where they are numbers of something and where not. {unit} */
	readonly numbers: string;
	readonly unit: string;
	/** What the picture of the bars is called. {municipalities} {low} {high} {class} */
	readonly chart: string;
	readonly chartOfOne: string;
	/** Bounds of a class. {value}, or {low} {high} */
	readonly upTo: string;
	readonly from: string;
	readonly between: string;
	readonly only: string;
	readonly all: string;
	/** A place without a value. {name} {reason} */
	readonly absent: string;
	/** Said where the axis is broken. */
	readonly broken: string;
	/** {municipalities} */
	readonly beyond: string;
	readonly darkHigh: string;
	readonly darkLow: string;
	/** {value}, or the word for zero. */
	readonly midpoint: string;
	readonly zero: string;
	/** Which colour is on which side of the midpoint. {value}, or the word for zero. */
	readonly blueBelow: string;
	readonly blueAbove: string;
	/** How the classes are made. {year} */
	readonly method: string;
	/** {year} */
	readonly methodOfYear: string;
	/** Said where one class holds nearly all. {most} of {municipalities} */
	readonly crowded: string;
	/** What a chosen class holds. {municipalities}, and {names} where there are few. */
	readonly marked: string;
	readonly markedNames: string;
}

type Unit = Pick<Indicator, 'unit' | 'per' | 'decimals'>;

/** "1 kommun", "17 kommuner". */
export const countText = (count: number, words: LegendWords): string =>
	fill(words.municipalities, { count });

/** How many municipalities, and of what where an area is in focus: "33 kommuner i Skåne län". */
export function focusText(count: number, area: Area | null, words: LegendWords): string {
	const municipalities = countText(count, words);
	if (area === null) return municipalities;
	const text = area.kind === 'county' ? words.inCounty : words.inGroup;
	return fill(text, { municipalities, area: area.name });
}

/** A value with its unit where that is a sign; a longer one is said once, above the bars. */
export const legendValue = (value: number, indicator: Unit, locale: Locale): string =>
	indicator.per === null
		? formatValue(value, indicator, locale)
		: formatNumber(value, indicator.decimals, locale);

/** The unit, said once for the whole legend where values do not bear it: no sentence or one. */
export function unitText(
	indicator: Unit,
	words: Pick<LegendWords, 'numbers' | 'unit'>,
	locale: Locale,
): readonly string[] {
	if (indicator.per === null) return [];
	const unit = unitSuffix(indicator, locale).trim();
	return [fill(indicator.unit === 'antal' ? words.numbers : words.unit, { unit })];
}

/** From which value to which a class goes, both included: "4,5 till 6,8 %". */
export function boundsText(
	{ from, to }: Pick<LegendClass, 'from' | 'to'>,
	indicator: Unit,
	words: LegendWords,
	locale: Locale,
): string {
	const value = (bound: number): string => legendValue(bound, indicator, locale);
	if (from === null) return to === null ? words.all : fill(words.upTo, { value: value(to) });
	if (to === null) return fill(words.from, { value: value(from) });
	if (from === to) return fill(words.only, { value: value(from) });
	const low = formatNumber(from, indicator.decimals, locale);
	return fill(words.between, { low, high: value(to) });
}

/** The value at which a diverging scale changes hue, without decimals where it is a whole number. */
function midpointValue(
	midpoint: number,
	indicator: Unit,
	{ zero }: Pick<LegendWords, 'zero'>,
	locale: Locale,
): string {
	const decimals = Number.isInteger(midpoint) ? 0 : indicator.decimals;
	return midpoint === 0 ? zero : legendValue(midpoint, { ...indicator, decimals }, locale);
}

/** Which colour is on which side of a diverging scale: no sentence or one. The heavier side is blue. */
export function sidesText(
	{ midpoint, heavier }: Pick<Scale, 'midpoint' | 'heavier'>,
	indicator: Unit,
	words: Pick<LegendWords, 'zero' | 'blueBelow' | 'blueAbove'>,
	locale: Locale,
): readonly string[] {
	if (midpoint === null) return [];
	const value = midpointValue(midpoint, indicator, words, locale);
	return [fill(heavier === 'lower' ? words.blueBelow : words.blueAbove, { value })];
}

/**
 * What a colour means and how the classes were made.
 *
 * @param yearScale whether they hold for the year that they were made of alone
 */
export function methodText(
	{ midpoint, heavier, year }: Scale,
	yearScale: boolean,
	indicator: Unit,
	words: LegendWords,
	locale: Locale,
): string {
	const darker = heavier === 'lower' ? words.darkLow : words.darkHigh;
	const colour =
		midpoint === null
			? darker
			: fill(words.midpoint, { value: midpointValue(midpoint, indicator, words, locale) });
	return `${colour} ${fill(yearScale ? words.methodOfYear : words.method, { year })}`;
}
