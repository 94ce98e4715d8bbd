import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { gridArcs, frameOf, gridOver, polygonsOf } from './map-grid.ts';
import { closedPath } from './path.ts';
import { ringArea } from './ring.ts';
import { readSweden } from './sweden.fixture.ts';
import { turnedAreas, turnedPolygons } from './turned-areas.ts';

const topology = readSweden();
const areas = topology.objects.municipalities.geometries;
const turned = turnedAreas(topology);
const arcs = gridArcs(topology, gridOver(frameOf(topology, areas), 1000));

describe('areas that are written the other way round', () => {
	it('follow more than seven in ten steps of shared borders as their neighbours do', () => {
		const sides = Map.groupBy(
			areas.flatMap(({ id, arcs: own }) =>
				own.flat(2).map((index) => ({ id, arc: index < 0 ? ~index : index })),
			),
			({ arc }) => arc,
		);
		const shared = [...sides.values()].filter(({ length }) => length === 2);
		const steps = (of: typeof shared): number =>
			of.reduce((sum, [side]) => sum + (topology.arcs[side?.arc ?? 0]?.length ?? 0) - 1, 0);
		const agreeing = shared.filter(
			([one, other]) => one && other && turned.has(one.id) !== turned.has(other.id),
		);
		expect(steps(agreeing) / steps(shared)).toBeGreaterThan(0.7);
	});

	it('are one of two neighbours, never both and never none', () => {
		const two = { ...topology, objects: { ...topology.objects } };
		two.objects.municipalities = {
			type: 'GeometryCollection',
			geometries: areas.filter(({ id }) => ['0180', '0182'].includes(id)),
		};
		expect(turnedAreas(two).size).toBe(1);
	});

	it('weigh a seventh less or better', () => {
		const write = (isTurned: (id: (typeof areas)[number]['id']) => boolean): number =>
			brotliCompressSync(
				areas
					.map((area) => {
						const polygons = polygonsOf(area, arcs);
						return closedPath((isTurned(area.id) ? turnedPolygons(polygons) : polygons).flat());
					})
					.join('\n'),
			).length;
		expect(write((id) => turned.has(id))).toBeLessThan((write(() => false) * 6) / 7);
	});

	it('keep their points, their first point and the size of every ring', () => {
		for (const area of areas) {
			const rings = polygonsOf(area, arcs).flat();
			const other = turnedPolygons(polygonsOf(area, arcs)).flat();
			other.forEach((ring, i) => {
				const before = rings[i] ?? [];
				expect(ring[0]).toEqual(before[0]);
				expect(ringArea(ring)).toBe(-ringArea(before));
				expect(new Set(ring.map(String))).toEqual(new Set(before.map(String)));
			});
		}
	});
});
