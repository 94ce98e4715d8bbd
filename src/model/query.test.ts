import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { among, openQuery, writeQuery } from './query.ts';

describe('a query', () => {
	it('is read name by name, and tells of what is not offered', () => {
		const { read, names, unknown } = openQuery('?vy=tabell&ar=2041&vy=karta&utm_source=x');
		expect(read('vy', among(['karta', 'tabell']))).toBe('tabell');
		expect(read('ar', among(['2014', '2015']))).toBeUndefined();
		expect(read('kommun', among(['1081']))).toBeUndefined();
		expect(unknown).toEqual([{ name: 'ar', value: '2041' }]);
		expect([...names]).toEqual(['vy', 'ar', 'utm_source']);
	});

	it('passes over a name without a value', () => {
		const { read, unknown } = openQuery('vy=');
		expect(read('vy', among(['']))).toBeUndefined();
		expect(unknown).toEqual([]);
	});

	it('is nothing at all where nothing is chosen', () => {
		expect(writeQuery([['vy', '']])).toBe('');
		expect(writeQuery([])).toBe('');
	});

	it('can be read back as it was written, whatever it says', () => {
		const text = fc.string({ unit: 'grapheme' });
		fc.assert(
			fc.property(fc.dictionary(text, text), (choices) => {
				const { read } = openQuery(writeQuery(Object.entries(choices)));
				for (const [name, value] of Object.entries(choices)) {
					expect(read(name, (found) => found) ?? '').toBe(value);
				}
			}),
		);
	});
});
