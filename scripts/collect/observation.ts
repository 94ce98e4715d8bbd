import { round } from '../../src/stats/round.ts';
import { isPresent, type Value } from '../../src/tables/value.ts';
import type { ObservedPlace } from './place.ts';

/** One line of `data/observations/<id>.csv`. */
export interface ObservationRow {
	readonly place: ObservedPlace;
	readonly year: number;
	readonly value: Value;
	/** Id of the source of the value, or of the source that was searched for it in vain. */
	readonly source: string;
}

/** Decimals kept of a value: more than any publisher's figure is known to. */
export const DECIMALS = 6;

const HEADER = 'municipality,year,value,status,source';

/** The text of a table of observations, in the order given. */
export function observationText(observations: readonly ObservationRow[]): string {
	const lines = observations.map(({ place, year, value, source }) => {
		const number = isPresent(value) ? round(value.value, DECIMALS).toString() : '';
		const status = isPresent(value) ? '' : value.missing;
		return [place, year, number, status, source].join(',');
	});
	return [HEADER, ...lines, ''].join('\n');
}
