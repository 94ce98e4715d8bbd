import { describe, expect, it } from 'vitest';
import { parseTable, readTable } from './table.ts';
import { z } from 'zod';

describe('readTable', () => {
	it('counts lines through cells that hold line breaks, which none may', () => {
		const { rows, faults } = parseTable('t.csv', 'a,b\n"1\n2",x\n3,y\n', {
			row: z.object({ a: z.string(), b: z.string() }),
		});
		expect(rows.map(({ place }) => place.line)).toEqual([4]);
		expect(faults.map(({ message }) => message)).toEqual([
			't.csv:2: a: found "1<U+000A>2", expected text on one line, of characters that show (character 2 is U+000A)',
		]);
	});

	it('is not misled by a byte order mark', () => {
		expect(readTable('t.csv', '\uFEFFa\n1\n', { row: z.object({ a: z.string() }) })).toHaveLength(
			1,
		);
	});
});
