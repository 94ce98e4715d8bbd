import { describe, expect, it } from 'vitest';
import { enumerate, uncapitalise } from './enumerate.ts';

describe('enumerate', () => {
	it('joins names as a sentence does', () => {
		expect(enumerate([], 'sv')).toBe('');
		expect(enumerate(['missbruk'], 'sv')).toBe('missbruk');
		expect(enumerate(['missbruk', 'integration'], 'sv')).toBe('missbruk och integration');
		expect(enumerate(['a', 'b', 'c'], 'en')).toBe('a, b and c');
	});

	it('keeps a name with an "and" of its own apart from its neighbours', () => {
		expect(enumerate(['missbruk', 'brott och otrygghet'], 'sv')).toBe(
			'missbruk samt brott och otrygghet',
		);
		expect(enumerate(['a', 'crime and insecurity', 'b'], 'en')).toBe(
			'a, crime and insecurity, and b',
		);
	});

	it('does not take an "och" inside a word for one', () => {
		expect(enumerate(['pochering', 'b'], 'sv')).toBe('pochering och b');
	});
});

describe('uncapitalise', () => {
	it('lowers the first letter alone', () => {
		expect(uncapitalise('Åldrande i Norrland', 'sv')).toBe('åldrande i Norrland');
		expect(uncapitalise('', 'en')).toBe('');
	});
});
