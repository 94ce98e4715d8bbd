import { describe, expect, it } from 'vitest';
import { areEqual, STEPS, weightsOf } from './peer-choice.ts';

describe('weights', () => {
	it('lie between 0 and 3, and less mirrors more', () => {
		const [none, less, alike, more] = weightsOf(STEPS);
		expect([none, alike, more]).toEqual([0, 1, 3]);
		expect((less ?? 0) * (more ?? 0)).toBe(1);
	});

	it('are equal where all features count alike, which none does that does not count', () => {
		expect(areEqual(['mer', 'mer'])).toBe(true);
		expect(areEqual(['lika', 'mer'])).toBe(false);
		expect(areEqual(['inget', 'inget'])).toBe(false);
	});
});
