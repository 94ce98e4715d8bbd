import { comparing, type Comparison } from './comparison.ts';
import {
	approximately,
	compared,
	dividedBy,
	fraction,
	isSix,
	minus,
	plus,
	rounded,
	times,
	type Fraction,
} from './fraction.ts';
import type { Measure } from './measure.ts';
import { COUNTRY, valueAt, valuesOf, type Observations } from './observations.ts';

const HUNDRED = fraction('100');
/** How far a weighted mean may be from the publisher's own figure for the country: 0.1 per cent. */
const NEAR = fraction('0.001');
/** The tax base of a year is of the incomes of two years before, and of those who then lived there. */
const INCOMES = 2;

/**
 * The country's mean weighted by population; null where a municipality lacks its population.
 * @param lag years before that the population is of: incomes are those of two years before
 */
export function weightedMean(
	values: Observations,
	population: Observations,
	year: number,
	lag: number,
): Fraction | null {
	const terms = [...valuesOf(values, year)].map(([code, value]) => ({
		value,
		weight: valueAt(population, code, year - lag),
	}));
	const known = terms.flatMap(({ value, weight }) => (weight ? [{ value, weight }] : []));
	if (known.length === 0 || known.length < terms.length) return null;
	const none = fraction('0');
	const sum = known.reduce((total, { value, weight }) => plus(total, times(value, weight)), none);
	const people = known.reduce((total, { weight }) => plus(total, weight), none);
	return dividedBy(sum, people);
}

/** Whether two numbers are within 0.1 per cent of each other. */
export function isNear(mean: Fraction, published: Fraction): boolean {
	const share = dividedBy(minus(mean, published), published);
	return compared({ ...share, over: share.over < 0n ? -share.over : share.over }, NEAR) <= 0;
}

/** What our own calculation should give at a place in a year; null where it cannot be made. */
type Calculation = (code: string, year: number) => Fraction | null;

/** Tax base in per cent of the country's: the publisher's own figure for it, else the weighted mean. */
function taxBaseShare(tax: Observations, population: Observations): Calculation {
	const countries = new Map(
		tax.years.map((year) => [
			year,
			valueAt(tax, COUNTRY, year) ?? weightedMean(tax, population, year, INCOMES),
		]),
	);
	return (code, year) => {
		const country = countries.get(year) ?? null;
		const value = code === COUNTRY ? country : valueAt(tax, code, year);
		return value && country ? times(dividedBy(value, country), HUNDRED) : null;
	};
}

/** Change of the population over five years, in per cent of what it was. */
const fiveYearChange =
	(population: Observations): Calculation =>
	(code, year) => {
		const now = valueAt(population, code, year);
		const before = valueAt(population, code, year - 5);
		return now && before ? times(dividedBy(minus(now, before), before), HUNDRED) : null;
	};

/** Whether a table keeps a computed number as is promised: six significant digits, or six decimals. */
const isKept = (found: Fraction, exact: Fraction): boolean =>
	isSix(found, exact) || rounded(found, 6) === rounded(exact, 6);

/** A rate of a count, and the population that it is of. */
interface CountRate {
	readonly per: Fraction;
	/** Years before that the population is of. */
	readonly lag: number;
}

/**
 * Own calculations whose counts are not in `data/`: only the publisher's files have them, which the
 * project does not hold (moves in and out; violent crimes, by a rate of the mean population). They can't
 * be computed anew from the counts, but each is a whole number of people or crimes divided by a population
 * that is here, and the table keeps digits enough to tell: a rate of another population, or of another
 * year's, is none.
 */
const COUNT_RATES: Readonly<Record<string, CountRate>> = {
	utflyttade: { per: fraction('1000'), lag: 1 },
	flyttnetto: { per: fraction('1000'), lag: 0 },
	'inrikes-flyttnetto': { per: HUNDRED, lag: 0 },
	valdsbrott: { per: fraction('100000'), lag: 0 },
};

