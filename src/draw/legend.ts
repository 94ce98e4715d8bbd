import type { ApiSeries } from '../tables/api.ts';
import type { Area } from '../stats/area.ts';
import type { Scale } from '../stats/classes.ts';
import { COUNTRY } from '../tables/code.ts';
import { fill } from '../words/text/fill.ts';
import { formatNumber } from '../words/text/format.ts';
import type { Indicator } from '../stats/indicator.ts';
import {
	boundsText,
	countText,
	focusText,
	unitText,
	legendValue,
	methodText,
	sidesText,
	type LegendWords,
} from '../words/text/legend-text.ts';
import type { Locale } from '../tables/locale.ts';
import { valueIn } from '../stats/series.ts';
import { crowdedClass, legendClasses, missingCounts, shadeClass } from '../stats/shading.ts';
import type { Standing } from '../stats/standing.ts';
import type { Reason, Value } from '../tables/value.ts';
import {
	labelsWithRoom,
	ON_PHONE,
	placeLabels,
	standsBefore,
	type PlacedLabel,
} from './label-room.ts';
import type { LegendAxis } from './legend-axis.ts';
import { legendGrounds } from './legend-grounds.ts';
import { legendBars } from './legend-bars.ts';

/** A class: its row, and its bars in the histogram. */
export interface LegendRow {
	/** Class of the style sheet, "t-3"; "" for a row that the scale has no use for. */
	readonly shade: string;
	readonly bounds: string;
	readonly count: string;
	/** The number alone. */
	readonly number: string;
	/** Paths: the bars, and the ground from one bound of the class to the other. */
	readonly bars: string;
	readonly zone: string;
	/** Per cent of the width that its number stands on: about that of the ground. */
	readonly width: number;
}

/** A bound between two classes on the scale of the histogram. */
export interface LegendMark {
	/** "" for one that there is no room to name. */
	readonly text: string;
	/** Per cent of the width, from the lowest value. */
	readonly x: number;
}

/** A bound on the axis of the histogram. */
export interface LegendBound extends LegendMark {
	/** Whether there is room for its text on a desktop's axis alone. */
	readonly isWide: boolean;
}

/** All that a legend says and draws. */
export interface Legend {
	readonly intro: string;
	/** Path of the line that the bars stand on. */
	readonly axis: string;
	/** What the histogram is called by those who do not see it. */
	readonly name: string;
	/** Always as many as there can be, in the order of the bars, those without a use last. */
	readonly classes: readonly LegendRow[];
	/** Always as many as there can be; null for those without a use. */
	readonly bounds: readonly (LegendBound | null)[];
	/** How many municipalities have no value, for each reason that occurs. */
	readonly missing: ReadonlyMap<Reason, string>;
	/** Null where there is no value to mark. */
	readonly country: PlacedLabel | null;
	readonly municipality: PlacedLabel | null;
	/** Which of the two has no value and why; "" where both have. */
	readonly absent: string;
	readonly note: string;
	/** Said where nearly all municipalities lie in one class; "" elsewhere. */
	readonly crowded: string;
}

export interface LegendFacts {
	readonly locale: Locale;
	readonly words: LegendWords;
	readonly indicator: Pick<Indicator, 'unit' | 'per' | 'decimals' | 'ranking'>;
	readonly series: ApiSeries;
	readonly year: number;
	readonly scale: Scale;
	/** Whether the scale is made of the year that is shown, and holds for it alone. */
	readonly yearScale: boolean;
	readonly axis: LegendAxis;
	readonly standings: Iterable<Standing>;
	/** The area in focus: only its municipalities are counted. */
	readonly area: Area | null;
	readonly municipality: { readonly code: string; readonly name: string } | null;
}

const MOST_CLASSES = 5;

/** Per cent of the width that a class needs: 24 pixels of 148, as on the narrowest phone, which a finger can tell from the next (WCAG 2.5.8). */
const LEAST_GROUND = 17;

const NO_ROW: LegendRow = {
	shade: '',
	bounds: '',
	count: '',
	number: '',
	bars: '',
	zone: '',
	width: 0,
};

const padded = <Item, Nothing>(items: readonly Item[], length: number, nothing: Nothing) =>
	Array.from({ length }, (_, index): Item | Nothing => items[index] ?? nothing);

