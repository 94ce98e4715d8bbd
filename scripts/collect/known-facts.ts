import type { Observation } from './observation.ts';
import { fault } from './fault.ts';
import { isPresent } from '../../src/model/value.ts';

/** A figure that has been published elsewhere too, and that a series must therefore hold. */
export interface KnownFact {
	readonly indicator: string;
	readonly place: string;
	readonly year: number;
	/** Rounded as it was published. */
	readonly value: number;
	readonly decimals: number;
	/** Where it is stated. */
	readonly stated: string;
}

const CHECKS = 'checks of the archived dump against the API capture of 2024-08-30';

export const KNOWN_FACTS: readonly KnownFact[] = [
	{
		indicator: 'befolkning',
		place: '00',
		year: 2015,
		value: 9_851_017,
		decimals: 0,
		stated: 'SCB, Folkmängd 31 december 2015',
	},
	{
		indicator: 'befolkning',
		place: '0180',
		year: 2015,
		value: 923_516,
		decimals: 0,
		stated: 'SCB, Folkmängd 31 december 2015',
	},
	{
		indicator: 'befolkning',
		place: '0114',
		year: 2025,
		value: 50_495,
		decimals: 0,
		stated: 'SCB, TAB5557',
	},
	{
		indicator: 'unga-arbetslosa',
		place: '00',
		year: 2015,
		value: 6.58,
		decimals: 2,
		stated: CHECKS,
	},
	{
		indicator: 'unga-arbetslosa',
		place: '1081',
		year: 2015,
		value: 14.96,
		decimals: 2,
		stated: CHECKS,
	},
	{
		indicator: 'unga-arbetslosa',
		place: '0162',
		year: 2015,
		value: 0.96,
		decimals: 2,
		stated: CHECKS,
	},
	{ indicator: 'ohalsotal', place: '1864', year: 2015, value: 50.7, decimals: 1, stated: CHECKS },
	{
		indicator: 'inrikes-flyttnetto',
		place: '1864',
		year: 2015,
		value: -6.39,
		decimals: 2,
		stated: CHECKS,
	},
	{ indicator: 'nyanlanda', place: '0821', year: 2015, value: 41.5, decimals: 1, stated: CHECKS },
	{ indicator: 'placerade-hvb', place: '2422', year: 2015, value: 81, decimals: 0, stated: CHECKS },
	{
		indicator: 'flyttnetto',
		place: '2482',
		year: 2025,
		value: -34.85,
		decimals: 2,
		stated: 'SCB, TAB6640',
	},
	{
		indicator: 'flyttnetto',
		place: '2582',
		year: 2025,
		value: 26.03,
		decimals: 2,
		stated: 'SCB, TAB6640',
	},
	{
		indicator: 'valdeltagande',
		place: '2583',
		year: 2026,
		value: 62.71,
		decimals: 2,
		stated: 'Valmyndigheten, 13 September 2026',
	},
];

/**
 * Holds a table against the facts known of it.
 *
 * @throws DataError at the first that it does not hold
 */
export function checkFacts(
	indicator: string,
	observations: readonly Observation[],
	facts: readonly KnownFact[] = KNOWN_FACTS,
): void {
	for (const fact of facts.filter((candidate) => candidate.indicator === indicator)) {
		const found = observations.find((o) => o.place === fact.place && o.year === fact.year);
		const value = found && isPresent(found.value) ? found.value.value : undefined;
		if (value !== undefined && Math.abs(value - fact.value) <= 0.5 * 10 ** -fact.decimals) continue;
		throw fault(
			`data/observations/${indicator}.csv`,
			0,
			`${value ?? 'no value'} for "${fact.place}" in ${fact.year}`,
			`${fact.value} (${fact.stated})`,
		);
	}
}
