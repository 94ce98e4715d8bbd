import { describe, expect, it } from 'vitest';
import { meanInputs } from './mean-inputs.ts';

const values = new Map([
	[2018, 8],
	[2019, 1],
	[2020, 6],
	[2022, 4],
]);

describe('the values that a figure is of', () => {
	it('are that of its year', () => {
		const ref = { year: 2020, from: null };
		expect([...meanInputs(ref, values, [2018, 2020])]).toEqual([[2020, 6]]);
		expect([...meanInputs({ ...ref, year: 2021 }, values, [])]).toEqual([]);
	});

	it('are those of all years of a mean that have one', () => {
		const ref = { year: 2022, from: 2020 };
		expect([...meanInputs(ref, values, [2020, 2021, 2022]).values()]).toEqual([6, 4]);
	});

	it('are of no year that the mean which decides the place leaves out', () => {
		const ref = { year: 2022, from: 2018 };
		expect([...meanInputs(ref, values, [2018, 2020, 2022]).values()]).toEqual([8, 6, 4]);
		expect([...meanInputs(ref, values, [2020, 2022]).values()]).toEqual([8, 1, 6, 4]);
	});
});
