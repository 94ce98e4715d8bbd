import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lettersOf, patternOf, withoutDots } from './letters.ts';

/** Whether what was typed is found in a name. */
const finds = (typed: string, name: string): boolean =>
	new RegExp(patternOf(lettersOf(typed))).test(lettersOf(name));

describe('the letters of a name', () => {
	it('are the same however they are put together, and whatever stands between words', () => {
		expect(lettersOf('A\u030Angelholm')).toBe('ångelholm');
		expect(lettersOf('  MALUNG–SÄLEN ')).toBe('malung sälen');
		expect(lettersOf('Malmö, (Skåne)')).toBe('malmö skåne');
		expect(lettersOf('Sjøbo Ængelholm')).toBe('sjöbo ängelholm');
		expect(lettersOf(' –?\u00a0')).toBe('');
	});

	it('stay the same when they are taken again, whatever the text', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (text) => {
				expect(lettersOf(lettersOf(text))).toBe(lettersOf(text));
			}),
		);
	});

	it('lose dots and rings where they are taken away', () => {
		expect(withoutDots('håbo vänö')).toBe('habo vano');
	});
});

describe('what is typed', () => {
	it('finds letters with dots by those without', () => {
		expect(finds('angelholm', 'Ängelholm')).toBe(true);
		expect(finds('orebro', 'Örebro')).toBe(true);
		expect(finds('Vaxjo', 'Växjö')).toBe(true);
	});

	it('is taken at its word where it has dots', () => {
		expect(finds('rö', 'Ronneby')).toBe(false);
		expect(finds('håbo', 'Habo')).toBe(false);
		expect(finds('rø', 'Ronneby')).toBe(false);
		expect(finds('örebro', 'Örebro')).toBe(true);
		// As typed on a keyboard that puts the dots after the letter.
		expect(finds('o\u0308rebro', 'Örebro')).toBe(true);
	});

	it('finds letters that were written by two', () => {
		expect(finds('Aengelholm', 'Ängelholm')).toBe(true);
		expect(finds('Norrkoeping', 'Norrköping')).toBe(true);
		expect(finds('Aare', 'Åre')).toBe(true);
		expect(finds('Umeaa', 'Umeå')).toBe(true);
		expect(finds('Oerebro', 'Örebro')).toBe(true);
	});

	it('finds names run together or apart', () => {
		expect(finds('upplandsvasby', 'Upplands Väsby')).toBe(true);
		expect(finds('dalsed', 'Dals-Ed')).toBe(true);
		expect(finds('malung sälen', 'Malung-Sälen')).toBe(true);
		expect(finds('norr köping', 'Norrköping')).toBe(true);
	});

	it('is a pattern that can be used, whatever it is, and finds itself', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (text) => {
				const letters = lettersOf(text);
				fc.pre(letters !== '');
				expect(finds(letters, letters)).toBe(true);
				expect(new RegExp(`^${patternOf(letters)}$`).test(letters)).toBe(true);
			}),
		);
	});
});
