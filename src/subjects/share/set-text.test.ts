import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakLines, fitText, headline, plain, stressed } from './set-text.ts';
import type { TextWidth } from './type-faces.ts';

/** A type in which each character is as wide as half its size. */
const measure: TextWidth = (text, _, size) => (text.length * size) / 2;
const textOf = (lines: ReturnType<typeof breakLines>): readonly string[] =>
	lines.map((line) => line.map(({ text }) => text).join(''));

describe('a text in lines', () => {
	it('is broken at spaces, and never between what a no-break space holds together', () => {
		expect(textOf(breakLines(plain('I fyra av elva'), 10, 35, measure))).toEqual([
			'I fyra',
			'av elva',
		]);
		expect(textOf(breakLines(plain('från 10\u00a0000 kr'), 10, 35, measure))).toEqual([
			'från',
			'10\u00a0000',
			'kr',
		]);
	});

	it('keeps a full stop with the stressed word before it', () => {
		const text = [...plain('Mot '), ...stressed('missbruk'), ...plain('. Slut')];
		expect(textOf(breakLines(text, 10, 45, measure))).toEqual(['Mot', 'missbruk.', 'Slut']);
	});

	it('holds every word, and no line is too wide but one of a single word', () => {
		const words = fc.array(fc.stringMatching(/^[a-zåäö]{1,9}$/), { minLength: 1, maxLength: 30 });
		fc.assert(
			fc.property(words, fc.integer({ min: 10, max: 200 }), (some, width) => {
				const lines = textOf(breakLines(plain(some.join(' ')), 10, width, measure));
				expect(lines.join(' ')).toBe(some.join(' '));
				for (const line of lines) {
					expect(line.length * 5 <= width || !line.includes(' ')).toBe(true);
				}
			}),
		);
	});

	it('has the largest size that fits', () => {
		const fit = (most: number) => fitText(headline('Norrköping'), [40, 20, 10], 110, most, measure);
		expect(fit(1).size).toBe(20);
		expect(fitText(headline('Upplands Väsby'), [40, 20, 10], 110, 2, measure).size).toBe(20);
	});
});
