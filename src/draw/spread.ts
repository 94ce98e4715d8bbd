/** A year's country and the band that eight of ten municipalities lie in. */
export interface SpreadYear {
	readonly year: number;
	/** Null where the country has no value. */
	readonly country: number | null;
	/** Null where too few municipalities have a value. */
	readonly band: readonly [low: number, high: number] | null;
}

/** The drawing, in its own units; the lines break where the method does. */
export interface SpreadDrawing {
	readonly band: string;
	readonly line: string;
	/** A municipality's line; "" without one. */
	readonly own: string;
	/** Where its line ends. */
	readonly ownEnd: readonly [x: number, y: number] | null;
	/** Where the line ends. */
	readonly end: readonly [x: number, y: number] | null;
	readonly ticks: readonly { readonly value: number; readonly y: number }[];
	readonly years: readonly { readonly year: number; readonly x: number }[];
}

export const SPREAD_BOX = { width: 490, height: 96 } as const;

/** Half the width of the band of a year that has none beside it, so that it can be seen. */
const POST = 3;

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

/** The band of a year, on the drawing. */
interface BandPoint {
	readonly x: number;
	readonly top: number;
	readonly foot: number;
}

/** Along the upper edge and back along the lower. */
const outline = (band: readonly BandPoint[]): string =>
	`M${[
		...band.map(({ x, top }) => `${x} ${top}`),
		...band.toReversed().map(({ x, foot }) => `${x} ${foot}`),
	].join('L')}z`;

/**
 * Draws the country over the years on the band of eight in ten municipalities. The scale begins at
 * zero where nothing is below it and zero is no farther away than the values are apart.
 *
 * @param breaks years from which values can't be compared with those before
 * @param own values of a municipality to draw beside the country; a year without one is a gap
 */
export function spread(
	all: readonly SpreadYear[],
	breaks: readonly number[],
	own: ReadonlyMap<number, number> = new Map(),
): SpreadDrawing {
	const { width, height } = SPREAD_BOX;
	const values = all.flatMap(({ year, country, band }) =>
		[...(band ?? []), country, own.get(year)].filter((value) => value != null),
	);
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
	/** A year alone is as wide as can be seen. */
	const postOf = (band: readonly BandPoint[]): readonly BandPoint[] =>
		band.flatMap((point) =>
			[Math.max(0, point.x - POST), Math.min(width, point.x + POST)].map((at) => ({
				...point,
				x: at,
			})),
		);
	/** The years of a run with a band, parted where one has none: nothing is said of it. */
	const bandsIn = (run: readonly SpreadYear[]): readonly (readonly BandPoint[])[] =>
		run
			.reduce<BandPoint[][]>(
				(made, { year, band }) => {
					if (band === null) return [...made, []];
					made.at(-1)?.push({ x: x(year), top: y(band[1]), foot: y(band[0]) });
					return made;
				},
				[[]],
			)
			.filter(({ length }) => length > 0);
	const lines = runs.flatMap((run) => {
		const known = run.flatMap(({ year, country }) =>
			country === null ? [] : [`${x(year)} ${y(country)}`],
		);
		return known.length === 0 ? [] : [`M${known.join('L')}`];
	});
	/** A run goes on where the year before has a value too; a year alone is a line of no length. */
	const ownLine = runs
		.flatMap((run) =>
			run.map(({ year }, index) => {
				const value = own.get(year);
				if (value === undefined) return '';
				const before = run[index - 1];
				const goesOn = before !== undefined && own.has(before.year);
				const next = run[index + 1];
				const isAlone = !goesOn && (next === undefined || !own.has(next.year));
				return `${goesOn ? 'L' : 'M'}${x(year)} ${y(value)}${isAlone ? 'h0' : ''}`;
			}),
		)
		.join('');
	const lastOwn = all.findLast(({ year }) => own.has(year));
	const last = all.findLast(({ country }) => country !== null);
	return {
		band: runs
			.flatMap(bandsIn)
			.map((band) => outline(band.length > 1 ? band : postOf(band)))
			.join(''),
		line: lines.join(''),
		own: ownLine,
		ownEnd: lastOwn ? [x(lastOwn.year), y(own.get(lastOwn.year) ?? NaN)] : null,
		end: last?.country == null ? null : [x(last.year), y(last.country)],
		ticks: ticksOf(bottom, most).map((value) => ({ value, y: y(value) })),
		years: all.map(({ year }) => ({ year, x: x(year) })),
	};
}
