import { describe, expect, it } from 'vitest';
import type { MunicipalityCode } from '../../src/tables/code.ts';
import { readSearches } from './searches.ts';

const CODES = ['0114', '0115', '0117'] as MunicipalityCode[];
const ROWS = ['0114,by-name,2026-11', '0115,in-group,2026-10', '0117,not,'];

const read = (rows: readonly string[], holders: readonly string[] = []) =>
	readSearches('s.csv', ['code,searched,month', ...rows].join('\n'), {
		codes: CODES,
		funds: holders.map((code) => ({ code })),
	});

/** The same rows with one in the place of another. */
const withRow = (index: number, row: string): string[] => ROWS.with(index, row);

describe('the searches', () => {
	it('say of every municipality how we looked, and when', () => {
		expect([...read(ROWS)]).toEqual([
			['0114', { how: 'by-name', month: '2026-11' }],
			['0115', { how: 'in-group', month: '2026-10' }],
			['0117', { how: 'not', month: null }],
		]);
	});

	it('say nothing of one that the registry has a row of, however it was found', () => {
		// As for Härnösand, whose contract was found by another way than its name.
		expect([...read(ROWS, ['0114']).keys()]).toEqual(['0115', '0117']);
		expect([...read(withRow(0, '0114,found,'), ['0114']).keys()]).toEqual(['0115', '0117']);
	});

	it.each([
		['s.csv:2: searched: found "found", expected one of by-name', withRow(0, '0114,found,')],
		['s.csv:2: month: found nothing, expected when', withRow(0, '0114,by-name,')],
		[
			's.csv:4: month: found "2026-11", expected nothing beside "not"',
			withRow(2, '0117,not,2026-11'),
		],
		[
			's.csv:2: month: found "2026-13", expected a year and month',
			withRow(0, '0114,by-name,2026-13'),
		],
		[
			's.csv:2: month: found "2999-01", expected one that has been',
			withRow(0, '0114,by-name,2999-01'),
		],
		[
			's.csv:2: month: found "1066-11", expected 2026-01 or later',
			withRow(0, '0114,by-name,1066-11'),
		],
		['s.csv:2: searched: found "asked", expected one of', withRow(0, '0114,asked,2026-11')],
		['s.csv:3: code: found "0117", expected "0115"', [...ROWS.slice(0, 1), ...ROWS.slice(2)]],
		['s.csv:3: code: found "0114", expected "0115"', withRow(1, '0114,by-name,2026-11')],
		['s.csv:5: code: found "0120", expected no further row', [...ROWS, '0120,not,']],
		['s.csv: found no row of "0117", expected every', ROWS.slice(0, 2)],
	])('stop where %s', (message, rows) => {
		expect(() => read(rows)).toThrow(message);
	});
});
