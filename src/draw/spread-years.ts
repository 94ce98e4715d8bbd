import { valueIn, valuesIn } from '../stats/series.ts';
import type { ApiSeries } from '../tables/api.ts';
import { COUNTRY } from '../tables/code.ts';
import { middleBand } from '../stats/middle-band.ts';
import type { SpreadYear } from './spread.ts';

/** Part of the most municipalities with a value that a year must have: fewer make another band. */
const LEAST = 0.9;

/** What has been worked out: the cards of all municipalities draw the same bands. */
const known = new WeakMap<ApiSeries, readonly SpreadYear[]>();

/**
 * The years of a series, from the first to the last in which the country or nearly all municipalities have a
 * value, with the band of eight in ten. Years between that have neither are there too: they part the band.
 */
export function spreadYears(series: ApiSeries): readonly SpreadYear[] {
	const years = known.get(series) ?? bandsOf(series);
	known.set(series, years);
	return years;
}

function bandsOf(series: ApiSeries): readonly SpreadYear[] {
	const most = Math.max(...series.years.map((year) => valuesIn(series, year).size));
	const years = series.years.map((year): SpreadYear => {
		const values = [...valuesIn(series, year).values()];
		const country = valueIn(series, COUNTRY, year);
		return {
			year,
			country: 'value' in country ? country.value : null,
			band: values.length < most * LEAST ? null : middleBand(values),
		};
	});
	const isKnown = ({ country, band }: SpreadYear): boolean => country !== null || band !== null;
	return years.slice(years.findIndex(isKnown), years.findLastIndex(isKnown) + 1);
}

/** Whether a series has bands of several years: else there is no chart of it. */
export const hasSpread = (series: ApiSeries): boolean =>
	spreadYears(series).filter(({ band }) => band !== null).length > 1;
