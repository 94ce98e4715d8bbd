import type { ApiSeries } from './api.ts';
import type { Scale } from './classes.ts';
import type { MunicipalityCode } from './code.ts';
import type { Indicator } from './indicator.ts';
import { quarters, type Quarter } from './quarter.ts';
import { ranks, type Rank } from './rank.ts';
import { codesOf, shownValuesIn, valueIn } from './series.ts';
import { shadeOf, type Shade } from './shading.ts';
import type { Value } from './value.ts';

/** How a municipality stands in a year: all that map, table and card say of its figure. */
export interface Standing {
	readonly code: MunicipalityCode;
	readonly value: Value;
	readonly shade: Shade;
	/**
	 * Quarter among all municipalities of the country; null without a value and where municipalities
	 * must not be compared.
	 */
	readonly quarter: Quarter | null;
	/** Place among the municipalities in focus; null as above, and for those outside the focus. */
	readonly rank: Rank | null;
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
	const shown = shownValuesIn(series, year);
	const focus = members && new Map([...shown].filter(([code]) => members.has(code)));
	const ranked = ranking === 'allowed';
	const placed = ranked ? quarters(shown, heavier) : new Map<MunicipalityCode, Quarter>();
	const places = ranked ? ranks(focus ?? shown, heavier) : new Map<MunicipalityCode, Rank>();
	return new Map(
		codesOf(series).map((code) => [
			code,
			{
				code,
				value: valueIn(series, code, year),
				shade: shadeOf(series, code, year, scale),
				quarter: placed.get(code) ?? null,
				rank: places.get(code) ?? null,
				inFocus: members?.has(code) ?? true,
			},
		]),
	);
}
