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

/** Where a municipality's lead measures lie in the heaviest and in the lightest quarter. */
export function problemsSentence({ name, standings }: SummaryFacts, locale: Locale): string {
	const { summary: text } = words(locale).municipality;
	const { known, heaviest, lightest } = extremes(standings);
	return [
		text.heaviest(name, heaviest.length, known, standings.length, namesOf(heaviest, locale)),
		text.lightest(lightest.length, namesOf(lightest, locale)),
	].join(' ');
}

/** What is known of a municipality's money, and what it is aimed at. */
export function moneySentence(facts: SummaryFacts, locale: Locale): string {
	const { municipality, funds: fundWords } = words(locale);
	const fund = principalFund(facts.funds);
	if (fund === null) return municipality.summary.noneKnown;
	const { heaviest } = extremes(facts.standings);
	const aimed = existed(fund) ? [aims(fund, heaviest, facts, locale)] : [];
	return [fundWords.sentence(fund), ...aimed].join(' ');
}

/** A municipality in two to four sentences. It counts and names, and sums nothing up. */
export const summary = (facts: SummaryFacts, locale: Locale): string =>
	`${problemsSentence(facts, locale)} ${moneySentence(facts, locale)}`;
