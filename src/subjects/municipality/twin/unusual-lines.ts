import type { ApiSeries } from '../../../tables/api.ts';
import type { Locale } from '../../../tables/locale.ts';
import { byReason, unusualWithin } from '../../../stats/unusual.ts';
import { yearsText } from '../../../words/text/years-text.ts';
import { item, plain } from './markdown.ts';

/**
 * Why the figures of some years are far from the place's other ones, an item for each reason.
 *
 * @param label what an item is called, of its years
 */
export const unusualLines = (
	series: Pick<ApiSeries, 'unusual'>,
	code: string,
	shown: readonly number[],
	label: (years: string) => string,
	locale: Locale,
): readonly string[] =>
	byReason(unusualWithin(series, code, shown)).map(({ years, reason }) =>
		item(label(yearsText(years, locale)), plain(reason[locale])),
	);
