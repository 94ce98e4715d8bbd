import type { IndicatorFacts } from './facts.ts';
import { meanOf, rounded, type Fraction } from './fraction.ts';
import { COUNTRY, valueAt, valuesOf, type Observations } from './observations.ts';
import { standings, type Standing } from './standing.ts';

/** Municipalities that must have a value before a year counts in a mean of several. */
const COVERED = 270;

/** How many of the years of a window a municipality must have: two of three, four of five. */
const NEEDED: Readonly<Record<number, number>> = { 1: 1, 3: 2, 5: 4 };

/**
 * The years that a mean is of: the last so many, up to a year, in which at least 270 municipalities have
 * a value. It never reaches back across a break after which years are counted in another way.
 * @param window how many
 */
export function windowYears(
	observations: Observations,
	breaks: IndicatorFacts['breaks'],
	window: number,
	upTo = Infinity,
): readonly number[] {
	const from = Math.max(
		...breaks.filter(({ kind, year }) => kind === 'method' && year <= upTo).map(({ year }) => year),
		-Infinity,
	);
	return observations.years
		.filter((year) => from <= year && year <= upTo)
		.filter((year) => valuesOf(observations, year).size >= COVERED)
		.slice(-window);
}

/** Means over a window of years, with how municipalities stand by them. */
export interface Level {
	readonly years: readonly number[];
	/** By code; those that lack too many of the years are not here. */
	readonly means: ReadonlyMap<string, Fraction>;
	/** The means as shown, in whole units of the last decimal. */
	readonly shown: ReadonlyMap<string, bigint>;
	readonly standings: ReadonlyMap<string, Standing>;
}

/** @throws Error for a window that the design does not know */
export function levelOf(
	{ breaks, decimals, heavier }: Pick<IndicatorFacts, 'breaks' | 'decimals' | 'heavier'>,
	observations: Observations,
	window: number,
	upTo = Infinity,
): Level {
	const needed = NEEDED[window];
	if (needed === undefined) throw new Error(`there is no rule for a mean of ${window} years`);
	const years = windowYears(observations, breaks, window, upTo);
	const means = new Map<string, Fraction>();
	for (const code of observations.places.keys()) {
		if (code === COUNTRY) continue;
		const values = years.flatMap((year) => valueAt(observations, code, year) ?? []);
		const mean = meanOf(values);
		if (mean && values.length >= needed) means.set(code, mean);
	}
	const shown = new Map([...means].map(([code, mean]) => [code, rounded(mean, decimals)]));
	return { years, means, shown, standings: standings(shown, heavier) };
}
