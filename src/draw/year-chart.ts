import { breakYears } from '../stats/method-breaks.ts';
import type { ApiSeries } from '../tables/api.ts';
import { COUNTRY } from '../tables/code.ts';
import { fill } from '../words/text/fill.ts';
import type { Locale } from '../tables/locale.ts';
import { valuesByYear } from '../stats/series.ts';
import { gapText, shortValue, type YearFacts, type YearWords } from '../words/text/year-words.ts';
import { classWidth, keepApart, timeline, type Timeline, type TimelineValue } from './timeline.ts';

/** A text beside the chart, and how far down it stands, in hundredths of the chart's height. */
export interface ChartLabel {
	readonly text: string;
	readonly y: number;
}

/** The country over the years, and a municipality beside it: all that is drawn and written of them. */
export interface YearChart {
	/** The country's line first. */
	readonly timeline: Timeline;
	/** Highest and lowest value with unit, at their heights; one where they read the same. */
	readonly extremes: readonly ChartLabel[];
	/** Names at the ends of the lines: the country, the municipality. Null for a line without values. */
	readonly ends: readonly (ChartLabel | null)[];
	/** Years that have no data, with the reason. */
	readonly gaps: readonly { readonly text: string; readonly from: number; readonly to: number }[];
	/** The chart in words. */
	readonly description: string;
}

/** Least distance between two labels: the height of one, in hundredths of the chart's. */
const LABEL = 38;
const BOTTOM = 100;

/** Labels at their heights, moved apart where there are two. */
function placed(labels: readonly ChartLabel[]): readonly ChartLabel[] {
	const [one, other] = labels;
	if (!one || !other) return labels;
	const [a, b] = keepApart([one.y, other.y], LABEL, BOTTOM);
	return [
		{ ...one, y: a },
		{ ...other, y: b },
	];
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
	const { high, low } = drawn;
	const extremes = [high, low].flatMap((each) => (each ? [{ text: text(each), y: each.y }] : []));
	const same = extremes[0]?.text === extremes[1]?.text;
	const names = places.flatMap(({ name }, index): ChartLabel[] => {
		const last = drawn.lines[index]?.last;
		return last ? [{ text: name, y: last.y }] : [];
	});
	const ends = placed(names);
	const described = places.flatMap(({ name }, index) => {
		const line = drawn.lines[index];
		return line?.low && line.high
			? [fill(words.line, { name, low: text(line.low), high: text(line.high) })]
			: [];
	});
	const span = { first: years[0] ?? '', last: years.at(-1) ?? '' };
	return {
		timeline: drawn,
		extremes: placed(same ? extremes.slice(0, 1) : extremes),
		ends: places.map(({ name }) => ends.find((label) => label.text === name) ?? null),
		gaps: drawn.gaps.map((gap) => ({
			text: gapText(gap.years, indicator.gap, words),
			from: gap.from,
			to: gap.to,
		})),
		description: [fill(words.chart, span), ...described].join(' '),
	};
}
