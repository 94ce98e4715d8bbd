import type { z } from 'zod';
import type { Indicator } from '../../src/stats/indicator.ts';
import { round } from '../../src/stats/round.ts';
import { classes as table } from '../../src/tables/classes.ts';
import { DataError } from './data-error.ts';
import { CLASS_AGAIN } from './lacking-file.ts';
import { parseTable, readTable } from './table.ts';

/** The classes of one indicator, and what they were made of. */
export interface Classes {
	/** Id of the indicator. */
	readonly indicator: string;
	/** The year whose values they were made of. */
	readonly year: number;
	/**
	 * Lowest value of every class but the lowest, ascending, in the unit and with the decimals of the
	 * indicator. The outer classes are open.
	 */
	readonly thresholds: readonly number[];
	/** ISO date of the release of the data that made them. */
	readonly release: string;
	/** Checksum of the values that they were made of (`latestOf`). */
	readonly values: string;
}

/** The columns of bounds: the lowest value of the second class to that of the fifth. */
const BOUNDS = ['from_2', 'from_3', 'from_4', 'from_5'] as const;
export const MOST_BOUNDS = BOUNDS.length;

type Row = z.infer<typeof table.row>;

const classesOf = ({ indicator, year, release, values, ...bounds }: Row): Classes => ({
	indicator,
	year,
	thresholds: BOUNDS.flatMap((column) => bounds[column] ?? []),
	release,
	values,
});

/** The rows of `data/classes.csv` that can be read, whatever is wrong with the others or between them. */
export const parseClasses = (file: string, text: string): readonly Classes[] =>
	parseTable(file, text, table).rows.map(({ data }) => classesOf(data));

/** What is wrong with the bounds of a row; undefined where nothing is. */
function faultOf(data: Row, decimals: number): string | undefined {
	const bounds = BOUNDS.map((column) => ({ column, bound: data[column] }));
	for (const [index, { column, bound }] of bounds.entries()) {
		if (bound === null) continue;
		const before = bounds[index - 1];
		if (before?.bound === null) {
			return `${column}: found ${bound} after an empty ${before.column}, expected nothing`;
		}
		if (before && bound <= before.bound) {
			return `${column}: found ${bound}, expected more than the ${before.bound} of ${before.column}`;
		}
		if (round(bound, decimals) !== bound) {
			return `${column}: found ${bound}, expected at most ${decimals} decimals, as values are shown`;
		}
	}
	return undefined;
}

/** What is wrong with when the classes of a row were made, and of what; undefined where nothing is. */
function datesFault(
	{ year, release }: Row,
	years: readonly number[],
	latest: string,
): string | undefined {
	if (!years.includes(year)) return `year: found ${year}, expected a year of its figures`;
	if (release <= latest) return undefined;
	return `release: found ${release}, expected ${latest}, the release of the data, or an earlier one`;
}

/**
 * Reads `data/classes.csv`: the classes of every indicator that has figures, by its id.
 *
 * @param years the years of the figures, by the id of each indicator that has any
 * @param release ISO date of the release that stands: none of the classes can be of a later one
 * @throws DataError where one has no classes, has them twice, has bounds that are no classes, or is
 * made of a year or in a release that there is none of
 */
export function readClasses(
	file: string,
	text: string,
	{
		indicators,
		years,
		release,
	}: {
		readonly indicators: readonly Pick<Indicator, 'id' | 'decimals'>[];
		readonly years: ReadonlyMap<string, readonly number[]>;
		readonly release: string;
	},
): ReadonlyMap<string, Classes> {
	const all = new Map<string, Classes>();
	for (const { place, data } of readTable(file, text, table)) {
		const id = data.indicator;
		const [indicator, own] = [indicators.find((each) => each.id === id), years.get(id)];
		const fault =
			!indicator || !own
				? `indicator "${id}" has no figures in data/observations/: ${CLASS_AGAIN}`
				: all.has(id)
					? `indicator "${id}" already has a row`
					: (faultOf(data, indicator.decimals) ?? datesFault(data, own, release));
		if (fault !== undefined) throw new DataError(place, fault);
		all.set(id, classesOf(data));
	}
	const lacking = [...years.keys()].filter((id) => !all.has(id));
	if (lacking.length > 0) {
		throw new DataError(
			{ file },
			`has no classes of ${lacking.map((id) => `"${id}"`).join(', ')}: ${CLASS_AGAIN}`,
		);
	}
	return all;
}
