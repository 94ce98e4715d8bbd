import { expect, test } from 'vitest';
import { isMunicipalityCode } from '../../../src/tables/code.ts';
import { readTidyCsv } from './tidy-csv.ts';

const codes = new Set(['0114', '0115'].filter(isMunicipalityCode));

test('a row is a place and a year, and the country has the code 0000', () => {
	const text = 'kommunkod,year,value,status\n0000,2023,2.485996,\n0114,2023,-0.5,\n';
	const series = readTidyCsv(text, 'x.csv', codes);
	expect([...(series.get(2023) ?? [])]).toEqual([
		['00', { value: 2.485996 }],
		['0114', { value: -0.5 }],
	]);
});

test('a cell that the source lacks stays out, so that it is unknown and never zero', () => {
	const text = 'kommunkod,year,value,status\n0114,2025,,not-in-source\n0115,2025,1,\n';
	expect([...(readTidyCsv(text, 'x.csv', codes).get(2025)?.keys() ?? [])]).toEqual(['0115']);
});

test.each([
	['0199,2023,1,', 'x.csv:2: found municipality "0199", expected one of the 2 codes'],
	['0114,2023,,', 'x.csv:2: found value "", expected a number such as 12.34'],
	['0114,2023,1,not-in-source', 'x.csv:2: found status "not-in-source"'],
	['0114,2023,,secret', 'x.csv:2: found status "secret"'],
	['0114,2023,1,\n0114,2023,1,', 'x.csv:3: found "0114" in 2023 a second time'],
])('the line %s is refused by file and line', (lines, message) => {
	expect(() => readTidyCsv(`kommunkod,year,value,status\n${lines}\n`, 'x.csv', codes)).toThrow(
		message,
	);
});
