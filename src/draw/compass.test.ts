import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compass, reachable } from './compass.ts';

type Point = readonly [number, number];

/** A grid of places, each beside its four neighbours. */
const grid = (width: number, height: number): [Map<string, Point>, Map<string, string[]>] => {
	const centres = new Map<string, Point>();
	for (let x = 0; x < width; x += 1)
		for (let y = 0; y < height; y += 1) centres.set(`${x},${y}`, [x, y]);
	const near = ([ax, ay]: Point, [bx, by]: Point): boolean =>
		Math.abs(ax - bx) + Math.abs(ay - by) === 1;
	const neighbours = new Map(
		[...centres].map(([key, point]) => [
			key,
			[...centres].filter(([, other]) => near(point, other)).map(([other]) => other),
		]),
	);
	return [centres, neighbours];
};

describe('compass', () => {
	it('leads to the neighbour in the direction of the key, and nowhere toward the sea', () => {
		const steps = compass(...grid(3, 3));
		expect(steps.get('1,1')).toEqual({ up: '1,0', right: '2,1', down: '1,2', left: '0,1' });
		expect(steps.get('0,0')).toEqual({ up: null, right: '1,0', down: '0,1', left: null });
	});

	it('reaches a place that lies in no straight direction from any other', () => {
		const centres = new Map<string, Point>([
			['a', [0, 0]],
			['b', [10, 0]],
			['c', [10, 1]],
		]);
		const steps = compass(
			centres,
			new Map([
				['a', ['b', 'c']],
				['b', ['a']],
				['c', ['a']],
			]),
		);
		expect(reachable('b', steps)).toEqual(new Set(['a', 'b', 'c']));
	});

	it('says which places need a link where the land is in two parts', () => {
		const centres = new Map<string, Point>([
			['a', [0, 0]],
			['b', [5, 0]],
		]);
		expect(() =>
			compass(
				centres,
				new Map([
					['a', []],
					['b', []],
				]),
			),
		).toThrow('no key leads from "a" to b: link one of them');
	});

	it('leads from everywhere to everywhere on any connected land', () => {
		const coordinate = fc.integer({ min: 0, max: 30 });
		fc.assert(
			fc.property(
				fc.uniqueArray(fc.tuple(coordinate, coordinate), {
					minLength: 1,
					maxLength: 12,
					selector: ([x, y]) => `${x},${y}`,
				}),
				(points) => {
					const centres = new Map(
						points.map((point, index) => [String.fromCharCode(97 + index), point] as const),
					);
					const keys = [...centres.keys()];
					// A chain: each beside the one before and the one after.
					const neighbours = new Map(
						keys.map((key, at) => [
							key,
							[keys[at - 1], keys[at + 1]].filter((other) => other !== undefined),
						]),
					);
					const steps = compass(centres, neighbours);
					for (const key of keys) expect(reachable(key, steps).size).toBe(keys.length);
				},
			),
		);
	});
});
