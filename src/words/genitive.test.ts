import { describe, expect, it } from 'vitest';
import { genitive as english } from './en/genitive.ts';
import { genitive } from './sv/genitive.ts';

describe('genitive', () => {
	it.each([
		['Norrköping', 'Norrköpings', 'Norrköping’s'],
		['Malmö', 'Malmös', 'Malmö’s'],
		['Borås', 'Borås', 'Borås’'],
		['Sotenäs', 'Sotenäs', 'Sotenäs’'],
		['Bordeaux', 'Bordeaux', 'Bordeaux’s'],
		['Graz', 'Graz', 'Graz’s'],
		['Region Skåne', 'Region Skånes', 'Region Skåne’s'],
	])('of %s is %s, and in English %s', (name, swedish, inEnglish) => {
		expect([genitive(name), english(name)]).toEqual([swedish, inEnglish]);
	});
});
