import { COUNTRY } from '../../../src/tables/code.ts';
import { figure } from './figure.ts';
import type { Implausibility } from './finding.ts';
import { municipalitiesIn, type FigureGrid } from './grid.ts';
import { medianAbsoluteDeviation, medianOf } from './median.ts';

/** Share of the population that must live where there is a value, for the rest to matter little. */
const COVERED = 0.9;
/** Years that tell how far the country usually lies from the mean of its municipalities. */
const FEW_YEARS = 3;
/** Limits of how far from what is usual: in median absolute deviations, and never less than a floor. */
const DEVIATIONS = 10;
/** Floor in spreads of the municipalities; wider where there are few years to learn from. */
const FLOOR = 0.03;
const WIDE_FLOOR = 0.5;
/** Floor for a sum, as a share: publishers add noise of some persons to each municipality. */
const SUM_FLOOR = 0.001;

/** What the municipalities of a year make together, and how far they lie apart. */
interface Together {
	readonly year: number;
	readonly country: number;
	readonly low: number;
	readonly high: number;
	/** The mean weighted by population, or the sum; null where too many have no value. */
	readonly expected: number | null;
	/** Median absolute deviation, or the mean one where most have the same value; the sum for a sum. */
	readonly spread: number;
}

/** How many live in a place; undefined where that is not known. */
export type Residents = (place: string, year: number) => number | undefined;

function spreadOf(values: readonly number[]): number {
	const middle = medianOf(values);
	const usual = medianAbsoluteDeviation(values);
	if (usual > 0) return usual;
	return values.reduce((sum, value) => sum + Math.abs(value - middle), 0) / values.length;
}

function together(grid: FigureGrid, isSum: boolean, residents: Residents): Together[] {
	const [nation = []] = grid.rows;
	return grid.years.flatMap((year, column): Together[] => {
		const country = nation[column];
		if (country == null) return [];
		let weight = 0;
		let all = 0;
		let sum = 0;
		const values: number[] = [];
		for (const [index, value] of municipalitiesIn(grid, column).entries()) {
			const people = residents(grid.places[index + 1] ?? '', year) ?? 0;
			all += people;
			if (value === null) continue;
			weight += people;
			sum += isSum ? value : value * people;
			values.push(value);
		}
		if (values.length === 0) return [];
		const isCovered = all > 0 && weight / all >= COVERED;
		const isWhole = values.length === grid.places.length - 1;
		return [
			{
				year,
				country,
				low: Math.min(...values),
				high: Math.max(...values),
				expected: isSum ? (isWhole ? sum : null) : isCovered ? sum / weight : null,
				spread: isSum ? sum : spreadOf(values),
			},
		];
	});
}

/**
 * Years in which the country's own figure lies outside its municipalities, or is not what they add
 * up to: their sum for a number of people or things, else their mean weighted by population, in the
 * distance from it that is usual for the series. (A rate is seldom of the whole population, so that
 * the mean is near the country's figure and not equal to it.)
 */
export function countryFaults(
	grid: FigureGrid,
	isSum: boolean,
	residents: Residents,
): Implausibility[] {
	const years = together(grid, isSum, residents);
	const finding = (
		year: number,
		value: number,
		expected: string,
		excess: number,
	): Implausibility => ({
		rule: 'country',
		municipality: COUNTRY,
		year,
		value,
		problem: `value: found ${value} for the country, expected ${expected}`,
		excess,
	});
	const outside = years.flatMap(({ year, country, low, high }): Implausibility[] =>
		isSum || (country >= low && country <= high)
			? []
			: [
					finding(
						year,
						country,
						`a figure between the municipalities’ lowest, ${low}, and highest, ${high}`,
						Infinity,
					),
				],
	);
	const offsets = years.flatMap((entry) =>
		entry.expected === null || entry.spread === 0
			? []
			: [
					{
						...entry,
						expected: entry.expected,
						by: (entry.country - entry.expected) / entry.spread,
					},
				],
	);
	if (offsets.length === 0) return outside;
	const isFew = offsets.length < FEW_YEARS;
	const by = offsets.map((offset) => offset.by);
	const usual = isSum || isFew ? 0 : medianOf(by);
	const floor = isSum ? SUM_FLOOR : isFew ? WIDE_FLOOR : FLOOR;
	const limit = Math.max(floor, isSum || isFew ? 0 : DEVIATIONS * medianAbsoluteDeviation(by));
	const apart = offsets.flatMap((offset): Implausibility[] => {
		const off = Math.abs(offset.by - usual);
		if (off <= limit) return [];
		const middle = offset.expected + usual * offset.spread;
		const margin = limit * offset.spread;
		const what = isSum ? 'sum' : 'mean weighted by population';
		return [
			finding(
				offset.year,
				offset.country,
				`${figure(middle - margin)} to ${figure(middle + margin)}, going by the ${what} of the municipalities`,
				off / limit,
			),
		];
	});
	return [...outside, ...apart];
}
