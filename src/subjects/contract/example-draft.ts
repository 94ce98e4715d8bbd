import type { ContractTermName } from '../../tables/fund-contracts.ts';
import { EMPTY, type Draft, type TermName } from '../../stats/contract/contract-draft.ts';
import { documentedValue, type DocumentedTerm } from '../../stats/contract/documented-contract.ts';

/** The fields that have a documented value, and the term that each comes from. */
export const DOCUMENTED: Readonly<Partial<Record<TermName, ContractTermName>>> = {
	personer: 'people',
	insats: 'amount',
	aktivitet: 'activity_share',
	besparing: 'saving_share',
	tak: 'return_cap',
	villkor: 'school_result',
	ar: 'follow_up_years',
};

/** The documented terms as the form has them; what is not documented stays empty. */
export const exampleDraft = (terms: readonly DocumentedTerm[]): Draft => ({
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
