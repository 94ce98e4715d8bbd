import { figure } from './figure.ts';
import type { Implausibility } from './finding.ts';
import { municipalitiesIn, present, type FigureGrid } from './grid.ts';
import { medianAbsoluteDeviation, medianOf } from './median.ts';

/** Years on each side that a year is held against. */
const BESIDE = 2;
/** How many times the level of the years beside it a year may have, up or down. */
const FACTOR = 4;
/** With fewer values the level of a year is that of a few municipalities. */
const FEW = 30;

/** How large the figures of a year are, and how far they lie apart. */
interface Level {
	readonly year: number;
	/** Median of the sizes, without sign. */
	readonly size: number;
	/** Median absolute deviation. */
	readonly spread: number;
}

/** The levels that one is held against: the two before it and the two after it. */
const besides = (levels: readonly Level[], at: number): readonly Level[] => [
	...levels.slice(0, at).slice(-BESIDE),
	...levels.slice(at + 1).slice(0, BESIDE),
];

const measures = [
	{ name: 'median', of: ({ size }: Level) => size },
	{ name: 'spread', of: ({ spread }: Level) => spread },
] as const;

/**
 * Years that as a whole are at another level than those beside them, or lie four times as far apart,
 * or a quarter: the year has another unit, another decimal point, or is of something else. Figures
 * that can be below zero swing around it, so that only their spread tells.
 */
export function levels(grid: FigureGrid, least: number): Implausibility[] {
	const known = grid.years.flatMap((year, column): Level[] => {
		const values = present(municipalitiesIn(grid, column));
		if (values.length < FEW) return [];
		return [
			{
				year,
				size: medianOf(values.map(Math.abs)),
				spread: medianAbsoluteDeviation(values),
			},
		];
	});
	return known.flatMap((level, at) => {
		const others = besides(known, at);
		if (others.length === 0) return [];
		const used = least < 0 ? measures.slice(1) : measures;
		return used.flatMap(({ name, of }): Implausibility[] => {
			const found = of(level);
			const usual = medianOf(others.map(of));
			if (usual === 0 || (found <= usual * FACTOR && found >= usual / FACTOR)) return [];
			return [
				{
					rule: 'level',
					municipality: null,
					year: level.year,
					value: null,
					problem: `the year: found the ${name} ${figure(found)}, expected ${figure(usual / FACTOR)} to ${figure(usual * FACTOR)}, going by the years beside it`,
					excess: Math.max(found / usual, found === 0 ? Infinity : usual / found) / FACTOR,
				},
			];
		});
	});
}
