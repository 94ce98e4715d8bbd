import { formatNumber, unitSuffix } from './format.ts';
import type { Indicator } from '../../stats/indicator.ts';
import { round } from '../../stats/round.ts';
import type { Locale } from '../../tables/locale.ts';

const POINTS: Readonly<Partial<Record<Indicator['unit'], Readonly<Record<Locale, string>>>>> = {
	'%': { sv: 'procentenheter', en: 'percentage points' },
	'‰': { sv: 'promilleenheter', en: 'per mille points' },
};

/** The unit of a change, as it stands alone in the head of a column. */
export const changeUnit = (indicator: Pick<Indicator, 'unit' | 'per'>, locale: Locale): string =>
	POINTS[indicator.unit]?.[locale] ?? unitSuffix(indicator, locale).trim();

/** A change with its sign: "+1,2", "−0,4"; no change has none. */
export function formatChange(change: number, decimals: number, locale: Locale): string {
	const number = formatNumber(change, decimals, locale);
	return round(change, decimals) > 0 ? `+${number}` : number;
}