/** The whole number of people or crimes that is nearest to what a rate says; null without a population. */
export function countBehind(rate: Fraction, people: Fraction | null, per: Fraction): bigint | null {
	return people && people.over !== 0n ? rounded(dividedBy(times(rate, people), per), 0) : null;
}

/** Whether a rate, with the six decimals that tables keep, is a whole number of a population. */
export function isOfWhole(rate: Fraction, people: Fraction | null, per: Fraction): boolean {
	const count = countBehind(rate, people, per);
	if (count === null || !people) return false;
	const exact = dividedBy(times({ over: count, under: 1n }, per), people);
	return rounded(rate, 6) === rounded(exact, 6);
}

/** Every rate that we computed of a count that is not here: it must be of a whole number. */
function* countRates(
	measures: ReadonlyMap<string, Measure>,
	population: Observations,
	data: string,
): Generator<Comparison> {
	for (const [id, { per, lag }] of Object.entries(COUNT_RATES)) {
		const whole = comparing('whole counts behind own calculations', `${data}/${id}.csv`);
		for (const [code, row] of measures.get(id)?.observations.places ?? []) {
			for (const [year, observed] of row) {
				if (!observed.source.startsWith('egen-') || !('value' in observed)) continue;
				// Of nobody, whatever the population: the country's moves within itself.
				if (observed.value.over === 0n) continue;
				const people = valueAt(population, code, year - lag);
				yield whole(`${code} ${year}`, isOfWhole(observed.value, people, per), true);
			}
		}
	}
}

/** Domestic moves, which are out of one municipality and into another: they add up to no one. */
function* domesticSums(
	domestic: Observations,
	population: Observations,
	data: string,
): Generator<Comparison> {
	const file = `${data}/inrikes-flyttnetto.csv`;
	const sum = comparing('sums of domestic moves', file);
	const country = comparing('domestic moves of the country', file);
	for (const year of domestic.years) {
		const own = domestic.places.get(COUNTRY)?.get(year);
		if (!own?.source.startsWith('egen-')) continue;
		yield country(String(year), 'value' in own && own.value.over, 0n);
		let total = 0n;
		for (const [code, rate] of valuesOf(domestic, year)) {
			total += countBehind(rate, valueAt(population, code, year), HUNDRED) ?? 0n;
		}
		yield sum(String(year), total, 0n);
	}
}

/**
 * Every own calculation against its own table: anew from tables that are here; where its counts are not,
 * as far as the population can tell.
 */
export function* ownCalculations(
	measures: ReadonlyMap<string, Measure>,
	data: string,
): Generator<Comparison> {
	const tax = measures.get('skattekraft')?.observations;
	const population = measures.get('befolkning')?.observations;
	if (!tax || !population) return;
	const near = comparing('weighted means against the country', `${data}/skattekraft.csv`);
	yield* countRates(measures, population, data);
	const domestic = measures.get('inrikes-flyttnetto')?.observations;
	if (domestic) yield* domesticSums(domestic, population, data);
	for (const year of tax.years) {
		const published = valueAt(tax, COUNTRY, year);
		const mean = weightedMean(tax, population, year, INCOMES);
		if (published && mean) yield near(String(year), isNear(mean, published), true);
	}
	const calculations = {
		'skattekraft-andel': taxBaseShare(tax, population),
		'befolkning-fem-ar': fiveYearChange(population),
	};
	for (const [id, calculation] of Object.entries(calculations)) {
		const measure = measures.get(id);
		const own = comparing('own calculations', `${data}/${id}.csv`);
		for (const [code, row] of measure?.observations.places ?? []) {
			for (const [year, observed] of row) {
				if (!observed.source.startsWith('egen-')) continue;
				const exact = calculation(code, year);
				const found = 'value' in observed ? observed.value : null;
				const isRight = found && exact ? isKept(found, exact) : found === exact;
				yield own(
					`${code} ${year}`,
					isRight ? 'the same' : found && approximately(found),
					isRight ? 'the same' : exact && approximately(exact),
				);
			}
		}
	}
}
