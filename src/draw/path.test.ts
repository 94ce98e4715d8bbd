import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodePath } from './decode-path.fixture.ts';
import { closedPath, openPath } from './path.ts';
import type { Point } from './point.ts';

const point = fc.tuple(
	fc.integer({ min: -3000, max: 3000 }),
	fc.integer({ min: -3000, max: 3000 }),
);
const lines: fc.Arbitrary<Point[][]> = fc.array(fc.array(point, { minLength: 2, maxLength: 12 }));

describe('paths', () => {
	it('write a square as one move, three lines and a close', () => {
		const square: Point[] = [
			[2, 3],
			[5, 3],
			[5, 7],
			[2, 7],
		];
		expect(closedPath([square])).toBe('m2 3 3 0 0 4-3 0z');
	});

	it('start the next ring from where the last one began, since closing goes back there', () => {
		const [one, two]: Point[][] = [
			[
				[10, 10],
				[20, 10],
				[20, 20],
			],
			[
				[11, 9],
				[12, 9],
				[12, 8],
			],
		];
		expect(closedPath([one ?? [], two ?? []])).toBe('m10 10 10 0 0 10zm1-1 1 0 0-1z');
	});

	it('are empty for nothing, and leave out a line that is a single point', () => {
		expect(closedPath([])).toBe('');
		expect(closedPath([[]])).toBe('');
		expect(openPath([])).toBe('');
		expect(openPath([[[1, 2]]])).toBe('');
	});

	it('read back as the points that went in', () => {
		fc.assert(
			fc.property(lines, (input) => {
				expect(decodePath(closedPath(input))).toEqual(input);
				expect(decodePath(openPath(input))).toEqual(input);
			}),
		);
	});

	it('hold only whole numbers and the letters m and z', () => {
		fc.assert(
			fc.property(lines, (input) => {
				expect(closedPath(input)).toMatch(/^(m-?\d+( |(?=-))-?\d+(( |(?=-))-?\d+)*z)*$/);
			}),
		);
	});
});
