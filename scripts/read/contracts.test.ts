import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { readContracts } from './contracts.ts';
import { contractExtremes, documentedValue } from '../../src/stats/contract/documented-contract.ts';

const FILE = 'data/funds/contracts.csv';
const NORRKOPING = 'norrkoping-utfallskontrakt';
const HARNOSAND = 'harnosand-utfallskontrakt';
const all = readContracts(FILE, readFileSync(FILE, 'utf8'), new Set([NORRKOPING, HARNOSAND]));
const terms = all.filter(({ fund }) => fund === NORRKOPING);

describe('the contract of Norrköping and LSV, as documented', () => {
	it('has the terms that RISE, Altinget and SHIC give', () => {
		expect(documentedValue(terms, 'amount')).toBe(10_000_000);
		expect(documentedValue(terms, 'activity_share')).toBe(40);
		expect(documentedValue(terms, 'saving_share')).toBe(60);
		expect(documentedValue(terms, 'return_cap')).toBe(20);
		expect(documentedValue(terms, 'people')).toBe(60);
		expect(documentedValue(terms, 'follow_up_years')).toBe(2);
	});

	it('has a source for each term', () => {
		for (const { source } of terms) expect(source.url).toMatch(/^https:/);
	});

	it('risks 6 of 10 million, breaks even for both when as much is saved, and returns at most 2', () => {
		expect(contractExtremes(terms)).toEqual({
			investorLoss: 6_000_000,
			payerCost: 4_000_000,
			evenAt: 10_000_000,
			highestReturn: 2_000_000,
		});
	});

	it('has what was invested beside the ceiling (socialeinvesteringer.nu)', () => {
		expect(documentedValue(terms, 'invested')).toBe(7_500_000);
	});

	it('gives no number that is not documented', () => {
		expect(() => documentedValue(terms, 'investor')).toThrow('no number');
		expect(() => documentedValue([], 'amount')).toThrow('amount');
	});
});

test('Härnösand’s contract of 2024 is for 35 million kronor, and possibly 15 more', () => {
	const later = all.filter(({ fund }) => fund === HARNOSAND);
	expect(documentedValue(later, 'amount')).toBe(35_000_000);
	expect(documentedValue(later, 'extension')).toBe(15_000_000);
	expect(later.find(({ term }) => term === 'period')?.said.sv).toContain('28 juni 2024');
});

describe('the table of contracts', () => {
	const [header = ''] = readFileSync(FILE, 'utf8').split('\n');
	const row = (...cells: string[]): string => `${header}\n${cells.join(',')}\n`;
	const source = ['T', 'https://example.org/', '2020'];

	it('names the line of a contract that is not in the registry, and of a number that is words', () => {
		const known = new Set(['a']);
		expect(() =>
			readContracts(FILE, row('b', 'amount', '1', 'SEK', 's', 'e', ...source), known),
		).toThrow(/contracts\.csv:2.*"b"/);
		expect(() =>
			readContracts(FILE, row('a', 'amount', '', 'SEK', 's', 'e', ...source), known),
		).toThrow(/contracts\.csv:2.*number/);
		expect(() =>
			readContracts(FILE, row('a', 'tak', '1', 'SEK', 's', 'e', ...source), known),
		).toThrow(/term: found "tak"/);
	});
});
