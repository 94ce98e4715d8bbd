import type { Draft, Fault } from '../../stats/contract/contract-draft.ts';
import type { TableWords } from '../../words/text/contract-table.ts';
import type { ContractTexts } from '../../words/text/contract-texts.ts';
import type { Locale } from '../../tables/locale.ts';

/** Words of the chart, with {placeholders}. */
export interface ChartWords {
	readonly investor: string;
	readonly payer: string;
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
	readonly table: TableWords;
	readonly chart: ChartWords;
	readonly faults: Readonly<Record<Fault, string>>;
	/** Said when the table cannot be made into a file. */
	readonly notSaved: string;
	/** The documented terms of the example. */
	readonly example: Draft;
}
