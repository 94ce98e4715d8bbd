import { describe, expect, it } from 'vitest';
import { fundList as en } from './en/fund-list.ts';
import { fundList as sv } from './sv/fund-list.ts';

describe('what the registry has besides the named rings', () => {
	it('counts municipalities, and says so', () => {
		expect(sv.besides(11, 6, 2)).toBe(
			'Dessutom 11 kommuner med fond belagd senare eller odaterad, 6 kommuner där en fond bara planerades och 2 kommuner med enbart utfallskontrakt.',
		);
		expect(en.besides(11, 6, 1)).toBe(
			'Besides these 11 municipalities with a fund shown later or undated, 6 municipalities where a fund was only planned and 1 municipality with only an outcome contract.',
		);
	});

	it('leaves out what there is none of', () => {
		expect(sv.besides(0, 1, 0)).toBe('Dessutom 1 kommun där en fond bara planerades.');
		expect(en.besides(1, 0, 0)).toBe(
			'Besides these 1 municipality with a fund shown later or undated.',
		);
		expect([sv.besides(0, 0, 0), en.besides(0, 0, 0)]).toEqual(['', '']);
	});
});
