import { shadeClass } from '../../stats/shading.ts';
import type { Standing } from '../../stats/standing.ts';
import type { FundState } from '../../stats/money/registry.ts';
import { cellTexts } from '../../words/text/table-text.ts';
import type { Shown } from './shown.ts';
import { writeText } from '../../steer/write.ts';

/** A row of the table as it was served: of whom it is, and its cells. */
export interface TableRow {
	readonly element: HTMLTableRowElement;
	readonly code: string;
	readonly name: string;
	/** Name of its county. */
	readonly county: string;
	/** Whether the municipality has a known fund, whatever it is aimed at. */
	readonly known: boolean;
}

export function readRow(element: HTMLTableRowElement): TableRow {
	return {
		element,
		code: element.dataset['code'] ?? '',
		name: element.cells[0]?.textContent.trim() ?? '',
		county: element.querySelector('.county')?.textContent ?? '',
		known: 'known' in element.dataset,
	};
}

/** Writes how the municipality stands. Changes nothing else than cells that say something else now. */
export function writeRow(
	{ element }: TableRow,
	standing: Standing,
	fund: FundState,
	{ indicator, facts }: Shown,
): void {
	if (!facts.table) return;
	const texts = cellTexts(standing, indicator, facts.table, facts.locale);
	const [, value, place, quarter, , funds] = element.cells;
	writeText(value?.querySelector('a') ?? value, texts.value);
	const className = `number ${shadeClass(standing.shade)}`;
	if (value && value.className !== className) value.className = className;
	writeText(place, texts.place);
	writeText(quarter, texts.quarter);
	// No indicator changes what is said of a municipality without a known fund, and how we looked.
	if (fund !== 'none-known') writeText(funds, facts.words.label.fundStates[fund]);
}
