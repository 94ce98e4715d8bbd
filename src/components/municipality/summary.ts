import { words } from '../../i18n/words.ts';
import type { Fund } from '../../model/fund.ts';
import type { Locale } from '../../model/locale.ts';
import { existed } from '../../model/registry.ts';
import { extremes, principalFund, type Standing } from '../../model/profile.ts';
import { listing, withinSentence } from '../../model/listing.ts';

/** What the summary is made of. */
export interface SummaryFacts {
	readonly name: string;
	/** All challenges, in the order of the site. */
	readonly standings: readonly Standing[];
	/** The municipality's rows of the registry. */
	readonly funds: readonly Fund[];
	/** Names of what the summary's fund is aimed at. */
	readonly targetNames: (fund: Fund) => readonly string[];
}

/** What the fund is aimed at: which of the heaviest challenges, else its own targets. */
function aims(fund: Fund, heaviest: readonly Named[], facts: SummaryFacts, locale: Locale): string {
	const { aims: text } = words(locale).municipality.summary;
	const aimed = heaviest.filter(({ id }) => fund.challenges.includes(id));
	if (aimed.length > 0) {
		return text.heaviest(aimed.length, heaviest.length, namesOf(aimed, locale));
	}
	const targets = facts.targetNames(fund);
	return targets.length > 0 ? text.other(listing(targets, locale), fund.instrument) : text.unknown;
}

type Named = Standing['challenge'];

const namesOf = (challenges: readonly Named[], locale: Locale): string =>
	listing(
		challenges.map(({ name }) => withinSentence(name[locale])),
		locale,
	);

/**
 * A municipality in two to four sentences: where its lead measures lie in the heaviest and in the
 * lightest quarter, and what is known of its money. It counts and names, and sums nothing up.
 */
export function summary(facts: SummaryFacts, locale: Locale): string {
	const { municipality, funds: fundWords } = words(locale);
	const { summary: text } = municipality;
	const { name, standings, funds } = facts;
	const { known, heaviest, lightest } = extremes(standings);
	const fund = principalFund(funds);
	return [
		text.heaviest(name, heaviest.length, known, standings.length, namesOf(heaviest, locale)),
		text.lightest(lightest.length, namesOf(lightest, locale)),
		...(fund === null ? [text.noneKnown] : [fundWords.sentence(fund)]),
		...(fund !== null && existed(fund) ? [aims(fund, heaviest, facts, locale)] : []),
	].join(' ');
}
