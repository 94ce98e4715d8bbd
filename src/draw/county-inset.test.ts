import { describe, expect, it } from 'vitest';
import { countyOf } from '../tables/code.ts';
import { COUNTY_BOX, countyInset } from './county-inset.ts';
import { readSweden } from './sweden.fixture.ts';

const topology = readSweden();
const codes = topology.objects.municipalities.geometries.map(({ id }) => id);
const counties = [...new Set(codes.map(countyOf))];

describe('the map of a county', () => {
	it('has all its municipalities and no other, within its box and as large as it has room for', () => {
		expect(counties).toHaveLength(21);
		for (const county of counties) {
			const shapes = countyInset(topology, county);
			expect([...shapes.keys()]).toEqual(codes.filter((code) => countyOf(code) === county).sort());
			const boxes = [...shapes.values()].map(({ box }) => box);
			const [left, top] = [0, 1].map((side) => Math.min(...boxes.map((box) => box[side] ?? 0)));
			const [right, bottom] = [2, 3].map((side) => Math.max(...boxes.map((box) => box[side] ?? 0)));
			const [wide, high] = [(right ?? 0) - (left ?? 0), (bottom ?? 0) - (top ?? 0)];
			expect(left, county).toBeGreaterThan(0);
			expect(top, county).toBeGreaterThan(0);
			expect(right, county).toBeLessThan(COUNTY_BOX.width);
			expect(bottom, county).toBeLessThan(COUNTY_BOX.height);
			const share = Math.max(wide / COUNTY_BOX.width, high / COUNTY_BOX.height);
			expect(share, county).toBeGreaterThan(0.9);
		}
	});

	it('is of a county that there is', () => {
		expect(() => countyInset(topology, '02')).toThrow('no areas');
	});
});
