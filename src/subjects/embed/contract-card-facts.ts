import type { TermsWords } from '../../words/text/contract-terms-text.ts';
import type { CalculatorFacts } from '../contract/contract-facts.ts';

/** What the script of the card of a contract is given with the page: as the calculator, and how terms are told. */
export interface ContractCardFacts extends CalculatorFacts {
	readonly told: TermsWords;
}
