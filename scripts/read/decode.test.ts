import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from './decode.ts';

describe('decode', () => {
	it('names the line of the first character that is not UTF-8', () => {
		// As Excel saves "Malmö" without asking: ö is one byte, F6.
		const bytes = Buffer.concat([
			Buffer.from('name\nVäxjö\nMalm'),
			Buffer.of(0xf6),
			Buffer.from('\n'),
		]);
		expect(() => decode('f.csv', bytes)).toThrow(
			'f.csv:3: found characters that are not UTF-8, expected the table saved as "CSV UTF-8"',
		);
	});

	it('keeps a byte order mark for the reader of the table', () => {
		expect(decode('f.csv', Buffer.from('\uFEFFa'))).toBe('\uFEFFa');
	});

	it('undoes the encoding of any text', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (text) => {
				expect(decode('f.csv', new TextEncoder().encode(text))).toBe(text);
			}),
		);
	});
});
