import { describe, expect, test } from 'vitest';
import { isMunicipalityCode } from '../../../src/tables/code.ts';
import { numberAt } from '../series.ts';
import { readKoladaDump } from './kolada-dump.ts';

const codes = new Set(['0114', '1081'].filter(isMunicipalityCode));
const read = (...lines: string[]) =>
	readKoladaDump(['geo,year,n03921', ...lines, ''].join('\n'), 'x.csv', 'N03921', codes);

describe('the dump of Kolada', () => {
	test('has the country as "0" and municipalities with their four digits', () => {
		const series = read('0,2015,6.58', '1081,2015,14.959436');
		expect(series.get(2015)?.get('00')).toEqual({ value: 6.58 });
		expect([...(series.get(2015)?.keys() ?? [])]).toEqual(['00', '1081']);
	});

	test('has regions with one or two digits, which are left out', () => {
		expect(read('01,2015,4.4', '1,2015,4.4', '25,2015,8.1').size).toBe(0);
	});

	test('lacks its empty cells, which are then not in the series', () => {
		const [code] = codes;
		expect(code && numberAt(read('1081,2015,14.9'), code, 2015)).toBeUndefined();
	});

	test.each([
		['an unknown code', ['0114,2015,1', '0199,2015,2'], 'x.csv:3: found municipality "0199"'],
		['a code without its zero', ['114,2015,1'], 'x.csv:2: found municipality "114"'],
		['a decimal comma', ['0114,2015,"1,5"'], 'x.csv:2: found n03921 "1,5"'],
		['an empty value', ['0114,2015,'], 'x.csv:2: found n03921 ""'],
		['a bad year', ['0114,15,1'], 'x.csv:2: found year "15"'],
		['a lacking cell', ['0114,2015'], 'x.csv:2: found 2 cells, expected 3'],
		['a cell twice', ['0114,2015,1', '0114,2015,1'], 'x.csv:3: found "0114" in 2015 a second time'],
	])('names file and line of %s', (_, lines, message) => {
		expect(() => read(...lines)).toThrow(message);
	});

	test('names the column that another indicator’s file lacks', () => {
		expect(() => readKoladaDump('geo,year,n1\n', 'x.csv', 'N2', codes)).toThrow(
			'x.csv:1: found "geo,year,n1", expected the column n2',
		);
	});
});
