import { COUNTRY } from '../../src/tables/code.ts';
import type { Value } from '../../src/tables/value.ts';
import { fault } from './fault.ts';
import type { ObservedPlace } from './place.ts';
import { numberAt, type Series } from './series.ts';

/**
 * Computes a series cell by cell, for the years and places of `base`. A cell for which the formula
 * has no answer is left out: nothing is filled in.
 */
function compute(
	base: Series,
	formula: (place: ObservedPlace, year: number) => number | undefined,
): Map<number, Map<ObservedPlace, Value>> {
	const series = new Map<number, Map<ObservedPlace, Value>>();
	for (const [year, places] of base) {
		const values = new Map<ObservedPlace, Value>();
		for (const place of places.keys()) {
			const value = formula(place, year);
			if (value !== undefined) values.set(place, { value });
		}
		series.set(year, values);
	}
	return series;
}

/**
 * Out-migrants per 1,000 residents: those who moved out during the year ÷ the population on
 * 31 December of the year before × 1,000.
 *
 * For the country the publisher counts emigrants only, while a municipality's count is mostly of
 * moves to other municipalities. The two can't be compared, so the country is not applicable.
 */
export function outMigrationRate(movedOut: Series, population: Series): Series {
	const rates = compute(movedOut, (place, year) => {
		const moved = numberAt(movedOut, place, year);
		const residents = numberAt(population, place, year - 1);
		if (place === COUNTRY || moved === undefined || !residents) return undefined;
		return (moved / residents) * 1000;
	});
	for (const places of rates.values()) places.set(COUNTRY, { missing: 'not-applicable' });
	return rates;
}

/**
 * Net migration, domestic and foreign, per 1,000 residents: (moved in − moved out) ÷ the population
 * on 31 December of the same year × 1,000.
 */
export function netMigrationRate(movedIn: Series, movedOut: Series, population: Series): Series {
	return compute(movedIn, (place, year) => {
		const came = numberAt(movedIn, place, year);
		const left = numberAt(movedOut, place, year);
		const residents = numberAt(population, place, year);
		if (came === undefined || left === undefined || !residents) return undefined;
		return ((came - left) / residents) * 1000;
	});
}

/**
 * Net migration, domestic and foreign, per 1,000 residents, where the publisher has the net itself: net ÷ the
 * population on 31 December of the same year × 1,000.
 */
export function netRate(net: Series, population: Series): Series {
	return compute(net, (place, year) => {
		const more = numberAt(net, place, year);
		const residents = numberAt(population, place, year);
		return more === undefined || !residents ? undefined : (more / residents) * 1000;
	});
}

/** A part of a whole, per cent, where both are counted of the same place and year. */
export function shareOf(part: Series, whole: Series): Series {
	return compute(part, (place, year) => {
		const counted = numberAt(part, place, year);
		const all = numberAt(whole, place, year);
		return counted === undefined || !all ? undefined : (counted / all) * 100;
	});
}

/**
 * Change of the population over five years, per cent: (P(t) − P(t−5)) ÷ P(t−5) × 100, as in
 * Kolada's N01958.
 */
export function fiveYearChange(population: Series): Series {
	return compute(population, (place, year) => {
		const now = numberAt(population, place, year);
		const then = numberAt(population, place, year - 5);
		return now === undefined || !then ? undefined : ((now - then) / then) * 100;
	});
}

/**
 * Domestic net migration, per cent of the population: (moved in from Sweden − moved out within it) ÷ the
 * population on 31 December of the same year × 100, as in Kolada's N02101. For the country it is 0:
 * each such move is counted both in and out.
 *
 * @throws DataError when the municipalities' moves of a year do not add up to 0
 */
export function domesticNetRate(net: Series, population: Series): Series {
	const rates = compute(net, (place, year) => {
		const moved = numberAt(net, place, year);
		const residents = numberAt(population, place, year);
		return moved === undefined || !residents ? undefined : (moved / residents) * 100;
	});
	for (const [year, places] of rates) {
		const sum = [...(net.get(year)?.keys() ?? [])].reduce(
			(total, place) => total + (numberAt(net, place, year) ?? 0),
			0,
		);
		if (sum !== 0) throw fault('domestic net migration', 0, `a sum of ${sum} in ${year}`, '0');
		places.set(COUNTRY, { value: 0 });
	}
	return rates;
}

/** How far a count worked out of a published rate may be from a whole number. */
const WHOLE = 0.001;

/**
 * A rate that was published per 100,000 of the mean population of the year, turned into one of the
 * population on 31 December: the count behind it is rate × mean population ÷ 100,000, where the mean is
 * of 31 December of the year before and of the same year.
 *
 * Municipalities only: the country has no population in the years that this is used for.
 *
 * @throws DataError where the count is no whole number: then the rate was not of that population
 */
export function rateOfYearEnd(rate: Series, population: Series): Series {
	return compute(rate, (place, year) => {
		const published = numberAt(rate, place, year);
		const before = numberAt(population, place, year - 1);
		const residents = numberAt(population, place, year);
		if (place === COUNTRY || published === undefined || !before || !residents) return undefined;
		const count = (published * ((before + residents) / 2)) / 100_000;
		if (Math.abs(count - Math.round(count)) > WHOLE) {
			throw fault(`the rate of "${place}" in ${year}`, 0, `a count of ${count}`, 'a whole number');
		}
		return (Math.round(count) / residents) * 100_000;
	});
}

/** How far a mean of ours may be from the publisher's own value for the country, as a share of it. */
const NEAR = 0.001;

/** Years between the population that a tax base is divided by and the year that it is of. */
const TAX_LAG = 2;

/**
 * Mean of a tax base per resident over all municipalities, weighted by the population on 31 December two
 * years before, which is the population that it is divided by: so weighted it equals the publisher's own
 * value for the country to within 0.001 per cent in every year that has one (2016–2022).
 *
 * @returns undefined for a year in which a municipality with a value has no such population
 */
function weightedMean(taxBase: Series, population: Series, year: number): number | undefined {
	let sum = 0;
	let residents = 0;
	for (const place of taxBase.get(year)?.keys() ?? []) {
		if (place === COUNTRY) continue;
		const value = numberAt(taxBase, place, year);
		const weight = numberAt(population, place, year - TAX_LAG);
		if (value === undefined) continue;
		if (!weight) return undefined;
		sum += value * weight;
		residents += weight;
	}
	return residents === 0 ? undefined : sum / residents;
}

/**
 * Tax base per resident, per cent of the country's: the publisher's own value for the country where there
 * is one, else the weighted mean of the municipalities. A year for which neither is known is left out.
 *
 * @throws DataError when the weighted mean is not within 0.1 per cent of a value that the publisher gives
 */
export function shareOfCountry(taxBase: Series, population: Series): Series {
	const country = new Map<number, number>();
	for (const year of taxBase.keys()) {
		const published = numberAt(taxBase, COUNTRY, year);
		const ours = weightedMean(taxBase, population, year);
		if (published !== undefined && ours !== undefined) {
			if (Math.abs(ours / published - 1) > NEAR) {
				throw fault(`the country's tax base in ${year}`, 0, `a mean of ${ours}`, `${published}`);
			}
		}
		const used = published ?? ours;
		if (used !== undefined) country.set(year, used);
	}
	const shares = compute(taxBase, (place, year) => {
		const value = numberAt(taxBase, place, year);
		const mean = country.get(year);
		return value === undefined || mean === undefined ? undefined : (value / mean) * 100;
	});
	for (const year of country.keys()) shares.get(year)?.set(COUNTRY, { value: 100 });
	return shares;
}
