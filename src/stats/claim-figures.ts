import type { ApiSeries } from '../tables/api.ts';
import type { Reason, Value } from '../tables/value.ts';
import { CLAIMS } from './claim.ts';
import { valueIn } from './series.ts';

/** The figures of a measure in one place: by year, the value, or the reason why there is none. */
export interface ClaimFigures {
	/** That the measure is shown with. */
	readonly decimals: number;
	readonly values: Readonly<Record<string, number | Reason>>;
}

/**
 * All figures of one place in a release, by id of the measure: what the page of quoted figures asks for, since
 * a quoted figure is of one place, and a measure of all places weighs up to ten times as much.
 */
export type PlaceFigures = Readonly<Record<string, ClaimFigures>>;

/** @param code of a municipality, or "00" for the country */
export const claimFigures = (series: ApiSeries, code: string): ClaimFigures => ({
	decimals: series.scale.decimals,
	values: Object.fromEntries(
		series.years.map((year) => {
			const value = valueIn(series, code, year);
			return [year, 'value' in value ? value.value : value.missing];
		}),
	),
});

/** Whether a measure has a year at all, with a value or without. */
export const hasYear = ({ values }: ClaimFigures, year: number): boolean =>
	Object.hasOwn(values, year);

/** The figure of a year, or why there is none. */
export function figureIn({ values }: ClaimFigures, year: number): Value {
	const said = values[year] ?? 'unknown';
	return typeof said === 'number' ? { value: said } : { missing: said };
}

/** What stands in the address for the newest release, which may not be frozen. */
export const NEWEST = 'nu';

/**
 * Where the figures of a place are, from the root of the site.
 *
 * @param release date of a frozen one, or {@link NEWEST}
 */
export const placeFiguresPath = (release: string, code: string): string =>
	`${CLAIMS}${release}/${code}.json`;
