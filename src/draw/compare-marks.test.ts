import { describe, expect, it } from 'vitest';
import { compareMarks } from './compare-marks.ts';

describe('municipalities above a strip', () => {
	it('stand at their place, on a straight stalk, where none meets another', () => {
		expect(compareMarks([100, null, 200])).toEqual([
			{ x: 100, stalk: 'M100 15L100 21V32' },
			null,
			{ x: 200, stalk: 'M200 15L200 21V32' },
		]);
	});

	it('are moved apart where they meet, and the stalk still leads to the place', () => {
		const [first, second] = compareMarks([100, 101]);
		expect((second?.x ?? 0) - (first?.x ?? 0)).toBeCloseTo(16.5);
		expect(first?.stalk).toMatch(/L100 21V32$/);
		expect(second?.stalk).toMatch(/L101 21V32$/);
	});

	it('stay on the drawing at its ends', () => {
		expect(compareMarks([0, 338]).map((mark) => mark?.x)).toEqual([8, 330]);
	});
});
