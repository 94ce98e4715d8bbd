import { describe, expect, it } from 'vitest';
import type { ClearestDivision } from './problem-groups.ts';
import { twoSides } from './two-sides.ts';

const group = (
	size: number,
	places: Record<string, number>,
): ClearestDivision['groups'][number] => ({
	members: Array.from({ length: size }, (_, index) => String(1000 + index) as never),
	places,
});

describe('what parts two groups', () => {
	it('is that one is heavier in most challenges, and which part them most', () => {
		const groups = [group(3, { a: 30, b: 20, c: 51 }), group(2, { a: 60, b: 80, c: 49 })];
		expect(twoSides({ groups })).toEqual({
			heavier: 2,
			lighter: 3,
			challenges: ['b', 'a', 'c'],
			exceptions: ['c'],
		});
	});

	it('counts a challenge in which both are as heavy among the exceptions', () => {
		const groups = [group(3, { a: 60, b: 50 }), group(2, { a: 40, b: 50 })];
		expect(twoSides({ groups })).toMatchObject({ heavier: 3, exceptions: ['b'] });
	});

	it('is not asked of one group, or of three', () => {
		expect(twoSides({ groups: [group(1, { a: 1 })] })).toBeNull();
		expect(twoSides({ groups: [1, 2, 3].map((size) => group(size, { a: 1 })) })).toBeNull();
	});
});
