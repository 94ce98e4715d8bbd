import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { charactersOf } from './characters.ts';

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
});
