import { breakYears } from '../stats/method-breaks.ts';
import type { ApiSeries } from '../tables/api.ts';
import { COUNTRY } from '../tables/code.ts';
import { fill } from '../words/text/fill.ts';
import type { Locale } from '../tables/locale.ts';
import { valuesByYear } from '../stats/series.ts';
import { gapText, shortValue, type YearFacts, type YearWords } from '../words/text/year-words.ts';
import { classWidth, timeline, type Timeline, type TimelineValue } from './timeline.ts';

/** The country over the years, and a municipality beside it: all that is drawn and written of them. */
export interface YearChart {
	/** The country's line first. */
	readonly timeline: Timeline;
	/** Years that have no data, with the reason. */
	readonly gaps: readonly { readonly text: string; readonly from: number; readonly to: number }[];
	/** The chart in words. */
	readonly description: string;
}

/**
 * Draws the years of an indicator.
 *
 * @param place code and name of a municipality to draw beside the country; null for none
 */
export function yearChart(
	indicator: YearFacts,
	series: ApiSeries,
	place: { readonly code: string; readonly name: string } | null,
	words: YearWords,
	locale: Locale,
): YearChart {
	const { years } = indicator;
	const places = [{ code: COUNTRY, name: words.country }, ...(place ? [place] : [])];
	const drawn = timeline(
		places.map(({ code }) => valuesByYear(series, code)),
		{
			years,
			breaks: breakYears(series.breaks),
			least: classWidth(series.scale),
		},
	);
	const text = ({ value }: TimelineValue): string => shortValue(value, indicator, locale);
	const described = places.flatMap(({ name }, index) => {
		const line = drawn.lines[index];
		return line?.low && line.high
			? [fill(words.line, { name, low: text(line.low), high: text(line.high) })]
			: [];
	});
	const span = { first: years[0] ?? '', last: years.at(-1) ?? '' };
	return {
		timeline: drawn,
		gaps: drawn.gaps.map((gap) => ({
			text: gapText(gap.years, indicator.gap, words),
			from: gap.from,
			to: gap.to,
		})),
		description: [fill(words.chart, span), ...described].join(' '),
	};
}
