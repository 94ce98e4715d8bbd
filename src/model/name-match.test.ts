import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchNames } from './name-match.ts';

const all = ['Ale', 'Borgholm', 'Upplands Väsby', 'Väsby', 'Ängelholm', 'Öckerö', 'Örebro'].map(
	(name) => ({ name }),
);
const found = (typed: string): string[] => matchNames(all, typed).map(({ name }) => name);

describe('matchNames', () => {
	it('finds å, ä and ö without their dots, and in any case', () => {
		expect(found('Angelholm')).toEqual(['Ängelholm']);
		expect(found('OREBRO')).toEqual(['Örebro']);
		expect(found('upplands va')).toEqual(['Upplands Väsby']);
	});

	it('puts the letters as they were typed first', () => {
		expect(found('ö')).toEqual(['Öckerö', 'Örebro', 'Borgholm', 'Ängelholm']);
		expect(found('o')).toEqual(['Borgholm', 'Ängelholm', 'Örebro', 'Öckerö']);
	});

	it('puts beginnings first, of the name and then of a word in it', () => {
		expect(found('vä')).toEqual(['Väsby', 'Upplands Väsby']);
		expect(found('holm')).toEqual(['Borgholm', 'Ängelholm']);
	});

	it('finds all for nothing, and nothing for what no name holds', () => {
		expect(found('  ')).toHaveLength(all.length);
		expect(found('xyz')).toEqual([]);
		expect(found('?')).toEqual([]);
	});

	it('finds every name by itself and by its folded form', () => {
		fc.assert(
			fc.property(fc.constantFrom(...all), ({ name }) => {
				expect(found(name)[0]).toBe(name);
			}),
		);
	});
});
