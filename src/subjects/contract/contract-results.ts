import { missingTerms, termsOf, type Draft } from '../../stats/contract/contract-draft.ts';
import type { CalculatorFacts } from './contract-facts.ts';
import {
	contractCsv,
	contractTable,
	printKronor,
	rowName,
	type ContractRow,
	type TableWords,
} from '../../words/text/contract-table.ts';
import {
	evenTexts,
	expectedText,
	lossPresentText,
	lossText,
	missingText,
	printPercent,
} from '../../words/text/contract-texts.ts';
import type { Locale } from '../../tables/locale.ts';
import type { ContractTerms } from '../../stats/contract/outcome-contract.ts';
import { writeText } from '../../steer/write.ts';

/** Writes a text where it is asked for, if it is not there already. */
function say(within: Element, selector: string, text: string): void {
	writeText(within.querySelector(selector), text);
}

function show(within: Element, part: string, shown: boolean): void {
	within.querySelector(`[data-part="${part}"]`)?.toggleAttribute('hidden', !shown);
}

function drawRow(row: ContractRow, words: TableWords, rate: string, locale: Locale): Element {
	const made = document.createElement('tr');
	made.className = row.kind;
	const head = document.createElement('th');
	head.scope = 'row';
	head.textContent = rowName(row, words, rate);
	const cells = row.cells.map((value) => {
		const cell = document.createElement('td');
		cell.className = 'number';
		cell.textContent = printKronor(value, locale);
		return cell;
	});
	made.append(head, ...cells);
	return made;
}

const rateOf = ({ ranta }: Draft, locale: Locale): string => printPercent(ranta ?? 0, locale);

function showWhole(
	part: Element,
	terms: ContractTerms,
	draft: Draft,
	facts: CalculatorFacts,
): void {
	const { locale, texts, table, chart } = facts;
	const [investor, payer] = evenTexts(terms, texts, locale);
	say(part, '[data-said="expected"]', expectedText(terms, texts, locale));
	say(part, '[data-said="even-investor"]', investor);
	say(part, '[data-said="even-payer"]', payer);
	say(part, '[data-said="even-present"]', terms.discountRate > 0 ? texts.evenPresent : '');
	const rate = rateOf(draft, locale);
	part
		.querySelector('[data-rows]')
		?.replaceChildren(...contractTable(terms).map((row) => drawRow(row, table, rate, locale)));
	const svg = part.querySelector('[data-chart]');
	if (!svg) return;
	// How to draw comes when there is something to draw; until then, the words above say it all.
	void import('./contract-drawing.ts').then(({ drawContract }) => {
		say(part, '[data-axis-title]', drawContract(svg, terms, chart, `${investor} ${payer}`, locale));
	});
}

/**
 * Shows what the terms come to, as far as they have been filled in.
 *
 * @returns the main result in words, for those who listen
 */
export function showResults(part: Element, draft: Draft, facts: CalculatorFacts): string {
	const { locale, texts } = facts;
	const { insats, aktivitet } = draft;
	const missing = missingText(missingTerms(draft), texts, locale);
	const names: readonly string[] = missingTerms(draft);
	const isEmpty = missing === texts.nothing;
	show(part, 'nothing', isEmpty);
	show(part, 'missing', missing !== '' && !isEmpty);
	for (const item of part.querySelectorAll<HTMLElement>('[data-field]')) {
		item.hidden = !names.includes(item.dataset['field'] ?? '');
	}
	const loss =
		insats === null || aktivitet === null
			? ''
			: lossText({ intervention: insats, activityShare: aktivitet / 100 }, texts.loss, locale);
	show(part, 'loss', loss !== '');
	say(part, '[data-said="loss"]', loss);
	const terms = termsOf(draft);
	say(part, '[data-said="loss-present"]', terms ? lossPresentText(terms, texts, locale) : '');
	if (terms) showWhole(part, terms, draft, facts);
	show(part, 'all', terms !== null);
	return terms
		? [expectedText(terms, texts, locale), ...evenTexts(terms, texts, locale)].join(' ')
		: missing;
}

/** Saves the table as a file, made in the browser. */
export async function downloadTable(
	draft: Draft,
	facts: CalculatorFacts,
	name: string,
): Promise<void> {
	const terms = termsOf(draft);
	if (!terms) return;
	const { locale, table } = facts;
	const { saveFile } = await import('../../steer/save-file.ts');
	saveFile(name, contractCsv(contractTable(terms), table, rateOf(draft, locale), locale));
}
