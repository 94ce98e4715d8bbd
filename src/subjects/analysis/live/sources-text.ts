import type { ApiSeries } from '../../../tables/api.ts';
import type { Locale } from '../../../tables/locale.ts';
import { listing } from '../../../words/text/listing.ts';

/** Who the figures of some series are from, each once: "Arbetsförmedlingen, SCB och Brå". */
export const creditsOf = (series: readonly ApiSeries[], locale: Locale): string =>
	listing(
		[...new Set(series.flatMap(({ sources }) => sources.map(({ credit }) => credit[locale])))],
		locale,
	);
