import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { countyOf, isCountyCode } from '../tables/code.ts';
import { countyName } from './county-names.ts';
import { signedDistance } from './interior-point.ts';
import { gridArcs, polygonsOf } from './map-grid.ts';
import { nameBox } from './map-names.ts';
import { mapPaths } from './map-paths.ts';
import { readSweden } from './sweden.fixture.ts';

const topology = readSweden();
const { grid } = mapPaths(topology);
const arcs = gridArcs(topology, grid);
const counties = topology.objects.counties.geometries;
const register = new Map(
	readFileSync('data/counties.csv', 'utf8')
		.trim()
		.split('\n')
		.map((row) => row.split(','))
		.map(([code = '', , name = '']) => [code, name.replace(/ County$/, '')] as const),
);
const names = counties.map(({ id }) => ({
	id,
	name: countyName(grid, id, register.get(id) ?? ''),
}));
const land = counties.flatMap((county) => polygonsOf(county, arcs));

describe('names of the counties on the map', () => {
	it('are there for every county of the register', () => {
		const codes = topology.objects.municipalities.geometries.map(({ id }) => countyOf(id));
		expect(new Set(names.map(({ id }) => id))).toEqual(new Set(codes));
		for (const { name } of names) expect(name.name).not.toBe('');
		const none = '99';
		expect(isCountyCode(none) && (() => countyName(grid, none, ''))).toThrow('"99" has no place');
	});

	it('do not touch each other where the country is 300 pixels wide', () => {
		const boxes = names.map(({ name }) => nameBox(name, 0.3));
		boxes.forEach((a, i) => {
			for (const b of boxes.slice(i + 1)) {
				expect(
					a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom,
					JSON.stringify([a, b]),
				).toBe(false);
			}
		});
	});

	it('stand in their own county, or in the sea', () => {
		for (const { id, name } of names) {
			const county = counties.find((each) => each.id === id);
			const own = county ? polygonsOf(county, arcs) : [];
			const inOwn = own.some((polygon) => signedDistance([name.x, name.y], polygon) > 0);
			const inAny = land.some((polygon) => signedDistance([name.x, name.y], polygon) > 0);
			expect(inOwn, id).toBe(name.anchor === 'middle');
			expect(inAny, id).toBe(name.anchor === 'middle');
		}
	});
});
