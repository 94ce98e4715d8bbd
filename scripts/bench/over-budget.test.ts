import { expect, it } from 'vitest';
import { overBudget } from './over-budget.ts';

const bare = { map: 1000, blocking: 60, shift: 0, requests: 2 };
const within = { map: 1250, blocking: 110, shift: 0.01, requests: 8 };

it('lets a page block 50 ms more than the bare map, its map be painted a quarter later, and eight files', () => {
	expect(overBudget(within, bare)).toEqual([]);
	expect(overBudget({ ...within, map: 800, blocking: 0 }, bare)).toEqual([]);
});

it('says what is beyond that', () => {
	expect(overBudget({ map: 1251, blocking: 111, shift: 0.0114, requests: 9 }, bare)).toEqual([
		'blocks 51 ms more than the bare map, at most 50',
		'its map is painted after 1.25 of the bare map’s time, at most 1.25',
		'moves by 0.011, at most 0.01',
		'asks for 9 files, at most 8',
	]);
});

it.each(['map', 'blocking', 'shift', 'requests'] as const)(
	'does not take a page whose %s was not measured for a good one',
	(missing) => {
		expect(overBudget({ ...within, [missing]: NaN }, bare)).toHaveLength(1);
	},
);
