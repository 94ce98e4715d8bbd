import type { ApiSeries } from '../tables/api.ts';
import type { Localized } from '../tables/locale.ts';

/**
 * What must stand beside a figure that is far from the place's other years, although it is what its
 * publisher states; null for an ordinary one.
 */
export const unusualIn = (
	{ unusual }: Pick<ApiSeries, 'unusual'>,
	code: string,
	year: number,
): Localized | null => unusual[code]?.[year] ?? null;

/** Which year is unusual, and why. */
export interface UnusualYear {
	readonly year: number;
	readonly reason: Localized;
}

/** The unusual ones of some years: those that a mean is made of, or that are compared. */
export const unusualWithin = (
	series: Pick<ApiSeries, 'unusual'>,
	code: string,
	years: readonly number[],
): readonly UnusualYear[] =>
	years.flatMap((year) => {
		const reason = unusualIn(series, code, year);
		return reason === null ? [] : [{ year, reason }];
	});

/** Years that are unusual for one reason, ascending. */
export interface UnusualYears {
	readonly years: readonly number[];
	readonly reason: Localized;
}

/** Gathers years that share their reason, so that it is told once. */
export const byReason = (unusual: readonly UnusualYear[]): readonly UnusualYears[] =>
	[...Map.groupBy(unusual, ({ reason }) => reason.sv).values()].flatMap((group) => {
		const [first] = group;
		const years = group.map(({ year }) => year).toSorted((a, b) => a - b);
		return first ? [{ years, reason: first.reason }] : [];
	});
