import type { ApiSeries } from '../../../tables/api.ts';
import type { Locale } from '../../../tables/locale.ts';

/** Whom the figures of some series are to be credited to, each once, as its publisher has it. */
export const creditsText = (series: readonly ApiSeries[], locale: Locale): string =>
	[...new Set(series.flatMap(({ sources }) => sources.map(({ credit }) => credit[locale])))]
		// "Källa: Kolada" and "Källa: SCB" are one list under one word.
		.map((credit, index) => (index === 0 ? credit : credit.replace(/^(Källa|Source): /, '')))
		.join('; ')
		.concat('.');
