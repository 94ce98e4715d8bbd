import { expect, it } from 'vitest';
import { capitalise } from './capitalise.ts';

it('gives a sentence its capital, and leaves a figure and a name alone', () => {
	expect(capitalise('ungefär var femte kommun', 'sv')).toBe('Ungefär var femte kommun');
	expect(capitalise('äldre och folkhälsa', 'sv')).toBe('Äldre och folkhälsa');
	expect(capitalise('64 kommuner', 'sv')).toBe('64 kommuner');
	expect(capitalise('SKL’s survey', 'en')).toBe('SKL’s survey');
	expect(capitalise('', 'sv')).toBe('');
});
