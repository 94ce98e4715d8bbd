import type { ApiSeries } from '../../../tables/api.ts';
import type { Locale } from '../../../tables/locale.ts';

/** What a publisher's credit begins with; that of our own calculation has none. */
const SOURCE = /^(Källa|Source): /;

/**
 * Whom the figures of some series are to be credited to, each once, as its publisher has it: those of
 * publishers are one list under one word, and our own calculations come last.
 */
export function creditsText(series: readonly ApiSeries[], locale: Locale): string {
	const credits = [
		...new Set(series.flatMap(({ sources }) => sources.map(({ credit }) => credit[locale]))),
	].toSorted((a, b) => Number(SOURCE.test(b)) - Number(SOURCE.test(a)));
	const listed = credits.map((credit, index) =>
		index === 0 ? credit : credit.replace(SOURCE, ''),
	);
	return `${listed.join('; ')}.`;
}
