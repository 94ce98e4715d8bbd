import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { keptWorkbooks } from './kept-workbooks.ts';
import type { Sheet } from '../../../src/words/text/file-table.ts';
import { workbook } from './workbook.ts';

const root = mkdtempSync(join(tmpdir(), 'workbooks-'));
const folder = join(root, 'kept');
afterAll(() => {
	rmSync(root, { recursive: true });
});

const sheets = (value: number): readonly Sheet[] => [
	{ name: 'Värden', table: { heads: ['Kommun', '2022'], rows: [['Ale', value]] } },
];

it('a workbook is made once for the same sheets, and is the same to the byte', async () => {
	let made = 0;
	const counted = (of: readonly Sheet[]): Promise<Uint8Array> => {
		made += 1;
		return workbook(of);
	};
	const first = await keptWorkbooks(folder, counted).of(sheets(1));
	const again = await keptWorkbooks(folder, counted).of(sheets(1));
	expect(made).toBe(1);
	expect(Buffer.from(again)).toEqual(Buffer.from(first));
	expect(Buffer.from(first)).toEqual(Buffer.from(await workbook(sheets(1))));
});

it('a workbook of other sheets is another, and those that none asked for are not kept', async () => {
	const kept = keptWorkbooks(folder);
	const other = await kept.of(sheets(2));
	expect(Buffer.from(other)).toEqual(Buffer.from(await workbook(sheets(2))));
	expect(readdirSync(folder)).toHaveLength(2);
	kept.forgetOthers();
	expect(readdirSync(folder)).toHaveLength(1);
	expect(
		Buffer.from(await keptWorkbooks(folder, () => Promise.reject(new Error())).of(sheets(2))),
	).toEqual(Buffer.from(other));
});
