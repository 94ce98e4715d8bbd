import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inLines, wrapped } from './text-lines.ts';

describe('the lines of a text on the page', () => {
	const word = (text: string, left: number, top: number, width = 40) => ({
		text,
		box: { left, top, width, height: 20 },
	});

	it('begin where the page breaks the text', () => {
		const words = [word('Unga', 0, 0), word('utan', 50, 0), word('arbete', 0, 24)];
		expect(inLines(words)).toEqual([
			{ text: 'Unga utan', box: words[0]?.box },
			{ text: 'arbete', box: words[2]?.box },
		]);
	});

	it('hold a word that stands a little higher than the first, as a raised note does', () => {
		expect(inLines([word('Riket', 0, 4), word('2022', 50, 0)])).toMatchObject([
			{ text: 'Riket 2022' },
		]);
	});

	it('are none where no word has a width', () => {
		expect(inLines([word('dold', 0, 0, 0)])).toEqual([]);
	});
});

describe('a text in lines of a width', () => {
	it('is broken between words', () => {
		expect(wrapped('Källa: Kolada, nyckeltal N31810, hämtad 2026', 200, 16)).toEqual([
			'Källa: Kolada, nyckeltal',
			'N31810, hämtad 2026',
		]);
	});

	it('has lines of twenty letters in the narrowest figure', () => {
		expect(wrapped('en kort text till', 1, 16)).toEqual(['en kort text till']);
	});

	it('keeps every word, and is longer than the width only for a word that is', () => {
		const texts = fc.array(fc.stringMatching(/^[a-zåäö]{1,40}$/), { minLength: 1 });
		fc.assert(
			fc.property(texts, fc.integer({ min: 200, max: 900 }), (words, width) => {
				const lines = wrapped(words.join(' '), width, 16);
				expect(lines.join(' ')).toBe(words.join(' '));
				for (const line of lines) {
					expect(line.length <= Math.max(20, width / 8) || !line.includes(' ')).toBe(true);
				}
			}),
		);
	});
});
