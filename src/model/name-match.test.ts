import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchNames, matchesAny } from './name-match.ts';

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

describe('matchesAny', () => {
	const row = ['Ängelholm', 'Skåne län'];

	it('finds a part of any of the names, in any case, with or without dots', () => {
		expect(matchesAny(row, 'holm')).toBe(true);
		expect(matchesAny(row, 'ANGEL')).toBe(true);
		expect(matchesAny(row, 'skane l')).toBe(true);
		expect(matchesAny(row, 'skåne')).toBe(true);
	});

	it('takes dots and rings that were typed at their word', () => {
		expect(matchesAny(['Ronneby', 'Blekinge län'], 'rö')).toBe(false);
		expect(matchesAny(['Örebro', 'Örebro län'], 'ör')).toBe(true);
		// As typed on a keyboard that puts the dots after the letter.
		expect(matchesAny(['Örebro', 'Örebro län'], 'o\u0308r')).toBe(true);
	});

	it('finds all for nothing, and nothing for what no name holds', () => {
		expect(matchesAny(row, ' ')).toBe(true);
		expect(matchesAny(row, 'xyz')).toBe(false);
		expect(matchesAny(row, '?')).toBe(false);
	});
});
