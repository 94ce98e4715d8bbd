import { expect, it } from 'vitest';
import { overBudget } from './over-budget.ts';

const bare = { paint: 1000, blocking: 60 };

it('lets a page block 50 ms more than the bare map, and be painted a quarter later', () => {
	expect(overBudget({ paint: 1250, blocking: 110 }, bare)).toEqual([]);
	expect(overBudget({ paint: 800, blocking: 0 }, bare)).toEqual([]);
});

it('says what is beyond that', () => {
	expect(overBudget({ paint: 1251, blocking: 111 }, bare)).toEqual([
		'blocks 51 ms more than the bare map, at most 50',
		'is painted after 1.25 of the bare map’s time, at most 1.25',
	]);
});

it('does not take a time that was not measured for a good one', () => {
	expect(overBudget({ paint: NaN, blocking: 60 }, bare)).toHaveLength(1);
	expect(overBudget({ paint: 1000, blocking: NaN }, bare)).toHaveLength(1);
});
