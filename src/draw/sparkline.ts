import { openPath } from './path.ts';
import type { Point } from './point.ts';

/** One year of a series; null where there is no value. */
export interface YearValue {
	readonly year: number;
	readonly value: number | null;
}

/** A value and where it is drawn. */
export interface SparklinePoint {
	readonly year: number;
	readonly value: number;
	readonly x: number;
	readonly y: number;
}

/** A series as marks: lines where years follow on each other, dots where one stands alone. */
export interface SparklineLine {
	/** The `d` of an SVG path, relative and in whole pixels; empty when no two years follow on each other. */
	readonly path: string;
	readonly dots: readonly Point[];
}

export interface Sparkline {
	readonly width: number;
	readonly height: number;
	readonly line: SparklineLine;
	/** The series to compare with, on the same scale; null where none was given. */
	readonly reference: SparklineLine | null;
	/** The first and last value, and the lowest and highest (the earliest of equals). */
	readonly first: SparklinePoint | null;
	readonly last: SparklinePoint | null;
	readonly lowest: SparklinePoint | null;
	readonly highest: SparklinePoint | null;
	/** Where the series stops being comparable with what came before: between that year and the last. */
	readonly breaks: readonly { readonly year: number; readonly x: number }[];
	/** The years that were to be marked, where the scale reaches them. */
	readonly marks: readonly { readonly year: number; readonly x: number }[];
	/** The y of zero, when zero lies within the scale; null otherwise. */
	readonly zero: number | null;
	/** Lowest and highest value of the scale. */
	readonly domain: readonly [number, number];
}

export interface SparklineOptions {
	/** Size in CSS pixels. Default 120 × 32. */
	readonly width?: number;
	readonly height?: number;
	/** Kept free on all sides, so that dots and line ends are not cut off. Default 3. */
	readonly padding?: number;
	/** Series to compare with, e.g. the country. */
	readonly reference?: readonly YearValue[];
	/** Years from which on the series is not comparable with the years before. */
	readonly breaks?: readonly number[];
	/** Years to mark, such as that of a decision. Default none. */
	readonly marks?: readonly number[];
	/** First and last year of the scale; those of both series and of the marks by default. */
	readonly years?: readonly [number, number];
	/** Lowest and highest value of the scale; those of both series by default. */
	readonly domain?: readonly [number, number];
}

/** The nearest whole pixel: a municipality's page has some forty of these charts, and it halves their bytes. */
const round = (number: number): number => Math.round(number) + 0;

const isPresent = (each: YearValue): each is { year: number; value: number } => each.value !== null;

/** A scale from numbers to pixels; a domain of a single number lies in the middle. */
const scaleTo =
	([from, to]: readonly [number, number], [start, end]: readonly [number, number]) =>
	(value: number): number =>
		round(from === to ? (start + end) / 2 : start + ((value - from) / (to - from)) * (end - start));

/** The stretches of years that may be joined: neither a missing year nor a break lies between. */
function stretches(series: readonly YearValue[], breaks: readonly number[]): SparklineStretch[] {
	const found: SparklineStretch[] = [];
	let open: { year: number; value: number }[] = [];
	const close = (): void => {
		if (open.length > 0) found.push(open);
		open = [];
	};
	let before = -Infinity;
	for (const each of series) {
		if (!isPresent(each) || breaks.some((year) => before < year && year <= each.year)) close();
		if (isPresent(each)) open.push(each);
		before = each.year;
	}
	close();
	return found;
}

type SparklineStretch = readonly { readonly year: number; readonly value: number }[];

/**
 * Draws a series of years, ascending, as a small line chart. A missing year is a gap and never a
 * guess: the line stops and goes on after it, and a year alone between gaps is a dot. The line does
 * not cross a break either. Years that are not in the list at all (between elections) are no gaps.
 */
export function sparkline(series: readonly YearValue[], options: SparklineOptions = {}): Sparkline {
	const { width = 120, height = 32, padding = 3, reference, breaks = [], marks = [] } = options;
	const all = [...series, ...(reference ?? [])];
	const values = all.filter(isPresent).map(({ value }) => value);
	const years = all.map(({ year }) => year);
	const domain = options.domain ?? [Math.min(...values), Math.max(...values)];
	const span = [...years, ...marks];
	const [from, to] = options.years ?? [Math.min(...span), Math.max(...span)];
	const x = scaleTo([from, to], [padding, width - padding]);
	const y = scaleTo(domain, [height - padding, padding]);

	const lineOf = (line: readonly YearValue[]): SparklineLine => {
		const drawn = stretches(line, breaks).map((stretch) =>
			stretch.map(({ year, value }): Point => [x(year), y(value)]),
		);
		return {
			path: openPath(drawn),
			dots: drawn.flatMap(([point, ...rest]) => (point && rest.length === 0 ? [point] : [])),
		};
	};

	const points = series
		.filter(isPresent)
		.map(({ year, value }): SparklinePoint => ({ year, value, x: x(year), y: y(value) }));
	const extreme = (isMore: (one: number, other: number) => boolean): SparklinePoint | null =>
		points.reduce<SparklinePoint | null>(
			(best, point) => (best === null || isMore(point.value, best.value) ? point : best),
			null,
		);
	return {
		width,
		height,
		line: lineOf(series),
		reference: reference ? lineOf(reference) : null,
		first: points[0] ?? null,
		last: points.at(-1) ?? null,
		lowest: extreme((one, other) => one < other),
		highest: extreme((one, other) => one > other),
		breaks: breaks
			.filter((year) => year > from && year <= to)
			.map((year) => {
				const before = Math.max(...years.filter((other) => other < year));
				return { year, x: round((x(before) + x(year)) / 2) };
			}),
		marks: marks.filter((year) => year >= from && year <= to).map((year) => ({ year, x: x(year) })),
		zero: domain[0] <= 0 && domain[1] >= 0 ? y(0) : null,
		domain,
	};
}
