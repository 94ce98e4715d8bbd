import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { strip, stripScale } from './strip.ts';
import { STRIP_WIDTH } from './strip-width.ts';

/** The pixels that a path of dashes covers. */
function pixelsOf(path: string): number[] {
	let at = 0;
	return [...path.matchAll(/([Mmh])(-?\d+)/g)].flatMap(([, step, text]) => {
		const length = Number(text);
		if (step !== 'h') {
			at = step === 'M' ? length : at + length;
			return [];
		}
		const run = Array.from({ length }, (_, index) => at + index);
		at += length;
		return run;
	});
}

const hundred = Array.from({ length: 101 }, (_, index) => index);

describe('a strip of all municipalities', () => {
	it('goes from the 1st to the 99th percentile, what lies beyond stands at its ends', () => {
		const { x } = stripScale(hundred, 'higher');
		expect([x(-50), x(1), x(50), x(99), x(1000)]).toEqual([0, 0, 169, STRIP_WIDTH, STRIP_WIDTH]);
	});

	it('has the heavier problem to the right, be it the high value or the low', () => {
		expect(stripScale(hundred, 'lower').x(1)).toBe(STRIP_WIDTH);
		expect(stripScale(hundred, 'lower').x(99)).toBe(0);
	});

	it('draws a layer for each municipality on a pixel, five at the most', () => {
		const { ticks } = strip([0, ...Array<number>(7).fill(50), 100], 'higher', null);
		expect(ticks).toHaveLength(5);
		const [first = '', ...deeper] = ticks;
		expect(pixelsOf(first)).toHaveLength(3);
		for (const path of deeper) expect(pixelsOf(path)).toHaveLength(1);
	});

	it('joins what lies side by side into one dash', () => {
		const { ticks } = strip([0, 1, 2, STRIP_WIDTH], 'higher', null);
		expect(ticks[0]?.match(/h/g)?.length).toBeLessThan(4);
	});

	it('has a field for the worst quarter, from its mildest value', () => {
		expect(strip(hundred, 'higher', 76).quarter).toBe(strip(hundred, 'higher', 76).x(76));
		expect(strip(hundred, 'higher', null).quarter).toBeNull();
	});

	it('stands in the middle where all have one value', () => {
		expect(stripScale([3, 3], 'higher').x(3)).toBe(STRIP_WIDTH / 2);
	});

	it('leaves no municipality out and never leaves the strip', () => {
		const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1 });
		fc.assert(
			fc.property(values, fc.constantFrom('higher' as const, 'lower' as const), (all, heavier) => {
				const { ticks, x } = strip(all, heavier, null);
				const drawn = new Set(ticks.flatMap(pixelsOf));
				for (const value of all) {
					const pixel = Math.min(STRIP_WIDTH - 1, Math.floor(x(value)));
					expect(drawn.has(pixel)).toBe(true);
				}
				for (const pixel of drawn) {
					expect(pixel).toBeGreaterThanOrEqual(0);
					expect(pixel).toBeLessThan(STRIP_WIDTH);
				}
			}),
		);
	});
});
