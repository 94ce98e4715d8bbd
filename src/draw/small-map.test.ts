import { brotliCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodePath } from './decode-path.fixture.ts';
import { mapPaths } from './map-paths.ts';
import { ringArea } from './ring.ts';
import { smallMap } from './small-map.ts';
import { readSweden } from './sweden.fixture.ts';

const topology = readSweden();
const map = smallMap(topology);
const codes = topology.objects.municipalities.geometries.map(({ id }) => id);
const { shapes } = mapPaths(topology);

/** Area of a path in square units; holes run the other way. */
const areaOf = (path: string): number =>
	Math.abs(decodePath(path).reduce((sum, ring) => sum + ringArea(ring), 0));
/** Area of some municipalities on the full map, in square units of the small one. */
const fullArea = (some: readonly (typeof codes)[number][]): number =>
	some.reduce((sum, code) => sum + (shapes.get(code)?.area ?? NaN), 0) * map.scale ** 2;

describe('the small map', () => {
	it('draws the country within its view box', () => {
		const [x, y, width, height] = map.viewBox;
		for (const [px, py] of decodePath(map.land).flat()) {
			expect(px).toBeGreaterThanOrEqual(x);
			expect(py).toBeGreaterThanOrEqual(y);
			expect(px).toBeLessThanOrEqual(x + width);
			expect(py).toBeLessThanOrEqual(y + height);
		}
	});

	it('writes whole numbers only', () => {
		expect(map.land).toMatch(/^[mz\d -]+$/);
	});

	it('covers the country with all municipalities, and nothing with none', () => {
		expect(map.areas(new Set(codes))).toBe(map.land);
		expect(map.areas(new Set())).toBe('');
		expect(Math.abs(areaOf(map.land) / fullArea(codes) - 1)).toBeLessThan(0.01);
	});

	it('draws any municipalities about as large as they are, whichever they are', () => {
		fc.assert(
			fc.property(fc.subarray(codes, { minLength: 20 }), (some) => {
				expect(Math.abs(areaOf(map.areas(new Set(some))) / fullArea(some) - 1)).toBeLessThan(0.08);
			}),
			{ numRuns: 40 },
		);
	});

	it('parts the country between some municipalities and the others: no gap, no overlap', () => {
		fc.assert(
			fc.property(fc.subarray(codes), (some) => {
				const inside = new Set(some);
				const others = new Set(codes.filter((code) => !inside.has(code)));
				expect(areaOf(map.areas(inside)) + areaOf(map.areas(others))).toBeCloseTo(
					areaOf(map.land),
					6,
				);
			}),
			{ numRuns: 40 },
		);
	});

	it('draws no border between neighbours', () => {
		const blekinge = codes.filter((code) => code.startsWith('10'));
		const apart = blekinge.map((code) => map.areas(new Set([code]))).join('');
		expect(decodePath(map.areas(new Set(blekinge))).flat().length).toBeLessThan(
			decodePath(apart).flat().length,
		);
	});

	it('keeps a dozen maps far under 40 kB', () => {
		const dozen = Array.from({ length: 12 }, (_, turn) =>
			map.areas(new Set(codes.filter((_code, i) => (i * 7 + turn) % 4 === 0))),
		);
		expect(brotliCompressSync([map.land, ...dozen].join('\n')).length).toBeLessThan(30_000);
	});
});
