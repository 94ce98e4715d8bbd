import { describe, expect, it } from 'vitest';
import { plural } from './plural.ts';

describe('the form that goes with a number', () => {
	it('is the one of a single thing for 1 alone', () => {
		expect([0, 1, 2, 11, 21, 101].map((count) => plural(count, 'kommun', 'kommuner'))).toEqual([
			'kommuner',
			'kommun',
			'kommuner',
			'kommuner',
			'kommuner',
			'kommuner',
		]);
	});

	it('is that of several for what is not whole, and for what is no number', () => {
		expect(plural(1.5, 'one', 'other')).toBe('other');
		expect(plural(NaN, 'one', 'other')).toBe('other');
	});

	it('is the same in both languages of the site', () => {
		const english = new Intl.PluralRules('en');
		for (let count = 0; count <= 1000; count += 1) {
			expect(plural(count, 'one', 'other')).toBe(english.select(count));
		}
	});
});
