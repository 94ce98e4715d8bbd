import { COUNTRY } from '../tables/code.ts';
import type { CompareProblem } from '../stats/municipality/compared.ts';
import { SMALL_LINE, smallLine } from './small-line.ts';
import type { SparklineLine } from './sparkline.ts';
import { spreadOut } from './spread-out.ts';

/** The years that all lines of the page share. */
export const COMPARED_YEARS = [2010, 2026] as const;

/**
 * Least distance between the baselines of two letters at the ends of lines: what keeps four of them off
 * each other, from the upper edge of the drawing to the lower.
 */
const GAP = 8.5;

/** The line of a municipality, and where the letter at its end stands; null without any value. */
export interface CompareLine {
	/** The `d` of an SVG path; a year alone between gaps is a line of no length, a dot where ends are round. */
	readonly path: string;
	readonly letter: { readonly x: number; readonly y: number } | null;
}

export interface CompareLines {
	readonly country: string;
	readonly own: readonly CompareLine[];
}

const tenth = (number: number): number => Math.round(number * 10) / 10;

const pathOf = ({ path, dots }: SparklineLine): string =>
	path + dots.map(([x, y]) => `M${x} ${y}h0`).join('');

/**
 * Draws municipalities over the years on the scale of a challenge; the letters at the ends of their lines
 * are pushed apart.
 *
 * @param rows a value for each of the challenge's years, by municipality
 */
export function compareLines(
	{
		years,
		national,
		breaks,
		domain,
	}: Pick<CompareProblem, 'years' | 'national' | 'breaks' | 'domain'>,
	rows: readonly (readonly (number | null)[])[],
): CompareLines {
	const scale = { years: COMPARED_YEARS, domain };
	const series = {
		years,
		national,
		breaks,
		status: {},
		values: Object.fromEntries(rows.map((row, index) => [`${index}`, row])),
	};
	const lines = rows.map((_, index) => smallLine(series, `${index}`, scale));
	const { height } = SMALL_LINE;
	const heights = spreadOut(
		lines.flatMap(({ end }) => (end ? [end[1]] : [])),
		GAP,
		[0, height],
	);
	// All letters of a row stand in one column, so that they are read together.
	const x = Math.max(...lines.flatMap(({ end }) => (end ? [end[0]] : [])), 0) + 5;
	let next = 0;
	return {
		country: pathOf(smallLine(series, COUNTRY, scale).country),
		own: lines.map(({ own, end }) => {
			if (!end) return { path: pathOf(own), letter: null };
			const y = tenth(heights[next] ?? end[1]);
			next += 1;
			return { path: pathOf(own), letter: { x, y } };
		}),
	};
}
