import { expect, test } from 'vitest';
import { isMunicipalityCode } from '../../../src/tables/code.ts';
import { readScbWide } from './scb-wide.ts';

const codes = new Set(['0114', '0115'].filter(isMunicipalityCode));

test('each column of a year is read, in the unit of the indicator', () => {
	const series = readScbWide('kommunkod,2022,2025\n0114,70.9,70.5\n', 'x.csv', codes, 0.01);
	const values = [...series.values()].flatMap((places) => [...places.values()]);
	expect([...series.keys()]).toEqual([2022, 2025]);
	expect(values).toEqual([{ value: 0.709 }, { value: 0.705 }]);
});

test.each([
	['0199,1', 'x.csv:2: found municipality "0199", expected one of the 2 codes'],
	['0114,..', 'x.csv:2: found 2022 "..", expected a number such as 12.34'],
	['0114,1\n0114,2', 'x.csv:3: found "0114" in 2022 a second time'],
])('the line %s is refused by file and line', (lines, message) => {
	expect(() => readScbWide(`kommunkod,2022\n${lines}\n`, 'x.csv', codes)).toThrow(message);
});
