import { mesh } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import { coastOf } from './coast.ts';
import { decodePath } from './decode-path.fixture.ts';
import { mapPaths } from './map-paths.ts';
import { readSweden } from './sweden.fixture.ts';

const topology = readSweden();
const coast = coastOf(topology);
const points = decodePath(coast.path).flat();

describe('the coast', () => {
	it('lies over the frame of the map, to its edges', () => {
		const { width, height } = mapPaths(topology).grid;
		for (const [axis, size] of [width, height].entries()) {
			const places = points.map((point) => (point[axis] ?? NaN) * coast.scale);
			expect(Math.min(...places)).toBeLessThanOrEqual(2 * coast.scale);
			expect(Math.min(...places)).toBeGreaterThanOrEqual(-coast.scale);
			expect(Math.max(...places)).toBeGreaterThanOrEqual(size - 2 * coast.scale);
			expect(Math.max(...places)).toBeLessThanOrEqual(size + coast.scale);
		}
	});

	it('is as long as the borders that only one municipality has', () => {
		const length = (lines: readonly (readonly (readonly number[])[])[]): number =>
			lines
				.flatMap((line) =>
					line
						.slice(1)
						.map((point, i) =>
							Math.hypot(
								(point[0] ?? NaN) - (line[i]?.[0] ?? NaN),
								(point[1] ?? NaN) - (line[i]?.[1] ?? NaN),
							),
						),
				)
				.reduce((sum, each) => sum + each, 0);
		const outer = mesh(topology, topology.objects.municipalities, (one, other) => one === other);
		const { metres } = mapPaths(topology).grid;
		const ours = length(decodePath(coast.path)) * coast.scale * metres;
		// A coarser grid cuts corners, and never draws a border within the country.
		expect(ours).toBeLessThanOrEqual(length(outer.coordinates) * 1.1);
		expect(ours).toBeGreaterThanOrEqual(length(outer.coordinates) * 0.6);
	});

	it('never stands still: no point is drawn twice in a row', () => {
		for (const line of decodePath(coast.path)) {
			line.slice(1).forEach((point, i) => {
				expect(point).not.toEqual(line[i]);
			});
		}
	});
});
