import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closedPath } from '../../draw/path.ts';
import type { Ring } from '../../draw/point.ts';
import type { MunicipalityCode } from '../../tables/code.ts';
import { areaPaths, reshaded } from './area-paths.ts';

/** The points of a path of moves, steps and closings, wherever it has been laid. */
function pointsOf(d: string): readonly string[] {
	let [x, y] = [0, 0];
	let start: readonly [number, number] = [0, 0];
	return [...d.matchAll(/([Mmlz])([^Mmlz]*)/g)].flatMap(([, command = '', rest = '']) => {
		if (command === 'z') {
			[x, y] = start;
			return ['z'];
		}
		const numbers = [...rest.matchAll(/-?\d+/g)].map(Number);
		return numbers.flatMap((number, index) => {
			if (index % 2 === 0) return [];
			const [dx, dy] = [numbers[index - 1] ?? 0, number];
			[x, y] = command === 'M' ? [dx, dy] : [x + dx, y + dy];
			if (index === 1 && command !== 'l') start = [x, y];
			return [`${x} ${y}`];
		});
	});
}

const first: Ring = [
	[10, 20],
	[15, 18],
	[12, 30],
];
const second: Ring = [
	[-4, -6],
	[8, -2],
	[-3, 9],
];
const shape = (code: string, rings: readonly Ring[]) => ({
	code: code as MunicipalityCode,
	path: closedPath(rings),
});

const shadesOfAll = fc.array(fc.constantFrom('t-1', 't-2', 'm-unknown'), {
	minLength: 4,
	maxLength: 4,
});

describe('the shapes of a card', () => {
	it('lie where they lay, whatever they follow on', () => {
		const shapes = [
			shape('0114', [first, second]),
			shape('0115', [second]),
			shape('0117', [first]),
		];
		const [all] = areaPaths(shapes, () => 't-1');
		expect(pointsOf(all?.d ?? '')).toEqual(shapes.flatMap(({ path }) => pointsOf(path)));
		expect(pointsOf(closedPath([second]))).toEqual(['-4 -6', '8 -2', '-3 9', 'z']);
	});

	it('are one path for each shade', () => {
		const shapes = [shape('0114', [first]), shape('0115', [second]), shape('0117', [first])];
		const paths = areaPaths(shapes, (code) => (code === '0115' ? 'm-unknown' : 't-3'));
		expect(paths.map(({ shade }) => shade)).toEqual(['t-3', 'm-unknown']);
		expect(pointsOf(paths[0]?.d ?? '')).toHaveLength(8);
	});

	it('are found in their paths again, and drawn in other shades', () => {
		const shapes = [
			shape('0114', [first, second]),
			shape('0115', [second]),
			shape('0117', [first]),
			shape('0120', [second, first]),
		];
		fc.assert(
			fc.property(shadesOfAll, shadesOfAll, (before, after) => {
				const paths = (shades: readonly string[]) =>
					areaPaths(shapes, (code) => shades[shapes.findIndex((each) => each.code === code)] ?? '');
				expect(reshaded(paths(before), before, after)).toEqual(paths(after));
			}),
		);
	});
});
