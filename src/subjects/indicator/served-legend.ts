import { legendAxis } from '../../draw/legend-axis.ts';
import { legendOf, type Legend } from '../../draw/legend.ts';
import type { Indicator } from '../../stats/indicator.ts';
import { standings } from '../../stats/standing.ts';
import type { ApiSeries } from '../../tables/api.ts';
import type { Locale } from '../../tables/locale.ts';
import type { LegendWords } from '../../words/text/legend-text.ts';

/** What a legend that the server draws is of. */
export interface ServedLegend {
	readonly locale: Locale;
	readonly words: LegendWords;
	readonly indicator: Indicator;
	readonly series: ApiSeries;
	readonly year: number;
}

/** The legend of the whole country in the classes of all years, with nobody chosen: as pages are served. */
export const servedLegend = ({ locale, words, indicator, series, year }: ServedLegend): Legend =>
	legendOf({
		locale,
		words,
		indicator,
		series,
		year,
		scale: series.scale,
		yearScale: false,
		axis: legendAxis(series, series.scale, series.scale.year),
		standings: standings(series, indicator, year).values(),
		area: null,
		municipality: null,
	});
