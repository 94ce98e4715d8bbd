import { describe, expect, test } from 'vitest';
import { isMunicipalityCode } from '../../../src/tables/code.ts';
import { readDidKolada } from './did-kolada.ts';

const codes = new Set(['2425', '0114'].filter(isMunicipalityCode));
const row = {
	kpi: 'N15428',
	municipality_id: '2425',
	year: 2019,
	gender: 'T',
	status: '',
	value: 80.5,
};
const read = (...rows: object[]) => readDidKolada(rows, 'x.parquet', 'N15428', codes);
const cellOf = (changes: object) => [
	...(read({ ...row, ...changes })
		.get(2019)
		?.values() ?? []),
];

describe('the pull of Kolada with its reasons', () => {
	test('gives a value for both sexes together, and of one indicator', () => {
		expect(cellOf({})).toEqual([{ value: 80.5 }]);
		expect(cellOf({ gender: 'K' })).toEqual([]);
		expect(cellOf({ kpi: 'N17461' })).toEqual([]);
	});

	test.each([
		['Privacy', 'suppressed'],
		['Private', 'suppressed'],
		['Missing', 'missing'],
		['Not applicable', 'not-applicable'],
	])('takes the status %s for the reason %s', (status, missing) => {
		expect(cellOf({ status, value: null })).toEqual([{ missing }]);
	});

	test('is refused where it has an empty cell without a reason, or a value with one', () => {
		expect(() => read(row, { ...row, year: 2020, value: null })).toThrow(
			'x.parquet:2: found value null with status ""',
		);
		expect(() => read({ ...row, status: 'Privacy' })).toThrow('x.parquet:1: found value 80.5');
		expect(() => read({ ...row, status: 'Hemlig', value: null })).toThrow('status "Hemlig"');
	});

	test('names file and row of an unknown code and of a cell that stands twice', () => {
		expect(() => read({ ...row, municipality_id: '0199' })).toThrow(
			'x.parquet:1: found municipality "0199", expected one of the 2 codes',
		);
		expect(() => read(row, row)).toThrow('x.parquet:2: found "2425" in 2019 a second time');
	});
});
