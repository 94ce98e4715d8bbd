import type { Width } from '../directives.ts';
import type { Block } from './in-blocks.ts';

/** Which margin of a wide window something stands in: quotations before the text, all else after it. */
export type Margin = 'before' | 'after';

/** What stands in one margin beside the same text, one under the other. */
export interface MarginCell {
	readonly margin: Margin;
	readonly blocks: readonly Block[];
	/** How many rows it may reach over before the next thing in that margin, or across the page. */
	readonly span: number;
}

/** Something that takes the text's column or more. */
export interface MainRow {
	readonly kind: 'main';
	readonly block: Block;
	readonly width: Exclude<Width, 'rail'>;
	/** From 1. */
	readonly row: number;
}

/** What stands beside a text, from whose row on. */
export interface MarginRow {
	readonly kind: 'margin';
	readonly cells: readonly MarginCell[];
	/** The row of the text that it stands beside. */
	readonly row: number;
	/** How many rows it may reach over where both margins are one. */
	readonly span: number;
	/** Whether that text begins with a heading. */
	readonly isHeaded: boolean;
}

export type BlockRow = MainRow | MarginRow;

/** The width of a block; a text's own for what has none. */
function widthOf(block: Block): Width {
	if ('width' in block) return block.width;
	return block.name === 'claims' ? 'wide' : 'text';
}

export const isHeaded = (block: Block): boolean =>
	block.name === 'text' && /^\s*<h2[ >]/.test(block.html);

/** What is known of a thing in a margin before it is known how far it reaches. */
interface Open {
	readonly row: number;
	readonly isHeaded: boolean;
	readonly blocks: readonly Block[];
	/** Its place among all, in the text's order. */
	readonly place: number;
}

const marginOf = (block: Block): Margin => (block.name === 'pullquote' ? 'before' : 'after');

/**
 * Places the blocks of an article in rows of a grid, in the text's order. What is as wide as a margin
 * stands beside the text before it, or where there is none since something crossed the page, beside the
 * one after it; and reaches down past the texts that follow, so that it makes no hole between them.
 */
export function inRows(blocks: readonly Block[]): readonly BlockRow[] {
	const main: { readonly row: MainRow; readonly place: number }[] = [];
	const open: Open[] = [];
	/** The text that something in a margin would stand beside now. */
	let beside: { readonly row: number; readonly isHeaded: boolean } | null = null;
	for (const [place, block] of blocks.entries()) {
		const width = widthOf(block);
		if (width === 'rail') {
			const next = blocks.slice(place).find((each) => widthOf(each) !== 'rail');
			const at = beside ?? {
				row: main.length + 1,
				isHeaded: next !== undefined && isHeaded(next),
			};
			const last = open.at(-1);
			if (last?.row === at.row) {
				open[open.length - 1] = { ...last, blocks: [...last.blocks, block] };
			} else open.push({ ...at, blocks: [block], place });
			continue;
		}
		const row = main.length + 1;
		main.push({ row: { kind: 'main', block, width, row }, place });
		beside = width === 'text' ? { row, isHeaded: isHeaded(block) } : null;
	}
	/** The first row after one that something reaches no further than. */
	const endOf = (row: number, others: readonly Open[]): number =>
		Math.min(
			main.length + 1,
			...main
				.flatMap(({ row: each }) => (each.width === 'text' ? [] : [each.row]))
				.filter((each) => each > row),
			...others.map((each) => each.row).filter((each) => each > row),
		);
	const margins = open.map(({ row, isHeaded: headed, blocks: own, place }) => {
		const cells = (['before', 'after'] as const).flatMap((margin): MarginCell[] => {
			const here = own.filter((block) => marginOf(block) === margin);
			if (here.length === 0) return [];
			const same = open.filter((each) => each.blocks.some((block) => marginOf(block) === margin));
			return [{ margin, blocks: here, span: Math.max(1, endOf(row, same) - row) }];
		});
		const span = Math.max(1, endOf(row, open) - row);
		return { row: { kind: 'margin' as const, cells, row, span, isHeaded: headed }, place };
	});
	return [...main, ...margins].toSorted((a, b) => a.place - b.place).map(({ row }) => row);
}
