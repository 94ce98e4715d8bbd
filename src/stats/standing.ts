import type { ApiSeries } from '../tables/api.ts';
import type { Scale } from './classes.ts';
import type { MunicipalityCode } from '../tables/code.ts';
import type { Indicator } from './indicator.ts';
import { quarters, type Quarter } from './quarter.ts';
import { ranks, type Rank } from './rank.ts';
import { rankedIn } from './ranked.ts';
import { codesOf, valueIn } from './series.ts';
import type { Localized } from '../tables/locale.ts';
import { unusualIn } from './unusual.ts';
import { shadeOf, type Shade } from './shading.ts';
import type { Value } from '../tables/value.ts';

/** How a municipality stands in a year: all that map, table and card say of its figure. */
export interface Standing {
	readonly code: MunicipalityCode;
	readonly value: Value;
	readonly shade: Shade;
	/**
	 * Quarter among all municipalities of the country, of the year's value or of the mean of some years
	 * (see `rankedIn`); null without one and where municipalities must not be ranked.
	 */
	readonly quarter: Quarter | null;
	/** Place among the municipalities in focus; null as above, and for those outside the focus. */
	readonly rank: Rank | null;
	/** The years that quarter and rank are of: the one shown, or those of a mean; empty without them. */
	readonly rankedYears: readonly number[];
	/** Why an unusual value stands as it does; null for an ordinary one. */
	readonly unusual: Localized | null;
	/** Whether it is in focus. All are when no area is chosen. */
	readonly inFocus: boolean;
}

export interface StandingOptions {
	/** Classes to shade by; those of all years by default. */
	readonly scale?: Scale;
	/** Codes of the area in focus; null for the whole country. */
	readonly members?: ReadonlySet<string> | null;
}

/** How every municipality stands on an indicator in a year, in code order. */
export function standings(
	series: ApiSeries,
	{ heavier, ranking }: Pick<Indicator, 'heavier' | 'ranking'>,
	year: number,
	{ scale = series.scale, members = null }: StandingOptions = {},
): ReadonlyMap<MunicipalityCode, Standing> {
	const { values, years: rankedYears } = rankedIn(series, { ranking }, year);
	const focus = members && new Map([...values].filter(([code]) => members.has(code)));
	const placed = quarters(values, heavier);
	const places = ranks(focus ?? values, heavier);
	return new Map(
		codesOf(series).map((code) => [
			code,
			{
				code,
				value: valueIn(series, code, year),
				shade: shadeOf(series, code, year, scale),
				quarter: placed.get(code) ?? null,
				rank: places.get(code) ?? null,
				rankedYears,
				unusual: unusualIn(series, code, year),
				inFocus: members?.has(code) ?? true,
			},
		]),
	);
}
