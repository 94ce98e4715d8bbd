import type { ApiSeries } from '../../tables/api.ts';
import type { Break } from '../indicator.ts';
import { methodBreaks } from '../method-breaks.ts';
import { round } from '../round.ts';
import { valueIn } from '../series.ts';

/** Years that a change is over. */
const SPAN = 5;

/** The two years that a change lies between. */
export interface ChangeYears {
	readonly from: number;
	readonly to: number;
}

/** The latest year and the one five years before it; null where the series has no such year. */
export function changeYears(series: Pick<ApiSeries, 'years'>, latest: number): ChangeYears | null {
	const from = latest - SPAN;
	return series.years.includes(from) && series.years.includes(latest) ? { from, to: latest } : null;
}

/**
 * How much a municipality's figure has changed, in the indicator's own unit (percentage points for a
 * share); null where either year has no value. Of the published values, rounded once, at the end.
 */
export function changeOver(
	series: ApiSeries,
	code: string,
	{ from, to }: ChangeYears,
): number | null {
	const [before, after] = [valueIn(series, code, from), valueIn(series, code, to)];
	if ('missing' in before || 'missing' in after) return null;
	return round(after.value - before.value, series.scale.decimals);
}

/** The breaks that lie between the two years: the change is then across them. */
export const breaksWithin = (breaks: readonly Break[], years: ChangeYears): readonly Break[] =>
	methodBreaks(breaks).filter(({ year }) => years.from < year && year <= years.to);
