import { sparkline, type SparklineLine, type YearValue } from '../../../src/draw/sparkline.ts';
import { COUNTRY } from '../../../src/tables/code.ts';
import { isPresent } from '../../../src/tables/value.ts';
import type { Unmeasured } from '../../read/unmeasured.ts';
import type { ChangedFigures } from './changed-figures.ts';

/** Tables of observations by indicator. */
type Tables = Unmeasured['observations'];

/** Size of a line, in CSS pixels. */
export const LINE = { width: 240, height: 60 } as const;

/** Municipalities drawn beside the country: those whose figures changed the most. */
const DRAWN = 5;

/** A place's years, as they stand and as they would be. */
export interface OldAndNew {
	readonly indicator: string;
	/** "00" for the country. */
	readonly place: string;
	/** First and last year of both. */
	readonly years: readonly [number, number];
	readonly old: SparklineLine;
	readonly now: SparklineLine;
}

const valuesOf = (tables: Tables, indicator: string, place: string): YearValue[] => {
	const table = tables.get(indicator);
	return (table?.years ?? []).map((year) => {
		const value = table?.cells.get(place)?.get(year)?.value;
		return { year, value: value !== undefined && isPresent(value) ? value.value : null };
	});
};

/** Both lines of a place on one scale; null where there is nothing to draw. */
function drawn(indicator: string, place: string, before: Tables, after: Tables): OldAndNew | null {
	const [old, now] = [before, after].map((tables) => valuesOf(tables, indicator, place));
	const all = [...(old ?? []), ...(now ?? [])];
	if (all.every(({ value }) => value === null)) return null;
	const given = all.map(({ year }) => year);
	const years = [Math.min(...given), Math.max(...given)] as const;
	const { line, reference } = sparkline(now ?? [], {
		...LINE,
		years,
		reference: old ?? [],
	});
	return { indicator, place, years, old: reference ?? { path: '', dots: [] }, now: line };
}

/** Lines of each indicator whose figures would change: the country, and where it changes the most. */
export const reportLines = (
	figures: readonly ChangedFigures[],
	before: Tables,
	after: Tables,
): OldAndNew[] =>
	figures.flatMap(({ indicator, changed }) =>
		[...new Set([COUNTRY, ...changed.map(({ municipality }) => municipality)])]
			.slice(0, DRAWN + 1)
			.flatMap((place) => drawn(indicator, place, before, after) ?? []),
	);
