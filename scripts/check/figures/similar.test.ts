import { describe, expect, it } from 'vitest';
import { standardised } from './similar.ts';

describe('standardised values', () => {
	it('of 2, 4, 4, 4, 5, 5, 7, 9 are halved deviations from 5: the deviation of all of them is 2', () => {
		expect(standardised([2, 4, 4, 4, 5, 5, 7, 9])).toEqual([-1.5, -0.5, -0.5, -0.5, 0, 0, 1, 2]);
	});
});
