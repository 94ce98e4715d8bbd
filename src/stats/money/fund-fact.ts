import type { FundFact } from '../../tables/fund-sources.ts';
import type { Instrument } from '../../tables/funds.ts';
import type { Localized } from '../../tables/locale.ts';

const NAMES: Readonly<Record<Exclude<FundFact, 'existence' | 'note'>, Localized>> = {
	instrument: { sv: 'form', en: 'form' },
	year: { sv: 'år', en: 'year' },
	amount: { sv: 'belopp', en: 'amount' },
	targets: { sv: 'inriktning', en: 'aims' },
	status: { sv: 'status', en: 'status' },
	'plan-dropped': { sv: 'att planen lades ned', en: 'that the plan was dropped' },
	repayment: { sv: 'återbetalning', en: 'repayment' },
};

const EXISTENCE: Readonly<Record<Instrument, Localized>> = {
	fund: { sv: 'att fonden fanns', en: 'existence of the fund' },
	'set-aside': { sv: 'att pengarna fanns', en: 'existence of the money' },
	'outcome-contract': { sv: 'att kontraktet fanns', en: 'existence of the contract' },
};

/** Said only where nothing else is: they go with almost every source. */
const isPlain = (fact: FundFact): boolean => fact === 'existence' || fact === 'instrument';

/**
 * What a source tells, in words: the names of its facts and what is said beyond them, as in "år;
 * belopp; först i Sverige". The comment is not named, since its words are.
 *
 * @param said what the table says beyond the facts; null where it is nothing
 * @returns null where that comes to nothing
 */
export function supportsText(
	facts: readonly FundFact[],
	said: Localized | null,
	instrument: Instrument,
): Localized | null {
	const nameOf = (fact: FundFact): Localized[] =>
		fact === 'note' ? [] : [fact === 'existence' ? EXISTENCE[instrument] : NAMES[fact]];
	const telling = facts.filter((fact) => !isPlain(fact)).flatMap(nameOf);
	const parts = [...telling, ...(said === null ? [] : [said])];
	const named = parts.length > 0 ? parts : facts.flatMap(nameOf).slice(0, 1);
	if (named.length === 0) return null;
	return {
		sv: named.map(({ sv }) => sv).join('; '),
		en: named.map(({ en }) => en).join('; '),
	};
}
