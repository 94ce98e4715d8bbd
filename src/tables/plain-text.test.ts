import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { characterFault, LONGEST_WORD, textFault, visible } from './plain-text.ts';

describe('the rule for text', () => {
	it.each([
		'',
		'Upplands Väsby',
		'64 kommuner (2015) hade en fond – ”över 1 miljard”',
		'2\u00a0000\u00a0000 kronor, −0,5\u202f%',
		'Lars Östlund, Málaga, Ærø, Łódź, 10 µg, § 12, × ÷ ‰',
		'https://www.växjö.se/å?q=%20',
	])('passes %j', (text) => {
		expect(textFault(text)).toBeNull();
	});

	it.each([
		['decomposed letters', 'Va\u0308xjo\u0308', 'composed form'],
		['a null', 'Ale\0', 'U+0000'],
		['a line break', 'Ale\nAneby', 'character 4 is U+000A'],
		['a tab', 'Ale\tAneby', 'U+0009'],
		['an escape to the terminal', '\u001b[31mAle', 'U+001B'],
		['a delete', 'Ale\u007f', 'U+007F'],
		['a control of the second set', 'Ale\u0085', 'U+0085'],
		['a right-to-left override', 'Ale\u202e', 'U+202E'],
		['an isolate', '\u2067Ale', 'U+2067'],
		['a right-to-left mark', 'Ale\u200f', 'U+200F'],
		['a zero-width space', 'A\u200ble', 'character 2 is U+200B'],
		['a zero-width joiner', 'A\u200dle', 'U+200D'],
		['a word joiner', 'A\u2060le', 'U+2060'],
		['a byte order mark within', 'A\ufeffle', 'U+FEFF'],
		['a soft hyphen', 'A\u00adle', 'U+00AD'],
		['a variation selector', 'A\ufe0fle', 'U+FE0F'],
		['a tag', 'Ale\u{e0041}', 'U+E0041'],
		['a Hangul filler', 'A\u3164le', 'U+3164'],
		['a line separator', 'A\u2028le', 'U+2028'],
		['a private character', 'A\ue000le', 'U+E000'],
		['a character that is none', 'A\uffffle', 'U+FFFF'],
		['half a character', 'A\ud800le', 'U+D800'],
		['a lost character', 'Malm\ufffd', 'lost'],
		['a wide space', 'A\u3000le', 'ordinary spaces'],
		['a space before', ' Ale', 'beginning or end'],
		['a space after', 'Ale ', 'beginning or end'],
		['a no-break space after', 'Ale\u00a0', 'beginning or end'],
		['a letter of Greek', 'Αle', 'Latin'],
		['a letter of Cyrillic', 'Аle', 'Latin'],
		['letters read from the right', 'Ale אבג', 'Latin'],
		['marks piled on a letter', 'A\u0336\u0336\u0336le', 'combining'],
		['UTF-8 read as Windows-1252', 'Malmö stad blev MalmÃ¶ stad', 'UTF-8'],
		['a dash read as Windows-1252', '2010 â€“ 2015', 'UTF-8'],
	])('refuses %s', (_, text, expected) => {
		expect(characterFault(text)).toContain(expected);
		expect(textFault(text)).toBe(characterFault(text));
	});

	it('counts a word to where a line can break', () => {
		const longest = 'ö'.repeat(LONGEST_WORD);
		expect(textFault(`${longest} ${longest}-${longest}–${longest}`)).toBeNull();
		expect(textFault(`a ${longest}ö`)).toBe('words of at most 40 characters; one has 41');
		expect(textFault(longest.replaceAll('öö', 'ö\u00a0ö'))).toContain('at most 40');
		expect(characterFault(`${longest}ö`)).toBeNull();
	});

	const hidden = /[\p{C}\p{Zl}\p{Zp}]/u;
	it('repeats no text that steers a terminal, hides or never ends', () => {
		expect(visible('Ale\u001b[2J\u202e\n', 99)).toBe('Ale<U+001B>[2J<U+202E><U+000A>');
		expect(visible('x'.repeat(100_000), 3)).toBe('xxx…');
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				expect(hidden.test(visible(text, 99))).toBe(false);
			}),
		);
	});

	it('takes the short way to the same answer', () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom('a', ' ', 'ö', '~', '!', '-') }), (text) => {
				expect(characterFault(text) === null).toBe(!/^ | $/.test(text));
			}),
		);
	});
});
