import { breakYears } from '../../../stats/method-breaks.ts';
import type { ApiIndicatorEntry, ApiSeries } from '../../../tables/api.ts';
import type { Locale } from '../../../tables/locale.ts';
import { unitSuffix } from '../../../words/text/format.ts';
import { words } from '../../../words/words.ts';

/** What is drawn of a measure: its name, unit and years, and from when it is counted otherwise. */
export function measureText(
	indicator: ApiIndicatorEntry,
	series: ApiSeries,
	locale: Locale,
): string {
	const { common, analysis } = words(locale);
	const name = indicator.name[locale];
	const unit = unitSuffix(indicator, locale).trim();
	const of = [
		name,
		...(unit === '' || name.includes(unit) ? [] : [unit]),
		common.years(indicator.years[0], indicator.years[1]),
	].join(', ');
	const breaks = breakYears(series.breaks).map((year) => analysis.live.break(year));
	return [`${of}.`, ...breaks].join(' ');
}
