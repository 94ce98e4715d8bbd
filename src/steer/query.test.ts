import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { among, tidySearch, writeQuery } from './query.ts';

describe('a query', () => {
	it('is nothing at all where nothing is chosen', () => {
		expect(writeQuery([['vy', '']])).toBe('');
		expect(writeQuery([])).toBe('');
	});

	it('has a name once for each of its values', () => {
		expect(
			writeQuery([
				['kommun', '0581'],
				['kommun', '0580'],
			]),
		).toBe('?kommun=0581&kommun=0580');
	});

	it('can be read back as it was written, whatever it says', () => {
		const text = fc.string({ unit: 'grapheme' });
		fc.assert(
			fc.property(fc.dictionary(text, text), (choices) => {
				const written = new URLSearchParams(writeQuery(Object.entries(choices)));
				for (const [name, value] of Object.entries(choices)) {
					expect(written.get(name) ?? '').toBe(value);
				}
			}),
		);
	});
});

it('a value is one of those that a page offers, or none', () => {
	expect(among(['karta', 'tabell'])('tabell')).toBe('tabell');
	expect(among(new Set(['1081']))('constructor')).toBeUndefined();
});

it('what is typed is tidied once: tidying it again changes nothing', () => {
	expect(tidySearch('  malmö ')).toBe('malmö');
	fc.assert(
		fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
			const tidy = tidySearch(text);
			expect(tidySearch(tidy)).toBe(tidy);
			expect(tidy.length).toBeLessThanOrEqual(60);
		}),
	);
});
