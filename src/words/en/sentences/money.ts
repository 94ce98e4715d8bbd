import type { Instrument } from '../../../tables/funds.ts';
import type { Fund } from '../../../tables/api/fund.ts';
import { evidenceSpan } from '../../../stats/money/last-evidence.ts';
import { listing } from '../../text/listing.ts';
import type { MoneyFacts } from '../../../stats/money/money-facts.ts';
import { prepositionsLast } from '../../text/prepositions-last.ts';
import { monthText } from '../../text/searched-text.ts';
import { fundSentence, fundStanding } from '../fund-sentence.ts';
import { inWords } from '../group-counts.ts';
import { inPlace } from './place.ts';

const OWNED: Readonly<Record<Instrument, string>> = {
	fund: 'The municipality’s social investment fund',
	'set-aside': 'The municipality’s money for social investments',
	'outcome-contract': 'The municipality’s social outcome contract',
};

/** The fund as a subject, with the years that are known of it. */
function owned(fund: Fund): string {
	const { last } = evidenceSpan(fund);
	const what = OWNED[fund.instrument];
	const from = fund.year === null ? '' : ` from ${fund.year}`;
	if (last === null) return `${what}${from}, known from an undated source,`;
	return last === fund.year ? `${what}${from}` : `${what}${from}, last documented in ${last},`;
}

/** What it was aimed at, as far as sources say, after the subject. */
function aims({ fund, targets, against, aimed }: MoneyFacts): string {
	const list = (names: readonly string[]): string => listing(prepositionsLast(names, 'en'), 'en');
	const all = list(targets.map(({ en }) => en));
	if (aimed.length > 0 && against.length === 1) return 'was aimed at that very problem';
	if (aimed.length > 0) {
		const some =
			aimed.length < against.length
				? `${inWords(aimed.length)} of the ${inWords(against.length)}`
				: aimed.length === 2
					? 'both'
					: `all ${inWords(aimed.length)}`;
		return `was aimed at ${some}: ${list(aimed.map(({ itself }) => itself.en))}`;
	}
	if (fund === null || targets.length === 0) return 'has no aim that the sources state';
	return against.length === 0
		? `was aimed at ${all}`
		: 'was aimed at other things, according to the sources';
}

function none({ place, searched, notSearched }: MoneyFacts): string {
	if (searched === null || searched.how === 'not') {
		return `Whether ${place.name} has a social investment fund is not known: it is one of ${inWords(notSearched)} municipalities that Utmaningskartan has not searched for yet.`;
	}
	const when = searched.month === null ? '' : ` (${monthText(searched.month, 'en')})`;
	return searched.how === 'by-name'
		? `No social investment fund is known ${inPlace(place)}, despite a search for the municipality by name${when}. There may still be one.`
		: `Utmaningskartan has found no social investment fund ${inPlace(place)}${when}, but has not searched for ${place.name} by name.`;
}

/** What is known of a municipality's money, in the tense of its evidence. */
export function money(facts: MoneyFacts): string {
	const { fund } = facts;
	if (fund === null) return none(facts);
	if (fund.status === 'planned') return fundSentence(fund);
	if (fund.confidence === 'reported') return `${fundSentence(fund)} It ${aims(facts)}.`;
	const said = `${owned(fund)} ${aims(facts)}.`;
	return fund.status === 'active' ? said : `${said} ${fundStanding(fund)}`;
}
