import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inBlocks, type Block } from './in-blocks.ts';
import { inRows } from './in-rows.ts';

const text = (html: string): Block => ({ name: 'text', html });
const quote: Block = { name: 'pullquote', quote: 'Q', about: 'other', width: 'rail' };
const box: Block = { name: 'factbox', title: 'F', body: '', expect: null, width: 'rail' };
const map: Block = { name: 'map', challenges: [], width: 'bleed', title: null, expect: null };

describe('the rows of an article', () => {
	it('set what is in the margin beside the text before it, as far down as the margin is free', () => {
		const rows = inRows([
			text('<h2>A</h2>'),
			quote,
			box,
			text('<p>b</p>'),
			box,
			map,
			text('<p>c</p>'),
		]);
		expect(rows).toMatchObject([
			{ kind: 'main', width: 'text', row: 1 },
			{
				kind: 'margin',
				row: 1,
				span: 1,
				isHeaded: true,
				cells: [
					{ margin: 'before', span: 2 },
					{ margin: 'after', span: 1 },
				],
			},
			{ kind: 'main', width: 'text', row: 2 },
			{ kind: 'margin', row: 2, span: 1, cells: [{ margin: 'after', span: 1 }] },
			{ kind: 'main', width: 'bleed', row: 3 },
			{ kind: 'main', width: 'text', row: 4 },
		]);
	});

	it('set it beside the text after it where something crosses the page before it', () => {
		expect(inRows([map, box, text('<h2>A</h2>')])).toMatchObject([
			{ row: 1 },
			{ kind: 'margin', row: 2, isHeaded: true },
			{ row: 2 },
		]);
	});

	it('lose nothing, keep the order, and let nothing in a margin reach across the page', () => {
		const block = fc.constantFrom(text('<p>a</p>'), text('<h2>A</h2>'), quote, box, map);
		fc.assert(
			fc.property(fc.array(block, { maxLength: 12 }), (blocks) => {
				const rows = inRows(blocks);
				const crossing = rows.flatMap((each) =>
					each.kind === 'main' && each.width !== 'text' ? [each.row] : [],
				);
				const main = rows.flatMap((each) => (each.kind === 'main' ? [each.block] : []));
				expect(main).toEqual(blocks.filter((each) => each !== quote && each !== box));
				const margins = rows.flatMap((each) => (each.kind === 'margin' ? [each] : []));
				expect(margins.flatMap(({ cells }) => cells.flatMap((cell) => cell.blocks)).length).toBe(
					blocks.length - main.length,
				);
				for (const { row, cells } of margins) {
					for (const { span } of cells) {
						expect(crossing.filter((each) => each > row && each < row + span)).toEqual([]);
					}
				}
			}),
		);
	});
});

describe('the blocks of an article', () => {
	it('part a text at its headings, but not within a quotation', () => {
		const html = '<p>a</p>\n<h2 id="b">B</h2>\n<blockquote>\n<h2 id="c">C</h2>\n</blockquote>\n';
		expect(inBlocks([{ name: 'text', html }])).toEqual([
			{ name: 'text', html: '<p>a</p>\n' },
			{ name: 'text', html: '<h2 id="b">B</h2>\n<blockquote>\n<h2 id="c">C</h2>\n</blockquote>\n' },
		]);
	});
});
