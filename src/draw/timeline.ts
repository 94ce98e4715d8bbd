import { calendarOf, gapsBetween, type YearSpan } from '../stats/year-step.ts';
import type { Scale } from '../stats/classes.ts';
import type { Point } from './point.ts';
import { sparkline, type YearValue } from './sparkline.ts';

/** Width and height of the box that the lines are drawn in; the page stretches it to its own size. */
export const TIMELINE_BOX = [1000, 100] as const;

/** A value and its height in the box. */
export interface TimelineValue {
	readonly value: number;
	readonly y: number;
}

export interface TimelineLine {
	/** The `d` of an SVG path where years follow on each other; empty where no two do. */
	readonly path: string;
	/** The `d` of lines of no length, with round ends a dot each, where a year stands alone. */
	readonly dots: string;
	/** Lowest and highest, and that of the last year that has one; null where there is no value. */
	readonly low: TimelineValue | null;
	readonly high: TimelineValue | null;
	readonly last: TimelineValue | null;
	/** The values by year. */
	readonly values: ReadonlyMap<number, TimelineValue>;
}

/** Something on the axis of years, as shares (0 to 1) of its length. */
export interface TimelineGap {
	readonly years: YearSpan;
	readonly from: number;
	readonly to: number;
}

export interface Timeline {
	/** In the order that they were given. */
	readonly lines: readonly TimelineLine[];
	/** Lowest and highest value of all lines; null where there is none. */
	readonly low: TimelineValue | null;
	readonly high: TimelineValue | null;
	/** Where the series stops being comparable with what came before, as shares of the axis. */
	readonly breaks: readonly number[];
	/** Years without any data, each half a year out on both sides. */
	readonly gaps: readonly TimelineGap[];
}

export interface TimelineOptions {
	/** Years that have data, ascending: the axis goes from the first to the last. */
	readonly years: readonly number[];
	/** Years from which on the series is not comparable with the years before. */
	readonly breaks?: readonly number[];
	/** Least difference between the bottom and the top of the box, in the unit. Default 0. */
	readonly least?: number;
}

/** How far along the axis a year lies: 0 is the first, 1 the last; a single year lies in the middle. */
export function shareOf(years: readonly number[], year: number): number {
	const first = years[0] ?? year;
	const last = years.at(-1) ?? year;
	return last === first ? 0.5 : (year - first) / (last - first);
}

/**
 * Width of a class of the map, on average, the open ones at the ends left out. A chart at least as
 * tall as that makes no mountains of what the map shows as the same; 0 where it can't be said.
 */
export function classWidth({ thresholds }: Pick<Scale, 'thresholds'>): number {
	const first = thresholds[0] ?? 0;
	const last = thresholds.at(-1) ?? first;
	return (last - first) / Math.max(1, thresholds.length - 1);
}

const [WIDTH, HEIGHT] = TIMELINE_BOX;

/** From the lowest to the highest, widened about their middle where they lie too close. */
function domainOf(values: readonly number[], least: number): readonly [number, number] {
	const low = Math.min(...values);
	const high = Math.max(...values);
	const widen = Math.max(0, least - (high - low)) / 2;
	return [low - widen, high + widen];
}

/** Points as lines of no length. */
export const dotsOf = (points: readonly Point[]): string =>
	points.map(([x, y]) => `M${x} ${y}h0`).join('');

/** A point that is lower, or higher, than all before it; the first of equals. */
const extreme = (
	values: readonly TimelineValue[],
	isMore: (one: number, other: number) => boolean,
): TimelineValue | null =>
	values.reduce<TimelineValue | null>(
		(best, each) => (best === null || isMore(each.value, best.value) ? each : best),
		null,
	);
const lowest = (values: readonly TimelineValue[]) => extreme(values, (one, other) => one < other);
const highest = (values: readonly TimelineValue[]) => extreme(values, (one, other) => one > other);

/**
 * Draws series over the years on one scale, on a true axis of time. A year without a value is a gap,
 * whether the series has it as missing or has it not at all: no line crosses it. Nor a break.
 *
 * @param series by year; years outside those of the options are left out
 */
export function timeline(
	series: readonly ReadonlyMap<number, number>[],
	{ years, breaks = [], least = 0 }: TimelineOptions,
): Timeline {
	const calendar = calendarOf(years);
	const first = calendar[0] ?? 0;
	const last = calendar.at(-1) ?? 0;
	const known = series.map((values) => calendar.filter((year) => values.has(year)));
	const all = series.flatMap((values, index) =>
		(known[index] ?? []).map((year) => values.get(year) ?? 0),
	);
	const domain = domainOf(all, least);
	const [low, high] = domain;
	const yOf = (value: number): number =>
		high === low ? HEIGHT / 2 : ((high - value) / (high - low)) * HEIGHT;

	const lines = series.map((values, index): TimelineLine => {
		const inYears = calendar.map((year): YearValue => ({ year, value: values.get(year) ?? null }));
		const options = { width: WIDTH, height: HEIGHT, padding: 0, breaks, domain };
		const { line } = sparkline(inYears, { ...options, years: [first, last] });
		const placed = new Map(
			(known[index] ?? []).map((year) => {
				const value = values.get(year) ?? 0;
				return [year, { value, y: yOf(value) }];
			}),
		);
		const points = [...placed.values()];
		return {
			path: line.path,
			dots: dotsOf(line.dots),
			low: lowest(points),
			high: highest(points),
			last: points.at(-1) ?? null,
			values: placed,
		};
	});
	const points = lines.flatMap(({ values }) => [...values.values()]);
	return {
		lines,
		low: lowest(points),
		high: highest(points),
		breaks: breaks
			.filter((year) => year > first && year <= last)
			.map((year) => shareOf(years, year - 0.5)),
		gaps: gapsBetween(years).map((span) => ({
			years: span,
			from: shareOf(years, span[0] - 0.5),
			to: shareOf(years, span[1] + 0.5),
		})),
	};
}

/**
 * Moves two labels apart, as little as need be, so that neither covers the other and both stay
 * within 0 and `end`. In the order given; `apart` at most `end`.
 */
export function keepApart(
	[one, other]: readonly [number, number],
	apart: number,
	end: number,
): readonly [number, number] {
	if (one > other) {
		const [b, a] = keepApart([other, one], apart, end);
		return [a, b];
	}
	if (other - one >= apart) return [one, other];
	const top = Math.min(Math.max(0, (one + other - apart) / 2), end - apart);
	return [top, top + apart];
}
