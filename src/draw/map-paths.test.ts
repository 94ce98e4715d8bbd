import { brotliCompressSync } from 'node:zlib';
import { neighbors } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import { decodePath } from './decode-path.fixture.ts';
import { signedDistance } from './interior-point.ts';
import { gridArcs, polygonsOf } from './map-grid.ts';
import { mapPaths } from './map-paths.ts';
import type { Point } from './point.ts';
import { ringsArea } from './ring.ts';
import { readSweden } from './sweden.fixture.ts';
import { turnedAreas, turnedPolygons } from './turned-areas.ts';

const topology = readSweden();
const { geometries } = topology.objects.municipalities;
const map = mapPaths(topology);
const shapes = [...map.shapes.values()];
const arcs = gridArcs(topology, map.grid);
const key = ([x, y]: Point): string => `${x},${y}`;

describe('the map of the country', () => {
	it('has 290 municipalities, in the order of their codes', () => {
		expect(map.shapes.size).toBe(290);
		expect([...map.shapes.keys()]).toEqual([...map.shapes.keys()].sort());
		expect(shapes[0]?.code).toBe('0114');
		expect(shapes.at(-1)?.code).toBe('2584');
	});

	it('gives every municipality an area and a path of its own', () => {
		expect(shapes.filter((shape) => shape.area <= 0)).toEqual([]);
		expect(new Set(shapes.map((shape) => shape.path)).size).toBe(290);
	});

	it('writes whole numbers only', () => {
		for (const { path } of shapes) expect(path).toMatch(/^[mz\d -]+$/);
		expect(map.counties).toMatch(/^[m\d -]+$/);
	});

	it('keeps every shape and every centre inside the view box', () => {
		const [x, y, width, height] = map.viewBox;
		for (const { box, center } of shapes) {
			expect(box[0]).toBeGreaterThanOrEqual(x);
			expect(box[1]).toBeGreaterThanOrEqual(y);
			expect(box[2]).toBeLessThanOrEqual(x + width);
			expect(box[3]).toBeLessThanOrEqual(y + height);
			expect(center[0]).toBeGreaterThan(box[0]);
			expect(center[1]).toBeLessThan(box[3]);
		}
	});

	it('draws what was rounded: the paths read back as the rings on the grid, some the other way round', () => {
		const turned = turnedAreas(topology);
		for (const area of geometries) {
			const polygons = polygonsOf(area, arcs);
			const rings = (turned.has(area.id) ? turnedPolygons(polygons) : polygons).flat();
			expect(decodePath(map.shapes.get(area.id)?.path ?? '')).toEqual(rings);
		}
	});

	it('never leaves a point further than half a unit from where the source has it', () => {
		const fine = gridArcs({ ...topology }, { ...map.grid, metres: map.grid.metres / 64 });
		for (const area of geometries) {
			const polygons = polygonsOf(area, fine);
			for (const [x, y] of decodePath(map.shapes.get(area.id)?.path ?? '').flat()) {
				const nearest = polygons
					.flat(2)
					.reduce(
						(best, [px, py]) => Math.min(best, Math.hypot(px / 64 - x, py / 64 - y)),
						Infinity,
					);
				expect(nearest).toBeLessThan(Math.SQRT1_2 + 0.02);
			}
		}
	});

	it('has neighbours share their whole border, point for point', () => {
		const points = geometries.map(
			(area) =>
				new Set(
					decodePath(map.shapes.get(area.id)?.path ?? '')
						.flat()
						.map(key),
				),
		);
		neighbors(geometries).forEach((others, i) => {
			const own = new Set(geometries[i]?.arcs.flat(2).map((arc) => (arc < 0 ? ~arc : arc)));
			for (const j of others) {
				const shared = geometries[j]?.arcs.flat(2).map((arc) => (arc < 0 ? ~arc : arc)) ?? [];
				for (const arc of shared.filter((each) => own.has(each))) {
					for (const point of arcs[arc] ?? []) {
						expect(points[i]?.has(key(point)) && points[j]?.has(key(point))).toBe(true);
					}
				}
			}
		});
	});

	it('leaves no gap and no overlap: municipalities and counties cover the same area', () => {
		const counties = topology.objects.counties.geometries
			.flatMap((county) => polygonsOf(county, arcs))
			.reduce((sum, polygon) => sum + ringsArea(polygon), 0);
		expect(shapes.reduce((sum, shape) => sum + shape.area, 0)).toBe(counties);
	});

	it('puts each centre inside its municipality', () => {
		for (const area of geometries) {
			const shape = map.shapes.get(area.id);
			const inside = polygonsOf(area, arcs).map((polygon) =>
				signedDistance(shape?.center ?? [0, 0], polygon),
			);
			expect(Math.max(...inside), area.id).toBeGreaterThan(0);
		}
	});

	it('refuses a grid on which a municipality would vanish, and names it', () => {
		expect(() => mapPaths(topology, 60)).toThrow(/municipality "\d{4}" has no area on a grid 60/);
	});

	it('keeps all shapes under 12 kB of Brotli', () => {
		const text = shapes.map((shape) => shape.path).join('\n');
		expect(brotliCompressSync(text).length).toBeLessThan(12_000);
	});
});
