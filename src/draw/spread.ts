import { quantileSorted } from 'd3';

/** A year's country and the band that eight of ten municipalities lie in. */
export interface SpreadYear {
	readonly year: number;
	/** Null where the country has no value. */
	readonly country: number | null;
	readonly low: number;
	readonly high: number;
}

/** The drawing, in its own units; the lines break where the method does. */
export interface Spread {
	readonly band: string;
	readonly line: string;
	/** Where the line ends. */
	readonly end: readonly [x: number, y: number] | null;
	readonly ticks: readonly { readonly value: number; readonly y: number }[];
	readonly years: readonly { readonly year: number; readonly x: number }[];
}

export const SPREAD_BOX = { width: 490, height: 96 } as const;

/** The tenth and ninetieth percentile of some values. */
export function middleBand(values: readonly number[]): readonly [low: number, high: number] {
	const ascending = [...Float64Array.from(values).sort()];
	return [quantileSorted(ascending, 0.1) ?? NaN, quantileSorted(ascending, 0.9) ?? NaN];
}

const one = (number: number): number => Math.round(number * 10) / 10;

/** Round numbers that a scale from `low` to `high` has lines at: about three. */
function ticksOf(low: number, high: number): readonly number[] {
	const rough = (high - low) / 3 || 1;
	const power = 10 ** Math.floor(Math.log10(rough));
	const step = ([1, 2, 5, 10].find((each) => each * power >= rough) ?? 10) * power;
	const first = Math.ceil(low / step);
	const count = Math.floor(high / step) - first + 1;
	return Array.from({ length: Math.max(0, count) }, (_, i) =>
		Number(((first + i) * step).toPrecision(12)),
	);
}

/**
 * Draws the country over the years on the band of eight in ten municipalities. The scale begins at
 * zero where nothing is below it and zero is no farther away than the values are apart.
 *
 * @param breaks years from which values can't be compared with those before
 */
export function spread(all: readonly SpreadYear[], breaks: readonly number[]): Spread {
	const { width, height } = SPREAD_BOX;
	const values = all.flatMap(({ country, low, high }) => [low, high, country ?? low]);
	const [least, most] = [Math.min(...values), Math.max(...values)];
	const bottom = least > 0 && least < most - least ? 0 : least;
	const first = all[0]?.year ?? 0;
	const span = (all.at(-1)?.year ?? 0) - first || 1;
	const x = (year: number): number => one(((year - first) / span) * width);
	const y = (value: number): number =>
		one(height - ((value - bottom) / (most - bottom || 1)) * height);
	/** Runs of years between breaks. */
	const runs = all.reduce<SpreadYear[][]>((made, each) => {
		const run = made.at(-1);
		const last = run?.at(-1);
		const isBroken = last && breaks.some((year) => year > last.year && year <= each.year);
		if (run && !isBroken) run.push(each);
		else made.push([each]);
		return made;
	}, []);
	const points = (run: readonly SpreadYear[], of: (each: SpreadYear) => number): string =>
		run.map((each) => `${x(each.year)} ${y(of(each))}`).join('L');
	const lines = runs.flatMap((run) => {
		const known = run.flatMap(({ year, country }) =>
			country === null ? [] : [`${x(year)} ${y(country)}`],
		);
		return known.length === 0 ? [] : [`M${known.join('L')}`];
	});
	const last = all.findLast(({ country }) => country !== null);
	return {
		band: runs
			.map(
				(run) =>
					`M${points(run, ({ high }) => high)}L${points(run.toReversed(), ({ low }) => low)}z`,
			)
			.join(''),
		line: lines.join(''),
		end: last?.country == null ? null : [x(last.year), y(last.country)],
		ticks: ticksOf(bottom, most).map((value) => ({ value, y: y(value) })),
		years: all.map(({ year }) => ({ year, x: x(year) })),
	};
}
