import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreadOut } from './spread-out.ts';

describe('marks on a line', () => {
	it('stay where they are as long as none meets another', () => {
		expect(spreadOut([100, 20, 60], 16, [8, 330])).toEqual([100, 20, 60]);
	});

	it('move apart to both sides where they meet, in their order', () => {
		expect(spreadOut([100, 100], 16, [8, 330])).toEqual([92, 108]);
		expect(spreadOut([104, 100, 200], 16, [8, 330])).toEqual([110, 94, 200]);
	});

	it('stay within the line', () => {
		expect(spreadOut([0, 338], 16, [8, 330])).toEqual([8, 330]);
		expect(spreadOut([338, 338, 338], 16, [8, 330])).toEqual([298, 314, 330]);
	});

	it('are none where none is given', () => {
		expect(spreadOut([], 16, [8, 330])).toEqual([]);
	});

	it('are apart, within the line and in their order, whatever is wanted', () => {
		const x = fc.double({ min: -50, max: 400, noNaN: true });
		fc.assert(
			fc.property(fc.array(x, { maxLength: 6 }), (wanted) => {
				const stands = spreadOut(wanted, 16, [8, 330]);
				expect(stands).toHaveLength(wanted.length);
				const ordered = stands.toSorted((a, b) => a - b);
				ordered.forEach((at, index) => {
					expect(at).toBeGreaterThanOrEqual(8 - 1e-9);
					expect(at).toBeLessThanOrEqual(330 + 1e-9);
					if (index > 0) expect(at - (ordered[index - 1] ?? 0)).toBeGreaterThan(16 - 1e-9);
				});
				wanted.forEach((one, a) => {
					wanted.forEach((other, b) => {
						if (one < other) expect(stands[a]).toBeLessThan(stands[b] ?? 0);
					});
				});
			}),
		);
	});
});
