import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { readWorkbook } from './read-workbook.fixture.ts';
import { workbook } from './workbook.ts';

it('a workbook holds a text as text, whatever it begins with, and a number as a number', async () => {
	const texts = ['=1+1', ' =1+1', '+46', '-1', '@A1', '\t=1', '0114', 'a & <b>'];
	const packed = await workbook([
		{ name: 'x', table: { heads: ['h'], rows: [...texts, -1.5, 0].map((cell) => [cell]) } },
	]);
	const [sheet] = readWorkbook(packed);
	expect(sheet?.rows.map(([cell]) => cell)).toEqual(['h', ...texts, -1.5, 0]);
	for (const [path, content] of Object.entries(unzipSync(packed))) {
		expect(strFromU8(content), path).not.toMatch(/<f[ >]/);
	}
});
