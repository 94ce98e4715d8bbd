import { describe, expect, it } from 'vitest';
import { supportsText } from './fund-fact.ts';

const both = (text: string) => ({ sv: text, en: text });

describe('what a source tells, in words', () => {
	it('is its facts by name, and what is said beyond them', () => {
		expect(
			supportsText(['existence', 'instrument', 'year', 'amount', 'note'], both('x'), 'fund'),
		).toEqual({ sv: 'år; belopp; x', en: 'year; amount; x' });
		expect(supportsText([], both('x'), 'fund')).toEqual(both('x'));
	});

	it('names the existence and the form only where nothing else is named', () => {
		expect(supportsText(['existence', 'instrument'], null, 'fund')?.sv).toBe('att fonden fanns');
		expect(supportsText(['existence', 'note'], null, 'set-aside')?.sv).toBe('att pengarna fanns');
		expect(supportsText(['instrument'], null, 'fund')?.sv).toBe('form');
		expect(supportsText(['existence'], both('x'), 'fund')).toEqual(both('x'));
	});

	it('is nothing where nothing is said', () => {
		expect(supportsText([], null, 'fund')).toBeNull();
		expect(supportsText(['note'], null, 'fund')).toBeNull();
	});
});
