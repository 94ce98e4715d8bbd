import { valueIn, valuesIn } from '../stats/series.ts';
import type { ApiSeries } from '../tables/api.ts';
import { COUNTRY } from '../tables/code.ts';
import { middleBand } from '../stats/middle-band.ts';
import type { SpreadYear } from './spread.ts';

/** Part of the most municipalities with a value that a year must have: fewer make another band. */
const LEAST = 0.9;

/** What has been worked out: the cards of all municipalities draw the same bands. */
const known = new WeakMap<ApiSeries, readonly SpreadYear[]>();

/** The years of a series that nearly all municipalities have a value in, with the band of eight in ten. */
export function spreadYears(series: ApiSeries): readonly SpreadYear[] {
	const years = known.get(series) ?? bandsOf(series);
	known.set(series, years);
	return years;
}

function bandsOf(series: ApiSeries): readonly SpreadYear[] {
	const most = Math.max(...series.years.map((year) => valuesIn(series, year).size));
	return series.years.flatMap((year): SpreadYear[] => {
		const values = [...valuesIn(series, year).values()];
		if (values.length < most * LEAST) return [];
		const [low, high] = middleBand(values);
		const country = valueIn(series, COUNTRY, year);
		return [{ year, low, high, country: 'value' in country ? country.value : null }];
	});
}
