import type { Draft, Fault } from '../../stats/contract/contract-draft.ts';
import type { KnownTerms, Presets } from '../../stats/contract/contract-preset.ts';
import type { EffectWords } from '../../words/text/contract-effects.ts';
import type { ContractTableWords } from '../../words/text/contract-table.ts';
import type { ContractTexts } from '../../words/text/contract-texts.ts';
import type { Locale } from '../../tables/locale.ts';

/** Words of the chart, with {placeholders}. */
export interface ChartWords {
	readonly investor: string;
	readonly payer: string;
	/** Where both lose, where both gain, where the return has reached its cap. */
	readonly lose: string;
	readonly gain: string;
	readonly capped: string;
	readonly y: { readonly million: string; readonly thousand: string; readonly one: string };
	/** {effect} */
	readonly expected: string;
	/** {from}, {to}, {even} */
	readonly label: string;
}

/** What the calculator's script is given with the page. */
export interface CalculatorFacts {
	readonly locale: Locale;
	readonly texts: ContractTexts;
	readonly table: ContractTableWords;
	readonly effects: EffectWords;
	readonly chart: ChartWords;
	readonly faults: Readonly<Record<Fault, string>>;
	/** Said when what works out the result does not come. */
	readonly notReckoned: string;
	/** Said when the table cannot be made into a file. */
	readonly notSaved: string;
	/** The documented terms alone. */
	readonly documented: Draft;
	/** What each preset fills in, the opening example among them. */
	readonly presets: Presets;
	/** Whose each figure can be. */
	readonly known: KnownTerms;
}
