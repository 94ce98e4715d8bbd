import { municipalitiesIn, present, type FigureGrid } from './grid.ts';
import { medianAbsoluteDeviation, medianOf, sorted } from './median.ts';
import type { Implausibility } from './finding.ts';
import { figure } from './figure.ts';
import type { FigureScale } from './scale.ts';

/** Values on each side, in time, that a value is held against. */
const BESIDE = 2;
/** Makes a median absolute deviation comparable with a standard deviation, were the noise normal. */
const CONSISTENT = 1.4826;
/** A place has at most so many times the noise of the series: with few years, one wrong value is noise. */
const NOISIEST = 5;
/** Years of the series' own noise that a place's noise is mixed with, since it may have few years. */
const SHRINK = 6;
/** Limits: so many standard deviations, and so many times what one deviation in a hundred reaches. */
const DEVIATIONS = 8;
const TAILS = 1.75;
const TAIL = 0.99;

/** Limit for a place with no other year: spreads of the municipalities that year. */
const SPREADS = 6;

/** How far a value is from where its place's other years put it, on the scale of the series. */
interface Deviation {
	readonly expected: number;
	readonly by: number;
	/** Whether there is another year to go by. */
	readonly isAlone: boolean;
}

/** Up to two values before a column and two after it; the nearest in time, however far that is. */
function beside(row: readonly (number | null)[], column: number): number[] {
	const found: number[] = [];
	for (const step of [-1, 1]) {
		let wanted = BESIDE;
		for (let at = column + step; wanted > 0 && at >= 0 && at < row.length; at += step) {
			const value = row[at];
			if (value == null) continue;
			found.push(value);
			wanted -= 1;
		}
	}
	return found;
}

/** The sorted value that this share of the others lies below. */
const quantile = (sorted: readonly number[], share: number): number =>
	sorted[Math.floor(share * (sorted.length - 1))] ?? 0;

const size = ({ by }: Deviation): number => Math.abs(by);

/** Where the values of a place would be by the values beside each, and how far they are from it. */
const deviationsOf = (
	apart: readonly (number | null)[],
	common: readonly number[],
): (Deviation | null)[] =>
	apart.map((value, column) => {
		if (value === null) return null;
		const others = beside(apart, column);
		const own = others.length === 0 ? 0 : medianOf(others);
		const expected = own + (common[column] ?? 0);
		return { expected, by: value - own, isAlone: others.length === 0 };
	});

/**
 * Values far from their own place's values in the years beside them, once what all municipalities
 * have in common that year is taken away. The limit is robust (Hampel 1974: the median, and the
 * median absolute deviation): the noise of the series, mixed with the place's own, times eight; and
 * never less than one and three quarters times what one deviation in a hundred reaches, since many
 * series have long tails. A place with no other year is held against the municipalities of its year.
 *
 * @param scale the scale of the series: ratios or differences
 */
export function jumps(grid: FigureGrid, scale: FigureScale): Implausibility[] {
	const scaled = grid.rows.map((row) =>
		row.map((value) => (value === null ? null : scale.to(value))),
	);
	const columns = grid.years.map((_, column) =>
		present(municipalitiesIn({ ...grid, rows: scaled }, column)),
	);
	const common = columns.map((values) => (values.length === 0 ? 0 : medianOf(values)));
	const spreads = columns.map((values) =>
		values.length === 0 ? 0 : CONSISTENT * medianAbsoluteDeviation(values),
	);
	const deviations = scaled.map((row) => {
		const apart = row.map((value, column) =>
			value === null ? null : value - (common[column] ?? 0),
		);
		return deviationsOf(apart, common);
	});
	const sizesIn = (row: readonly (Deviation | null)[]): number[] =>
		row.flatMap((deviation) => (deviation && !deviation.isAlone ? [size(deviation)] : []));
	const all = sorted(deviations.flatMap(sizesIn));
	const noise = CONSISTENT * quantile(all, 0.5);
	const tail = TAILS * quantile(all, TAIL);

	return deviations.flatMap((row, index) => {
		const own = sizesIn(row);
		const years = own.length;
		const mixed =
			years === 0
				? noise
				: Math.sqrt(
						(years * Math.min(CONSISTENT * medianOf(own), NOISIEST * noise) ** 2 +
							SHRINK * noise ** 2) /
							(years + SHRINK),
					);
		const usual = Math.max(DEVIATIONS * mixed, tail);
		return row.flatMap((deviation, column): Implausibility[] => {
			const value = grid.rows[index]?.[column];
			const year = grid.years[column];
			const municipality = grid.places[index];
			if (!deviation || value == null || year === undefined || municipality === undefined)
				return [];
			const { expected, isAlone } = deviation;
			const limit = isAlone ? SPREADS * (spreads[column] ?? 0) : usual;
			if (limit === 0 || size(deviation) <= limit) return [];
			const [low, high] = [scale.from(expected - limit), scale.from(expected + limit)];
			const by = isAlone ? 'the other municipalities' : 'the years beside it';
			return [
				{
					rule: 'jump',
					municipality,
					year,
					value,
					problem: `value: found ${value}, expected ${figure(low)} to ${figure(high)}, going by ${by}`,
					excess: size(deviation) / limit,
				},
			];
		});
	});
}
