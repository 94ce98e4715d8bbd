import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Indicator } from '../../src/stats/indicator.ts';
import { INDICATOR } from '../../src/stats/indicator.fixture.ts';
import { readObservations, type KnownToObservations } from './observations.ts';

const text = { sv: 'text', en: 'text' };
const indicator: Indicator = {
	...INDICATOR,
	id: 'x',
	challenge: null,
	name: text,
};
const known: KnownToObservations = {
	indicator,
	municipalities: new Set(['0114', '0115']),
	sources: new Set(['kolada']),
	lastYear: 2026,
};

const HEADER = 'municipality,year,value,status,source';
const read = (...rows: string[]): ReturnType<typeof readObservations> =>
	readObservations('data/observations/x.csv', [HEADER, ...rows, ''].join('\n'), known);
const GOOD = ['00,2015,6.58,,kolada', '0114,2015,5.1,,kolada', '0115,2015,,suppressed,kolada'];

describe('readObservations', () => {
	it('keeps a value, a zero and a reason apart', () => {
		const { years, cells } = read('00,2015,0,,kolada', ...GOOD.slice(1));
		expect(years).toEqual([2015]);
		expect(cells.get('00')?.get(2015)?.value).toEqual({ value: 0 });
		expect(cells.get('0115')?.get(2015)?.value).toEqual({ missing: 'suppressed' });
	});

	it.each([
		['an unknown code', '0199,2015,1,,kolada', ':5: municipality "0199" is not one of the 2 codes'],
		['a code without its zero', '114,2015,1,,kolada', ':5: municipality "114" is no code'],
		[
			'a duplicate cell',
			'0114,2015,1,,kolada',
			':5: municipality "0114" already has a row for 2015',
		],
		[
			'a decimal comma',
			'0114,2016,"1,5",,kolada',
			':5: value: found "1,5", expected a number with a decimal point',
		],
		['a word for a number', '0114,2016,many,,kolada', ':5: value: found "many"'],
		[
			'a year to come',
			'0114,2027,1,,kolada',
			':5: year: found 2027, expected 2026 (the release) or earlier',
		],
		['no year', '0114,15,1,,kolada', ':5: year: found "15", expected a year'],
		['a value out of range', '0114,2016,101,,kolada', ':5: value: found 101, expected 0 to 100'],
		['an unknown source', '0114,2016,1,,scb', ':5: source "scb" is not in data/sources.json'],
		[
			'an unknown status',
			'0114,2016,,gone,kolada',
			':5: status: found "gone", expected one of missing, suppressed',
		],
		['neither value nor status', '0114,2016,,,kolada', ':5: found no value and no status'],
		[
			'both value and status',
			'0114,2016,1,missing,kolada',
			':5: found the status "missing" beside a value',
		],
		['too few cells', '0114,2016', ':5: found 2 cells, expected 5'],
	])('stops at %s, with the line', (_, row, message) => {
		expect(() => read(...GOOD, row)).toThrow(`data/observations/x.csv${message}`);
	});

	it('stops where a municipality has neither value nor status', () => {
		expect(() => read(...GOOD.slice(0, 2))).toThrow('municipality "0115" has no row for 2015');
	});

	it('stops where the columns are not those agreed on', () => {
		expect(() => readObservations('f.csv', 'kommun,year\n', known)).toThrow(
			'f.csv:1: found the columns "kommun,year", expected "municipality,year,value,status,source"',
		);
	});

	it('reads back every value that a table can hold', () => {
		fc.assert(
			fc.property(
				fc.array(fc.option(fc.integer({ min: 0, max: 10000 })), { minLength: 2, maxLength: 2 }),
				(values) => {
					const rows = ['0114', '0115'].map((code, index) => {
						const value = values[index];
						return value == null
							? `${code},2020,,unknown,kolada`
							: `${code},2020,${value / 100},,kolada`;
					});
					const { cells } = read('00,2020,1,,kolada', ...rows);
					for (const [index, code] of ['0114', '0115'].entries()) {
						const value = values[index];
						expect(cells.get(code)?.get(2020)?.value).toEqual(
							value == null ? { missing: 'unknown' } : { value: value / 100 },
						);
					}
				},
			),
		);
	});
});
