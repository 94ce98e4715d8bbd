import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { initialsOf } from './initials.ts';

const [, ...rows] = readFileSync('data/municipalities.csv', 'utf8').trim().split('\n');
const NAMES = rows.map((row) => row.split(',')[1] ?? '');

describe('the letter of a municipality', () => {
	it('is its initial', () => {
		expect(initialsOf(['Norrköping', 'Linköping', 'Gävle'])).toEqual(['N', 'L', 'G']);
		expect(initialsOf(['Östersund', 'Åre'])).toEqual(['Ö', 'Å']);
	});

	it('is two letters where two begin alike', () => {
		expect(initialsOf(['Norrköping', 'Nyköping', 'Gävle'])).toEqual(['No', 'Ny', 'G']);
		expect(initialsOf(['Malmö', 'Malung-Sälen'])).toEqual(['Mm', 'Mu']);
		expect(initialsOf(['Falköping', 'Falkenberg', 'Falun'])).toEqual(['Fö', 'Fe', 'Fn']);
	});

	it('is a number where no letter tells all of them apart', () => {
		expect(initialsOf(['Ab', 'Abc'])).toEqual(['A1', 'A2']);
	});

	it('tells any four of the 290 apart, in at most two signs', () => {
		expect(NAMES).toHaveLength(290);
		fc.assert(
			fc.property(
				fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 4 }),
				(names) => {
					const letters = initialsOf(names);
					expect(new Set(letters).size).toBe(names.length);
					for (const each of letters) expect(each).toMatch(/^\p{Lu}[\p{Ll}\d]?$/u);
				},
			),
		);
	});
});
