import { shadeClass } from '../../stats/shading.ts';
import type { Standing } from '../../stats/standing.ts';
import type { FundState } from '../../stats/money/registry.ts';
import { cellTexts } from '../../words/text/table-text.ts';
import type { Shown } from './shown.ts';
import { cellOf } from '../../steer/table-columns.ts';
import { writeText } from '../../steer/write.ts';
import type { Column } from './view.ts';

/** A row of the table as it was served: of whom it is, and its cells. */
export interface ServedRow {
	readonly element: HTMLTableRowElement;
	readonly code: string;
	/** Its cells by their columns. */
	readonly cell: (column: Column) => HTMLTableCellElement | undefined;
	readonly name: string;
	/** Name of its county. */
	readonly county: string;
	/** Whether the municipality has a known fund, whatever it is aimed at. */
	readonly known: boolean;
}

/** @param columns of its table, as {@link columnsOf} finds them */
export function readRow(
	element: HTMLTableRowElement,
	columns: ReadonlyMap<string, number>,
): ServedRow {
	const cell = (column: Column) => cellOf(element, columns, column);
	return {
		element,
		code: element.dataset['code'] ?? '',
		cell,
		name: cell('namn')?.textContent.trim() ?? '',
		county: cell('lan')?.textContent ?? '',
		known: 'known' in element.dataset,
	};
}

/** Writes how the municipality stands. Changes nothing else than cells that say something else now. */
export function writeRow(
	{ cell }: ServedRow,
	standing: Standing,
	fund: FundState,
	{ indicator, facts }: Shown,
): void {
	if (!facts.table) return;
	const texts = cellTexts(standing, indicator, facts.table, facts.locale);
	const value = cell('varde');
	writeText(value?.querySelector('a') ?? value, texts.value);
	const className = `number ${shadeClass(standing.shade)}`;
	if (value && value.className !== className) value.className = className;
	writeText(cell('plats'), texts.place);
	writeText(cell('fjardedel'), texts.quarter);
	// No indicator changes what is said of a municipality without a known fund, and how we looked.
	if (fund !== 'none-known') writeText(cell('fond'), facts.words.label.fundStates[fund]);
}
