import type { Indicator } from '../../stats/indicator.ts';
import type { Locale } from '../../tables/locale.ts';
import { unitSuffix } from '../../words/text/format.ts';

/** What is measured, with its unit where the name does not say it: "Flyttnetto, inrikes och utrikes, ‰". */
export function unitText(
	{ name, unit, per }: Pick<Indicator, 'name' | 'unit' | 'per'>,
	locale: Locale,
): string {
	const sign = unitSuffix({ unit, per }, locale).trim();
	return sign === '' || name[locale].includes(sign) ? name[locale] : `${name[locale]}, ${sign}`;
}
