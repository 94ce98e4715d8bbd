import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { charactersOf, headlineCharacters } from './characters.ts';

describe('the characters of the fonts', () => {
	const characters = new Set(charactersOf(join(import.meta.dirname, '../..')));

	it('are those of our texts and of numbers', () => {
		for (const character of 'åäöÅÄÖé0129%–”’\u00a0\u202f\u2212') {
			expect(characters.has(character), character).toBe(true);
		}
	});

	it('are not those that only tests hold: every page pays for each', () => {
		// U+05D0 in plain-text.test.ts, U+00C6 in letters.test.ts, U+2122 told by its number in plain-text.ts.
		for (const character of ['\u05d0', '\u00c6', '\u2122']) {
			expect(characters.has(character), character).toBe(false);
		}
	});

	it('of headlines are the letters, figures and punctuation among them', () => {
		const headlines = headlineCharacters([...characters].join(''));
		for (const character of characters) {
			if (/[\p{Script=Latin}\d\p{Pd}.,:;!?'"()/%‰\u2212\u00a0\u202f]/u.test(character)) {
				// A letter of a formula or another language's is none of a headline.
				if (!'øᵢ'.includes(character)) expect(headlines, character).toContain(character);
			}
		}
		expect(headlines).not.toMatch(/[{}<>=√]/);
	});
});
