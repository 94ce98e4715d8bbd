import { describe, expect, it } from 'vitest';
import { fundMarks } from './fund-marks.ts';
import { insetPaths } from './inset-paths.ts';
import { INSETS } from './insets.ts';
import { mapPaths } from './map-paths.ts';
import { readSweden } from './sweden.fixture.ts';

const topology = readSweden();
const { shapes } = mapPaths(topology);
const all = [...shapes.keys()];
const inInsets = new Set(
	INSETS.flatMap((inset) =>
		[...insetPaths(topology, inset).shapes.values()]
			.filter(({ share }) => share >= 0.5)
			.map(({ code }) => code),
	),
);
const byCode = (...codes: readonly string[]): typeof all =>
	all.filter((code) => codes.includes(code));

const closest = (marks: readonly { x: number; y: number }[]): number =>
	Math.min(
		...marks.flatMap((one, i) =>
			marks.slice(i + 1).map((other) => Math.hypot(one.x - other.x, one.y - other.y)),
		),
	);

describe('the marks of funds', () => {
	it('stand at the innermost point of their municipality when they have room', () => {
		const [kiruna] = byCode('2584');
		const center = kiruna && shapes.get(kiruna)?.center;
		expect(fundMarks(shapes, byCode('2584', '0980'), 13).marks.at(-1)).toEqual({
			code: '2584',
			x: center?.[0],
			y: center?.[1],
		});
	});

	it('give way to a larger neighbour where an inset shows them', () => {
		// Sundbyberg lies within Stockholm's mark.
		const placed = fundMarks(shapes, byCode('0180', '0183'), 13, inInsets);
		expect(placed.marks.map(({ code }) => code)).toEqual(['0180']);
		expect(placed.inInsets).toEqual(['0183']);
	});

	it('are moved apart where no inset shows them', () => {
		// Tomelilla and Simrishamn, side by side in eastern Skåne.
		const { marks } = fundMarks(shapes, byCode('1270', '1291'), 13, inInsets);
		expect(marks).toHaveLength(2);
		expect(closest(marks)).toBeGreaterThanOrEqual(26);
	});

	it('never overlap and never get lost, with 64 funds spread over the country', () => {
		const codes = all.filter((_, i) => i % 4 === 0).slice(0, 64);
		const placed = fundMarks(shapes, codes, 10, inInsets);
		expect(closest(placed.marks)).toBeGreaterThanOrEqual(19.9);
		expect([...placed.marks.map(({ code }) => code), ...placed.inInsets].sort()).toEqual(codes);
	});

	it('all have room in the insets', () => {
		for (const inset of INSETS) {
			const drawn = insetPaths(topology, inset);
			const codes = [...drawn.shapes.values()].filter(({ share }) => share >= 0.5);
			const placed = fundMarks(
				drawn.shapes,
				codes.map(({ code }) => code),
				13,
			);
			expect(placed.inInsets).toEqual([]);
			expect(closest(placed.marks)).toBeGreaterThanOrEqual(25.9);
		}
	});

	it('are drawn once for a municipality with two funds, and none for none', () => {
		const codes = byCode('0581');
		expect(fundMarks(shapes, [...codes, ...codes], 13).marks).toHaveLength(1);
		expect(fundMarks(shapes, [], 13)).toEqual({ marks: [], inInsets: [] });
		expect(() => fundMarks(new Map(), codes, 13)).toThrow('"0581" has a fund but no shape');
	});
});
