import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { countyOf, isMunicipalityCode } from '../../src/tables/code.ts';
import { COUNTY_CODES, MUNICIPALITY_CODES, slugOf } from './register.ts';
import { readTopology } from './topology.ts';

describe('the register', () => {
	it('has 21 counties and 290 municipalities, each in one of them', () => {
		// SCB, "Län och kommuner 2023": 21 and 290, the same since Heby moved in 2007.
		expect([COUNTY_CODES.length, MUNICIPALITY_CODES.length]).toEqual([21, 290]);
		for (const code of MUNICIPALITY_CODES) {
			expect(isMunicipalityCode(code) && COUNTY_CODES.includes(countyOf(code))).toBe(true);
		}
	});

	it('makes an address of its own of each name', () => {
		expect(slugOf('2380', 'Östersund')).toBe('ostersund');
		expect(slugOf('0305', 'Håbo')).not.toBe(slugOf('0643', 'Habo'));
	});
});

describe('the topology', () => {
	const text = readFileSync('data/geography/sweden.topo.json', 'utf8');
	const read = (changed: string): string => readTopology('t.json', changed);

	it('has the codes of the register', () => {
		expect(read(text)).toBe(text);
	});

	it.each([
		[
			'a code that is none',
			'"0114"',
			'"0113"',
			'found no municipality 0114 and the unknown municipality 0113',
		],
		['a code twice', '"0114"', '"0115"', 'found no municipality 0114 and municipality 0115 twice'],
		[
			'a county that is none',
			'"id":"25"',
			'"id":"26"',
			'found no county 25 and the unknown county 26',
		],
		['a number for a code', '"0114"', '114', 'found another shape'],
		['half a file', '"counties"', '', 'is no JSON'],
	])('stops at %s', (_, from, to, message) => {
		expect(text).toContain(from);
		expect(() => read(text.replace(from, to))).toThrow(`t.json: ${message}`);
	});
});