/** What a legend shows. The server and the script draw the same from it. */
export function legendOf(facts: LegendFacts): Legend {
	const { locale, words, indicator, series, year, scale, axis, area } = facts;
	const all = [...facts.standings];
	const counted = all.filter(({ inFocus }) => inFocus);
	const values = counted.flatMap(({ value }) => ('value' in value ? [value.value] : []));
	const chart = legendBars(values, scale, axis);
	const classes = legendClasses(counted, scale).map((entry, index) => ({
		size: entry.count,
		row: {
			shade: shadeClass(entry),
			bounds: boundsText(entry, indicator, words, locale),
			count: countText(entry.count, words),
			number: formatNumber(entry.count, 0, locale),
			...(chart.classes[index] ?? { bars: '', zone: '', width: 0 }),
		},
	}));
	const labels = chart.bounds.map(({ value, x }) => ({
		text: formatNumber(value, indicator.decimals, locale),
		x,
	}));
	const onPhone = labelsWithRoom(labels, ON_PHONE);
	const bounds = labelsWithRoom(labels).map((label, index): LegendBound => ({
		...label,
		isWide: onPhone[index]?.text === '',
	}));
	const place = (name: string, value: Value | undefined): LegendMark | null => {
		if (!value || 'missing' in value) return null;
		const text = `${name} ${legendValue(value.value, indicator, locale)}`;
		return { text, x: chart.position(value.value) };
	};
	const alone = (mark: LegendMark | null, low: boolean): PlacedLabel | null =>
		mark && { ...mark, before: standsBefore(mark, null), low };
	const why = (name: string, reason: Reason): readonly string[] => [
		fill(words.absent, { name, reason: words.reasons[reason] }),
	];
	const national = valueIn(series, COUNTRY, year);
	const name = facts.municipality?.name ?? '';
	const own = facts.municipality ? valueIn(series, facts.municipality.code, year) : undefined;
	const [ownMark, countryMark] = [place(name, own), place(words.country, national)];
	const both = ownMark && countryMark && placeLabels(ownMark, countryMark);
	const { beyond } = chart;
	// Of the whole country: an area in focus may lie in one class and the map still tell others apart.
	const crowded = crowdedClass(all, scale);
	const isBroken = axis.below + axis.above > 0;
	const municipalities = focusText(values.length, area, words);
	// A class too narrow for its number takes room from the others.
	const grounds = legendGrounds(
		classes.map(({ row }) => row.width),
		LEAST_GROUND,
	);
	const rows = classes.map(({ row }, index) => ({
		...row,
		width: Math.floor((grounds[index] ?? 0) * 10) / 10,
	}));
	const most = classes.toSorted((a, b) => b.size - a.size)[0];
	return {
		intro: [
			fill(values.length === 0 ? words.noValues : words.bars, { municipalities }),
			...unitText(indicator, words, locale),
			...sidesText(scale, indicator, words, locale),
			...(indicator.ranking === 'discouraged' ? [words.notRanked] : []),
		].join(' '),
		axis: chart.axis,
		name: fill(values.length > 1 ? words.chart : words.chartOfOne, {
			municipalities,
			low: formatNumber(Math.min(...values), indicator.decimals, locale),
			high: legendValue(Math.max(...values), indicator, locale),
			class: most?.row.bounds ?? '',
		}),
		classes: padded(rows, MOST_CLASSES, NO_ROW),
		bounds: padded(bounds, MOST_CLASSES - 1, null),
		missing: new Map(
			[...missingCounts(counted)].map(([reason, count]) => [reason, countText(count, words)]),
		),
		country: both?.lower ?? alone(countryMark, true),
		municipality: both?.upper ?? alone(ownMark, false),
		// What the source lacks of the country its publisher may have: it is just missing here.
		absent: [
			...('missing' in national ? why(words.country, 'missing') : []),
			...(own && 'missing' in own ? why(name, own.missing) : []),
		].join(' '),
		note: [
			methodText(scale, facts.yearScale, indicator, words, locale),
			...(isBroken ? [words.broken] : []),
			// Said of none as well: the legend stays as high when the year changes.
			fill(words.beyond, { municipalities: countText(beyond, words) }),
		].join(' '),
		crowded:
			crowded === null
				? ''
				: fill(words.crowded, { most: crowded.most, municipalities: countText(crowded.of, words) }),
	};
}
