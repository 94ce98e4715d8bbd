import { words } from '../../words/words.ts';
import type { ApiSeries } from '../../tables/api.ts';
import { COUNTRY } from '../../tables/code.ts';
import type { PublishedFigure } from '../../stats/municipality/figure.ts';
import type { Locale } from '../../tables/locale.ts';
import { unusualIn } from '../../stats/unusual.ts';

/** Why a figure of an article is far from its place's other years, as it stands beside it; "" for an ordinary one. */
export function unusualFigure(
	{
		series,
		municipality,
		year,
	}: Pick<PublishedFigure, 'municipality' | 'year'> & {
		readonly series: Pick<ApiSeries, 'unusual'>;
	},
	locale: Locale,
): string {
	const reason = unusualIn(series, municipality?.code ?? COUNTRY, year);
	return reason === null ? '' : words(locale).analysis.figures.unusual(reason[locale]);
}
