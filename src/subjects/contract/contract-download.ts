import { termsOf, type Draft } from '../../stats/contract/contract-draft.ts';
import { contractCsv } from '../../words/text/contract-csv.ts';
import { contractTable } from '../../words/text/contract-table.ts';
import { printPercent } from '../../words/text/contract-texts.ts';
import type { CalculatorFacts } from './contract-facts.ts';

/** Saves the table of a contract as a file, made in the browser; nothing where a term is missing. */
export async function downloadTable(
	draft: Draft,
	facts: CalculatorFacts,
	name: string,
): Promise<void> {
	const terms = termsOf(draft);
	if (!terms) return;
	const { locale, table } = facts;
	const { saveFile } = await import('../../steer/save-text.ts');
	const rate = printPercent(draft.ranta ?? 0, locale);
	saveFile(name, contractCsv(contractTable(terms), table, rate, locale));
}
