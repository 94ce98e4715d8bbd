import { describe, expect, it } from 'vitest';
import { namesText } from './names-text.ts';

const more = (count: string): string => `och ${count} till`;

describe('names on a card', () => {
	it('are in the order of the Swedish alphabet', () => {
		expect(namesText(['Örebro', 'Ale', 'Åre'], more, 'sv')).toBe('Ale, Åre och Örebro');
		expect(namesText([], more, 'sv')).toBe('');
	});

	it('are the first of many, with how many more there are', () => {
		const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
		expect(namesText(names, more, 'sv')).toBe('a, b, c, d, e, f och 2 till');
		expect(namesText(names.slice(0, 7), more, 'sv')).toBe('a, b, c, d, e, f och g');
	});
});
