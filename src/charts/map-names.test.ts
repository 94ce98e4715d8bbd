import { describe, expect, it } from 'vitest';
import { insetPaths, frameOn } from './inset-paths.ts';
import { fundMarks } from './fund-marks.ts';
import { INSETS } from './insets.ts';
import { mapNames, nameBox } from './map-names.ts';
import { mapPaths } from './map-paths.ts';
import { readHolders } from '../model/holders.fixture.ts';
import { readSweden } from './sweden.fixture.ts';

const topology = readSweden();
const { grid, shapes } = mapPaths(topology);
const names = mapNames(grid);
const inInsets = new Set(
	INSETS.flatMap((inset) =>
		[...insetPaths(topology, inset).shapes.values()]
			.filter(({ share }) => share >= 0.5)
			.map(({ code }) => code),
	),
);
/** Radius of a mark with its casing, in units of the grid (src/components/map/MapDrawing.astro). */
const MARK = 17.5;

/** Widths of the country on a desktop and on a phone, in pixels. */
const WIDTHS = [300, 320];

interface Box {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}
const touch = (a: Box, b: Box): boolean =>
	a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe.each(WIDTHS)('the names of cities on a map %i pixels wide', (width) => {
	const pixels = width / grid.width;
	const boxes = names.map((name) => ({ name: name.name, box: nameBox(name, pixels) }));

	it('touch neither each other nor the mark of a known fund', () => {
		const marks = fundMarks(shapes, readHolders(), MARK, inInsets).marks.map(({ code, x, y }) => ({
			name: code,
			box: { left: x - MARK, right: x + MARK, top: y - MARK, bottom: y + MARK },
		}));
		expect(marks.length).toBeGreaterThan(0);
		const touching = boxes.flatMap(({ name, box }, i) =>
			[...boxes.slice(i + 1), ...marks]
				.filter((other) => touch(box, other.box))
				.map((other) => `${name} and ${other.name}`),
		);
		expect(touching).toEqual([]);
	});

	it('do not touch the frames of the insets', () => {
		for (const { id, frame } of INSETS) {
			const [left, top, right, bottom] = frameOn(grid, frame);
			for (const { name, box } of boxes) {
				expect(touch(box, { left, top, right, bottom }), `${name} and ${id}`).toBe(false);
			}
		}
	});
});

describe('the names of cities', () => {
	it('stand near the municipality of their name', () => {
		const places: Readonly<Record<string, string>> = {
			Kiruna: '2584',
			Luleå: '2580',
			Umeå: '2480',
			Östersund: '2380',
			Sundsvall: '2281',
			Gävle: '2180',
			Stockholm: '0180',
			Göteborg: '1480',
			Visby: '0980',
			Malmö: '1280',
		};
		for (const { name, x, y } of names) {
			const shape = [...shapes.values()].find(({ code }) => code === places[name]);
			const [left, top, right, bottom] = shape?.box ?? [NaN, NaN, NaN, NaN];
			const away = Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
			expect(away, name).toBeLessThanOrEqual(80);
		}
		expect(names.map(({ name }) => name).sort()).toEqual(Object.keys(places).sort());
	});
});
