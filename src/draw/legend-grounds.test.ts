import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { legendGrounds } from './legend-grounds.ts';

describe('the widths under the classes of a histogram', () => {
	it('are those of the classes where all are wide enough', () => {
		expect(legendGrounds([1, 2, 2], 16)).toEqual([20, 40, 40]);
	});

	it('give a narrow class room from the others', () => {
		expect(legendGrounds([0, 30, 90], 16)).toEqual([16, 21, 63]);
	});

	it('are equal where nothing is known of the classes', () => {
		expect(legendGrounds([0, 0], 16)).toEqual([50, 50]);
	});

	it('fill the width, in the order of the classes, and none is under the least', () => {
		const widths = fc.array(fc.float({ min: 0, max: 100, noNaN: true }), {
			minLength: 1,
			maxLength: 5,
		});
		fc.assert(
			fc.property(widths, (given) => {
				const grounds = legendGrounds(given, 16);
				expect(grounds.reduce((sum, each) => sum + each, 0)).toBeCloseTo(100, 6);
				expect(Math.min(...grounds)).toBeGreaterThanOrEqual(16 - 1e-9);
				for (const [i, a] of given.entries()) {
					for (const [j, b] of given.entries()) {
						if (a < b) expect(grounds[i]).toBeLessThanOrEqual((grounds[j] ?? NaN) + 1e-9);
					}
				}
			}),
		);
	});
});
