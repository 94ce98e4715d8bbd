import { scaleLinear } from 'd3';
import { middleBand } from '../../../stats/middle-band.ts';
import { sparkline, type SparklineLine, type YearValue } from '../../../draw/sparkline.ts';
import { spreadOut } from '../../../draw/spread-out.ts';
import { breakYears } from '../../../stats/method-breaks.ts';
import { valueIn, valuesIn } from '../../../stats/series.ts';
import type { ApiSeries } from '../../../tables/api.ts';

/** A value and where it is drawn. */
interface Placed {
	readonly year: number;
	readonly value: number;
	readonly y: number;
}

/** The line of a place: its first and its last value, and where the name at its end stands. */
export interface SeriesLine {
	/** Code of the municipality, or of the country. */
	readonly code: string;
	readonly line: SparklineLine;
	readonly start: Placed;
	readonly end: Placed;
	readonly labelY: number;
}

export interface SeriesDrawing {
	/** Of places that have some value. */
	readonly lines: readonly SeriesLine[];
	/** The `d` of the field that eight in ten municipalities lie in; empty where it is not drawn. */
	readonly band: string;
	readonly ticks: readonly { readonly value: number; readonly y: number }[];
	/** The first year, the last, and one between. */
	readonly years: readonly { readonly year: number; readonly x: number }[];
	/** Where values can't be compared with those before. */
	readonly breaks: readonly number[];
}

export interface SeriesSize {
	readonly width: number;
	readonly height: number;
	/** Least distance between the names of two lines. */
	readonly gap: number;
}

/** A year and the values that eight in ten municipalities lie between. */
interface BandYear {
	readonly year: number;
	readonly low: number;
	readonly high: number;
}

/** The tenth and the ninetieth percentile of each year that has values. */
const bandOf = (series: ApiSeries): readonly BandYear[] =>
	series.years.flatMap((year): BandYear[] => {
		const values = [...valuesIn(series, year).values()];
		if (values.length === 0) return [];
		const [low, high] = middleBand(values);
		return [{ year, low, high }];
	});

/** Runs of years that no break parts. */
const runsOf = (band: readonly BandYear[], breaks: readonly number[]): readonly BandYear[][] =>
	band.reduce<BandYear[][]>((runs, each) => {
		const last = runs.at(-1)?.at(-1);
		const isApart = !last || breaks.some((year) => last.year < year && year <= each.year);
		if (isApart) runs.push([each]);
		else runs.at(-1)?.push(each);
		return runs;
	}, []);

/**
 * Draws places over the years on one scale, with the field of eight in ten municipalities behind them.
 * The scale begins at zero where nothing is below it and zero is no farther away than the values are apart.
 *
 * @param codes of the places, the first in front
 */
export function seriesDrawing(
	series: ApiSeries,
	codes: readonly string[],
	hasBand: boolean,
	{ width, height, gap }: SeriesSize,
): SeriesDrawing {
	const [first = 0, last = 0] = [series.years[0], series.years.at(-1)];
	const breaks = breakYears(series.breaks);
	const band = hasBand ? bandOf(series) : [];
	const places = codes.map((code) => ({
		code,
		values: series.years.map((year): YearValue => {
			const value = valueIn(series, code, year);
			return { year, value: 'value' in value ? value.value : null };
		}),
	}));
	const all = [
		...places.flatMap(({ values }) => values.flatMap(({ value }) => value ?? [])),
		...band.flatMap(({ low, high }) => [low, high]),
	];
	const [least, most] = [Math.min(...all), Math.max(...all)];
	const scale = scaleLinear([least > 0 && least < most - least ? 0 : least, most], [height, 0]);
	scale.nice(4);
	const [bottom = least, top = most] = scale.domain();
	const y = (value: number): number => Math.round(scale(value) * 10) / 10;
	const x = (year: number): number =>
		Math.round(((year - first) / (last - first || 1)) * width * 10) / 10;
	const options = { width, height, padding: 0, breaks, domain: [bottom, top] as const };
	const drawn = places.flatMap(({ code, values }) => {
		const placed = values.flatMap(({ year, value }) =>
			value === null ? [] : [{ year, value, y: y(value) }],
		);
		const [start, end] = [placed[0], placed.at(-1)];
		if (!start || !end) return [];
		const { line } = sparkline(values, { ...options, years: [first, last] });
		return [{ code, line, start, end }];
	});
	const labels = spreadOut(
		drawn.map(({ end }) => end.y),
		gap,
		[0, height],
	);
	const points = (run: readonly BandYear[], of: (each: BandYear) => number): string =>
		run.map((each) => `${x(each.year)} ${y(of(each))}`).join('L');
	const middle = Math.round((first + last) / 2);
	return {
		lines: drawn.map((each, index) => ({ ...each, labelY: labels[index] ?? each.end.y })),
		band: runsOf(band, breaks)
			.map(
				(run) =>
					`M${points(run, ({ high }) => high)}L${points(run.toReversed(), ({ low }) => low)}z`,
			)
			.join(''),
		ticks: scale.ticks(4).map((value) => ({ value, y: y(value) })),
		years: [...new Set([first, middle, last])].map((year) => ({ year, x: x(year) })),
		breaks: breaks.filter((year) => first < year && year <= last).map((year) => x(year - 0.5)),
	};
}
