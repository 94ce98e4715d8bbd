import { describe, expect, it } from 'vitest';
import { prepositionsLast } from './prepositions-last.ts';

describe('names of a list', () => {
	it('have those with a preposition last, and otherwise keep their order', () => {
		expect(
			prepositionsLast(['kostnad för vård', 'utflyttning', 'avstånd till butik', 'brott'], 'sv'),
		).toEqual(['utflyttning', 'brott', 'kostnad för vård', 'avstånd till butik']);
		expect(prepositionsLast(['cost of care', 'crime'], 'en')).toEqual(['crime', 'cost of care']);
	});
});
