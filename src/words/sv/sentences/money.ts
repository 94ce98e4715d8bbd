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

/** The words that agree with what is told of. */
interface Forms {
	readonly owned: string;
	readonly it: string;
	readonly seen: string;
	readonly known: string;
	readonly aimed: string;
}

const FORMS: Readonly<Record<Instrument, Forms>> = {
	fund: {
		owned: 'Kommunens sociala investeringsfond',
		it: 'Den',
		seen: 'belagd',
		known: 'känd',
		aimed: 'riktad',
	},
	'set-aside': {
		owned: 'Kommunens avsatta medel för sociala investeringar',
		it: 'De',
		seen: 'belagda',
		known: 'kända',
		aimed: 'riktade',
	},
	'outcome-contract': {
		owned: 'Kommunens sociala utfallskontrakt',
		it: 'Det',
		seen: 'belagt',
		known: 'känt',
		aimed: 'riktat',
	},
};

/** The fund as a subject, with the years that are known of it. */
function owned(fund: Fund): string {
	const { owned: what, seen, known } = FORMS[fund.instrument];
	const { last } = evidenceSpan(fund);
	const from = fund.year === null ? '' : ` från ${fund.year}`;
	if (last === null) return `${what}${from}, ${known} ur en odaterad källa,`;
	return last === fund.year ? `${what}${from}` : `${what}${from}, senast ${seen} ${last},`;
}

/** What it was aimed at, as far as sources say, after the subject. */
function aims({ fund, targets, against, aimed }: MoneyFacts, { aimed: turned }: Forms): string {
	const list = (names: readonly string[]): string => listing(prepositionsLast(names, 'sv'), 'sv');
	const all = list(targets.map(({ sv }) => sv));
	if (aimed.length > 0 && against.length === 1) return `var ${turned} mot just det problemet`;
	if (aimed.length > 0) {
		const some =
			aimed.length < against.length
				? `${inWords(aimed.length)} av de ${inWords(against.length)}`
				: aimed.length === 2
					? 'båda'
					: `alla ${inWords(aimed.length)}`;
		return `var ${turned} mot ${some}: ${list(aimed.map(({ itself }) => itself.sv))}`;
	}
	if (fund === null || targets.length === 0) {
		return 'har ingen inriktning som framgår av källorna';
	}
	return against.length === 0
		? `var ${turned} mot ${all}`
		: `var enligt källorna ${turned} mot annat`;
}

function none({ place, searched, notSearched }: MoneyFacts): string {
	if (searched === null || searched.how === 'not') {
		return `Om ${place.name} har en social investeringsfond är inte känt: kommunen är en av ${inWords(notSearched)} som Utmaningskartan ännu inte har sökt på.`;
	}
	const when = searched.month === null ? '' : ` (${monthText(searched.month, 'sv')})`;
	return searched.how === 'by-name'
		? `Ingen social investeringsfond är känd ${inPlace(place)}, trots en sökning på kommunens namn${when}. Det kan ändå finnas en.`
		: `Utmaningskartan har inte hittat någon social investeringsfond ${inPlace(place)}${when}, men har inte sökt särskilt på ${place.name}.`;
}

/** What is known of a municipality's money, in the tense of its evidence. */
export function money(facts: MoneyFacts): string {
	const { fund } = facts;
	if (fund === null) return none(facts);
	if (fund.status === 'planned') return fundSentence(fund);
	const forms = FORMS[fund.instrument];
	if (fund.confidence === 'reported') {
		return `${fundSentence(fund)} ${forms.it} ${aims(facts, forms)}.`;
	}
	const said = `${owned(fund)} ${aims(facts, forms)}.`;
	return fund.status === 'active' ? said : `${said} ${fundStanding(fund)}`;
}
