import type { ApiNeedEntry } from '../../tables/api.ts';
import { isMunicipalityCode, type MunicipalityCode } from '../../tables/code.ts';
import type { Heavier } from '../../tables/indicators.ts';
import { ranks } from '../rank.ts';

/** A municipality of the quarter that a problem affects worst. */
export interface WorstAffected {
	readonly code: MunicipalityCode;
	/** Place among all with a need level. */
	readonly place: number;
	/** Mean of the lead indicator, in its unit. */
	readonly value: number;
	/** Whether money against the very problem is known. */
	readonly aimed: boolean;
}

/** Where a problem is biggest, and where money against it is known. */
export interface Affected {
	/** The quarter worst affected, by place, then by code. */
	readonly worst: readonly WorstAffected[];
	/** Municipalities with known money against the problem, in the quarter or not. */
	readonly aimed: readonly MunicipalityCode[];
	/** The years that the means are of; as most have them. */
	readonly years: readonly number[];
}

/** @param need the need level of one challenge, by municipality */
export function worstAffected(
	need: Readonly<Record<string, ApiNeedEntry>>,
	heavier: Heavier,
): Affected {
	const entries = Object.entries(need).flatMap(([code, entry]) =>
		isMunicipalityCode(code) ? [[code, entry] as const] : [],
	);
	const values = new Map(
		entries.flatMap(([code, { value }]) => (value === null ? [] : [[code, value] as const])),
	);
	const places = ranks(values, heavier);
	const worst = entries.flatMap(([code, { value, quarter, fund }]) => {
		const place = places.get(code)?.place;
		return quarter === 4 && value !== null && place !== undefined
			? [{ code, place, value, aimed: fund === 'targets' }]
			: [];
	});
	return {
		worst: worst.toSorted((a, b) => a.place - b.place || a.code.localeCompare(b.code)),
		aimed: entries.flatMap(([code, { fund }]) => (fund === 'targets' ? [code] : [])),
		years: entries[0]?.[1].years ?? [],
	};
}
