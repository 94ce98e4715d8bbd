import { missingTerms, termsOf, type Draft } from '../../stats/contract/contract-draft.ts';
import {
	effectFigures,
	effectTexts,
	unitText,
	type EffectText,
} from '../../words/text/contract-effects.ts';
import type { CalculatorFacts } from './contract-facts.ts';
import {
	contractTable,
	printKronor,
	rowName,
	type ContractRow,
	type ContractTableWords,
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

/** Writes a text wherever it is asked for, if it is not there already. */
function say(within: Element, selector: string, text: string): void {
	for (const place of within.querySelectorAll(selector)) writeText(place, text);
}

function show(within: Element, part: string, shown: boolean): void {
	for (const each of within.querySelectorAll(`[data-part="${part}"]`)) {
		each.toggleAttribute('hidden', !shown);
	}
}

/** A row of a table: its head, then its figures. */
function rowOf(kind: string, name: string, cells: readonly string[]): Element {
	const made = document.createElement('tr');
	made.className = kind;
	const head = document.createElement('th');
	head.scope = 'row';
	head.textContent = name;
	made.append(
		head,
		...cells.map((text) => {
			const cell = document.createElement('td');
			cell.className = 'number';
			cell.textContent = text;
			return cell;
		}),
	);
	return made;
}

const drawEffect = ({ effect, name, cells }: EffectText): Element => rowOf(effect, name, cells);

const drawRow = (
	row: ContractRow,
	words: ContractTableWords,
	rate: string,
	locale: Locale,
): Element =>
	rowOf(
		row.kind,
		rowName(row, words, rate),
		row.cells.map((value) => printKronor(value, locale)),
	);

const rateOf = ({ ranta }: Draft, locale: Locale): string => printPercent(ranta ?? 0, locale);

function showWhole(
	part: Element,
	terms: ContractTerms,
	draft: Draft,
	facts: CalculatorFacts,
): void {
	const { locale, texts, table, chart, effects } = facts;
	const [investor, payer] = evenTexts(terms, texts, locale);
	say(part, '[data-said="expected"]', expectedText(terms, texts, locale));
	say(part, '[data-said="even-investor"]', investor);
	say(part, '[data-said="even-payer"]', payer);
	say(part, '[data-said="even-present"]', terms.discountRate > 0 ? texts.evenPresent : '');
	for (const effect of ['assumed', 'none'] as const) {
		const {
			head,
			payer: payerGains,
			investor: investorGains,
			unit,
		} = effectFigures(terms, effect, effects, locale);
		say(part, `[data-said="${effect}-head"]`, head);
		say(part, `[data-said="${effect}-payer"]`, payerGains);
		say(part, `[data-said="${effect}-investor"]`, investorGains);
		say(part, `[data-said="${effect}-unit"]`, unit);
	}
	part
		.querySelector('[data-effects]')
		?.replaceChildren(...effectTexts(terms, effects, locale).map(drawEffect));
	say(part, '[data-said="unit"]', unitText(terms, effects, locale));
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
