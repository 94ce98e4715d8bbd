import { describe, expect, it } from 'vitest';
import { listing, withinSentence } from './listing.ts';

describe('listing', () => {
	it('has "or" after a negation', () => {
		expect(listing(['a', 'b', 'brott och otrygghet'], 'sv', 'or')).toBe(
			'a, b eller brott och otrygghet',
		);
		expect(listing(['a', 'crime and insecurity'], 'en', 'or')).toBe('a or crime and insecurity');
		expect(listing(['a', 'b or c'], 'en', 'or')).toBe('a, or b or c');
	});

	it('joins names as a sentence does', () => {
		expect(listing([], 'sv')).toBe('');
		expect(listing(['missbruk'], 'sv')).toBe('missbruk');
		expect(listing(['missbruk', 'integration'], 'sv')).toBe('missbruk och integration');
		expect(listing(['a', 'b', 'c'], 'en')).toBe('a, b and c');
	});

	it('keeps a name with an "and" of its own apart from its neighbours', () => {
		expect(listing(['missbruk', 'brott och otrygghet'], 'sv')).toBe(
			'missbruk samt brott och otrygghet',
		);
		expect(listing(['a', 'crime and insecurity', 'b'], 'en')).toBe(
			'a, crime and insecurity, and b',
		);
	});

	it('does not take an "och" inside a word for one', () => {
		expect(listing(['pochering', 'b'], 'sv')).toBe('pochering och b');
	});
});

describe('withinSentence', () => {
	it('lowers the first letter alone, and leaves what is written in capitals', () => {
		expect(withinSentence('Åldrande i Norrland')).toBe('åldrande i Norrland');
		expect(withinSentence('HVB-placeringar')).toBe('HVB-placeringar');
		expect(withinSentence('')).toBe('');
	});
});
