import type { Indicator } from '../../src/stats/indicator.ts';
import { round } from '../../src/stats/round.ts';
import { valuesIn } from '../../src/stats/series.ts';
import type { SeriesFigures } from './series-file.ts';
import { sha256 } from './sha256.ts';

/** The year that is shown first: the last in which more than half of the municipalities have a value; else the last. */
export function latestYear(figures: SeriesFigures): number {
	const half = Object.keys(figures.values).length / 2;
	const last = figures.years.at(-1) ?? Number.NaN;
	return figures.years.findLast((year) => valuesIn(figures, year).size > half) ?? last;
}

/** What the classes of an indicator are made of. */
export interface Latest {
	readonly year: number;
	/** The values that municipalities have in it. */
	readonly values: readonly number[];
	/**
	 * SHA-256 of those values as a reader sees them: a line for each municipality that has one, in code
	 * order, such as "0114,4.6", and before them the midpoint of the indicator, or an empty line.
	 */
	readonly checksum: string;
}

/** The latest year of an indicator, and its values. */
export function latestOf(
	{ decimals, midpoint }: Pick<Indicator, 'decimals' | 'midpoint'>,
	figures: SeriesFigures,
): Latest {
	const year = latestYear(figures);
	const values = valuesIn(figures, year);
	const lines = [...values].map(([code, value]) => `${code},${round(value, decimals)}`);
	return {
		year,
		values: [...values.values()],
		checksum: sha256([midpoint ?? '', ...lines].map((line) => `${line}\n`).join('')),
	};
}
