import { address } from '../../words/address.ts';
import { words } from '../../words/words.ts';
import type { CompareFacts, CompareProblem } from '../../stats/municipality/compared.ts';
import { withinSentence } from '../../words/text/listing.ts';
import type { Locale } from '../../tables/locale.ts';
import type { DrawnChallenge } from './comparison.ts';

function compareProblem({ placing, scale, years }: DrawnChallenge, locale: Locale): CompareProblem {
	const { challenge, indicator, series, values } = placing;
	const [first = 0, last = 0] = [placing.years[0], placing.years.at(-1)];
	return {
		id: challenge.id,
		phrase: indicator.phrases[locale].problem ?? withinSentence(challenge.name[locale]),
		indicator: indicator.id,
		latest: indicator.latest,
		unit: indicator.unit,
		decimals: indicator.decimals,
		ranked: values.size > 0,
		meanOf: placing.years.length > 1 ? [first, last] : null,
		years,
		national: years.map((year) => series.national[series.years.indexOf(year)] ?? null),
		breaks: series.breaks.map(({ year, kind }) => ({ year, kind })),
		domain: scale.domain,
	};
}

/** What the rows and sentences of the page are made of, on the server and in its script. */
export const compareFacts = (
	drawn: readonly DrawnChallenge[],
	example: readonly string[],
	locale: Locale,
): CompareFacts => ({
	locale,
	example,
	pages: address('/kommuner/', locale),
	problems: drawn.map((each) => compareProblem(each, locale)),
	texts: words(locale).compare.texts,
});
