import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { insetPaths, frameOn } from './inset-paths.ts';
import { fundMarks } from './fund-marks.ts';
import { INSETS } from './insets.ts';
import { MARK_RADIUS, mapNames, nameBox, NARROWEST } from './map-names.ts';
import { mapPaths } from './map-paths.ts';
import { readSweden } from './sweden.fixture.ts';

const topology = readSweden();
const { grid, shapes } = mapPaths(topology);
/** Where there are no marks. */
const names = mapNames(grid, []);
const inInsets = new Set(
	INSETS.flatMap((inset) =>
		[...insetPaths(topology, inset).shapes.values()]
			.filter(({ share }) => share >= 0.5)
			.map(({ code }) => code),
	),
);
/** Widths of the country on a desktop and on a phone, in pixels. */
const WIDTHS = [NARROWEST, 320];

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

	it('do not touch each other', () => {
		const touching = boxes.flatMap(({ name, box }, i) =>
			boxes
				.slice(i + 1)
				.filter((other) => touch(box, other.box))
				.map((other) => `${name} and ${other.name}`),
		);
		expect(touching).toEqual([]);
	});

	it('give way to the marks of known funds, wherever these are, and to nothing else', () => {
		fc.assert(
			fc.property(fc.subarray([...shapes.keys()], { maxLength: 60 }), (holders) => {
				const { marks } = fundMarks(shapes, holders, MARK_RADIUS, inInsets);
				const named = new Set(mapNames(grid, marks).map(({ name }) => name));
				const isTouched = ({ box }: { readonly box: Box }): boolean =>
					marks.some(({ x, y }) =>
						touch(box, {
							left: x - MARK_RADIUS,
							right: x + MARK_RADIUS,
							top: y - MARK_RADIUS,
							bottom: y + MARK_RADIUS,
						}),
					);
				for (const each of boxes) {
					if (named.has(each.name)) expect(isTouched(each), each.name).toBe(false);
					else if (pixels === NARROWEST / grid.width) expect(isTouched(each)).toBe(true);
				}
			}),
			{ numRuns: 50 },
		);
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
