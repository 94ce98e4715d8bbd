import { classOf, type Scale } from '../stats/classes.ts';
import { histogram } from './histogram.ts';
import type { LegendAxis } from './legend-axis.ts';

/** The bars are drawn on this grid and stretched to the width of the legend. */
export const GRID = { width: 240, height: 48 };

/** In units of the grid: between two bars, a class that stands apart, and the break before it. */
const GAP = 0.75;
const APART = 26;
const BREAK = 8;

/** Bars of the legend. Every x is in per cent of the width. */
export interface LegendBars {
	/** For each class, the lowest first: paths of its bars and of the ground that it stands on. */
	readonly classes: readonly {
		readonly bars: string;
		readonly zone: string;
		/** Width of the ground. */
		readonly width: number;
	}[];
	/** How many values the bars of each class stand for. */
	readonly counts: readonly number[];
	/** Path of the line that the bars stand on. */
	readonly axis: string;
	/** Where classes meet. */
	readonly bounds: readonly { readonly value: number; readonly x: number }[];
	/** Where a value lies: the middle of the class for one that stands apart. */
	readonly position: (value: number) => number;
	/** How many values lie beyond the even part, counted in its outermost bars. */
	readonly beyond: number;
}

interface Bar {
	readonly class: number;
	readonly x: number;
	readonly width: number;
	readonly count: number;
}

const twoDecimals = (value: number): number => Math.round(value * 100) / 100;
const percent = (x: number): number => twoDecimals((x / GRID.width) * 100);

/** The area of a bar is proportional to its municipalities; a single one can still be seen. */
function path({ x, width, count }: Bar, densest: number): string {
	if (count === 0) return '';
	const tall = Math.max(1, (count / width / densest) * GRID.height);
	const drawn = Math.max(width - GAP, width / 2);
	return `M${twoDecimals(x)} ${twoDecimals(GRID.height - tall)}h${twoDecimals(drawn)}V${GRID.height}H${twoDecimals(x)}z`;
}

/** The histogram of a legend, with its far classes set apart on both sides. */
export function legendBars(values: readonly number[], scale: Scale, axis: LegendAxis): LegendBars {
	const { domain, thresholds, below, above } = axis;
	const last = scale.thresholds.length;
	const room = (apart: number): number => (apart === 0 ? 0 : apart * APART + BREAK);
	const left = room(below);
	const right = GRID.width - room(above);
	const isEven = (index: number): boolean => index >= below && index <= last - above;
	const even = histogram(
		values.filter((value) => isEven(classOf(value, scale))),
		{ ...scale, thresholds, midpoint: null },
		{ width: right - left, height: GRID.height, domain },
	);
	/** Left end of a class that stands apart. */
	const apartAt = (index: number): number =>
		index < below ? index * APART : GRID.width - (last - index + 1) * APART;
	const bars = scale.thresholds
		.map((_, index) => index)
		.concat(last)
		.map((index): readonly Bar[] =>
			isEven(index)
				? even.bins
						.filter((bin) => bin.class + below === index)
						.map(({ x, width, count }) => ({ class: index, x: x + left, width, count }))
				: [
						{
							class: index,
							x: apartAt(index),
							width: APART,
							count: values.filter((value) => classOf(value, scale) === index).length,
						},
					],
		);
	const densest = Math.max(...bars.flat().map(({ count, width }) => count / width));
	const boundAt = (index: number): number => {
		if (index < below) return (index + 1) * APART;
		if (index >= last - above) return apartAt(index + 1);
		return left + (even.boundaries[index - below]?.x ?? 0);
	};
	const groundOf = (index: number): readonly [from: number, to: number] => [
		index === below ? left : index === 0 ? 0 : boundAt(index - 1),
		index === last - above ? right : index === last ? GRID.width : boundAt(index),
	];
	const zone = ([from, to]: readonly [number, number]): string =>
		`M${twoDecimals(from)} 0H${twoDecimals(to)}V${GRID.height}H${twoDecimals(from)}z`;
	return {
		classes: bars.map((each, index) => {
			const [from, to] = groundOf(index);
			return {
				bars: each.map((bar) => path(bar, densest)).join(''),
				zone: zone([from, to]),
				width: percent(to - from),
			};
		}),
		counts: bars.map((each) => each.reduce((sum, { count }) => sum + count, 0)),
		axis: [
			...(below === 0 ? [] : [`M0 ${GRID.height}H${below * APART}`]),
			`M${left} ${GRID.height}H${right}`,
			...(above === 0 ? [] : [`M${GRID.width - above * APART} ${GRID.height}H${GRID.width}`]),
		].join(''),
		bounds: scale.thresholds.map((value, index) => ({ value, x: percent(boundAt(index)) })),
		position: (value) => {
			const index = classOf(value, scale);
			return percent(isEven(index) ? left + even.position(value) : apartAt(index) + APART / 2);
		},
		beyond: even.bins.reduce((sum, bin) => sum + bin.beyond, 0),
	};
}
