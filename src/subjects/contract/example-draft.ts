import type { ContractTermName } from '../../tables/fund-contracts.ts';
import { EMPTY, type Draft, type TermName } from '../../stats/contract/contract-draft.ts';
import type { KnownTerms, Presets } from '../../stats/contract/contract-preset.ts';
import { documentedValue, type DocumentedTerm } from '../../stats/contract/documented-contract.ts';

/** The contract of the worked example, by its id in the registry. */
export const EXAMPLE_CONTRACT = 'norrkoping-utfallskontrakt';

/** The fields that have a documented value, and the terms that each can come from. */
export const DOCUMENTED: Readonly<Partial<Record<TermName, readonly ContractTermName[]>>> = {
	personer: ['people'],
	insats: ['amount', 'invested'],
	aktivitet: ['activity_share'],
	besparing: ['saving_share'],
	tak: ['return_cap'],
	villkor: ['school_result'],
	ar: ['follow_up_years'],
};

/**
 * What no source tells of Norrköping's contract and the example can't do without. Made up by us, round so
 * that nobody takes them for documented, and marked as ours at each field.
 */
export const ASSUMED: Draft = { ...EMPTY, kostnad: 400_000, minskning: 25, over: 50, ranta: 0 };

/** The documented terms as the form has them; what is not documented stays empty. */
export const documentedDraft = (terms: readonly DocumentedTerm[]): Draft => ({
	...EMPTY,
	personer: documentedValue(terms, 'people'),
	insats: documentedValue(terms, 'amount'),
	aktivitet: documentedValue(terms, 'activity_share'),
	besparing: documentedValue(terms, 'saving_share'),
	tak: documentedValue(terms, 'return_cap'),
	// A return was conditional on better school results, and they did improve.
	villkor: true,
	ar: documentedValue(terms, 'follow_up_years'),
});

/** What each preset fills in: the documented terms, and our assumptions where there are none. */
export function presetsOf(terms: readonly DocumentedTerm[]): Presets {
	const { kostnad, minskning, over, ranta } = ASSUMED;
	const norrkoping = { ...documentedDraft(terms), kostnad, minskning, over, ranta };
	return {
		norrkoping,
		investerat: { ...norrkoping, insats: documentedValue(terms, 'invested') },
		tomt: EMPTY,
	};
}

/** Whose each figure of a form can be. */
export const knownTerms = (terms: readonly DocumentedTerm[]): KnownTerms => ({
	documented: Object.fromEntries(
		Object.entries(DOCUMENTED).map(([name, from]) => [
			name,
			name === 'villkor' ? [true] : from.map((term) => documentedValue(terms, term)),
		]),
	),
	assumed: ASSUMED,
});
