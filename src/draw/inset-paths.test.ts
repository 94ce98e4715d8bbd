import { describe, expect, it } from 'vitest';
import { clipRing } from './clip.ts';
import { decodePath } from './decode-path.fixture.ts';
import { frameOn, insetPaths } from './inset-paths.ts';
import { INSETS, METRES_PER_UNIT } from './insets.ts';
import { frameOf, gridArcs, polygonsOf } from './map-grid.ts';
import { mapPaths } from './map-paths.ts';
import { ringArea } from './ring.ts';
import { readSweden } from './sweden.fixture.ts';

const topology = readSweden();
const map = mapPaths(topology);
const insets = INSETS.map((inset) => insetPaths(topology, inset));
const PHONE = 360;
/** Pixels for each unit of the map on a phone. */
const pixel = PHONE / map.viewBox[2];

/** Too small for a finger and hard to see: under about 8 × 8 pixels on a phone. */
const small = [...map.shapes.values()].filter(({ area }) => area * pixel ** 2 < 64);

describe('the insets', () => {
	it('lie on whole units and inside the country', () => {
		const country = frameOf(topology, topology.objects.municipalities.geometries);
		for (const { frame } of INSETS) {
			for (const side of Object.values(frame)) expect(Number(side) % METRES_PER_UNIT).toBe(0);
			expect(frame.west).toBeGreaterThan(country.west);
			expect(frame.north).toBeLessThan(country.north);
		}
	});

	it('show the small municipalities that belong in them larger than the map does', () => {
		for (const { shapes, pixels, viewBox } of insets) {
			const scale = pixels[0] / viewBox[2];
			for (const { code, area } of small) {
				const shape = shapes.get(code);
				if (!shape || shape.share < 0.5) continue;
				expect(shape.area * scale ** 2).toBeGreaterThan(4 * area * pixel ** 2);
			}
		}
	});

	it('leave no small municipality of the three regions without an area of its own', () => {
		const shown = new Set(
			insets.flatMap(({ shapes }) =>
				[...shapes.values()].filter(({ share }) => share > 0.5).map(({ code }) => String(code)),
			),
		);
		const left = small.filter(({ code }) => !shown.has(code)).map(({ code }) => code);
		// Håbo, Nykvarn, Oxelösund, Sölvesborg, Skurup, Bjuv, Perstorp, Åstorp, Båstad, Höganäs, Tjörn,
		// Sotenäs, Hammarö, Munkfors, Kumla, Kungsör, Hallstahammar: outside the frames.
		expect(left).toEqual([
			'0140',
			'0305',
			'0481',
			'1083',
			'1260',
			'1264',
			'1275',
			'1277',
			'1278',
			'1284',
			'1419',
			'1427',
			'1761',
			'1762',
			'1881',
			'1960',
			'1961',
		]);
	});

	it('give the smallest municipality of each region room for a finger', () => {
		const room = (inset: string, code: string): number => {
			const found = insets.find((each) => each.inset.id === inset);
			const shape = [...(found?.shapes.values() ?? [])].find((each) => each.code === code);
			if (!found || !shape) return NaN;
			return shape.area * (found.pixels[0] / found.viewBox[2]) ** 2;
		};
		expect(room('stockholm', '0183')).toBeGreaterThan(15 * 15);
		expect(room('goteborg', '1407')).toBeGreaterThan(24 * 24);
		expect(room('malmo-lund', '1231')).toBeGreaterThan(24 * 24);
	});

	it('draw a little beyond the frame and no further', () => {
		for (const { shapes, grid } of insets) {
			for (const { path } of shapes.values()) {
				for (const [x, y] of decodePath(path).flat()) {
					expect(Math.min(x, y)).toBeGreaterThanOrEqual(-8);
					expect(x).toBeLessThanOrEqual(grid.width + 8);
					expect(y).toBeLessThanOrEqual(grid.height + 8);
				}
			}
		}
	});

	it('put each centre inside the part that is seen', () => {
		for (const { shapes, grid } of insets) {
			for (const { center, room } of shapes.values()) {
				expect(room).toBeGreaterThan(0);
				expect(center[0]).toBeGreaterThanOrEqual(0);
				expect(center[0]).toBeLessThanOrEqual(grid.width);
				expect(center[1]).toBeGreaterThanOrEqual(0);
				expect(center[1]).toBeLessThanOrEqual(grid.height);
			}
		}
	});

	it('leave no gap and no overlap: municipalities cover what counties cover', () => {
		for (const { grid, shapes } of insets) {
			const arcs = gridArcs(topology, grid);
			const counties = topology.objects.counties.geometries
				.flatMap((county) => polygonsOf(county, arcs).flat())
				.reduce((sum, ring) => sum + ringArea(clipRing(ring, [0, 0, grid.width, grid.height])), 0);
			const seen = [...shapes.values()].reduce((sum, { area }) => sum + area, 0);
			expect(seen).toBe(Math.abs(counties));
		}
	});

	it('are found on the map by a frame around the same municipality', () => {
		const stockholm = insets.find(({ inset }) => inset.id === 'stockholm');
		const [left, top, right, bottom] = frameOn(map.grid, INSETS[0]?.frame ?? map.grid.frame);
		const solna = [...map.shapes.values()].find(({ code }) => code === '0184');
		expect(stockholm).toBeDefined();
		expect(solna?.box[0]).toBeGreaterThan(left);
		expect(solna?.box[1]).toBeGreaterThan(top);
		expect(solna?.box[2]).toBeLessThan(right);
		expect(solna?.box[3]).toBeLessThan(bottom);
	});
});
