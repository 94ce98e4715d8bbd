import { describe, expect, it } from 'vitest';
import { shortYears } from './short-years.ts';

describe('years where room is short', () => {
	it('leave out the century of the last, unless it is another', () => {
		expect(shortYears([2020, 2021, 2022], 'sv')).toBe('2020–22');
		expect(shortYears([2013, 2022], 'sv')).toBe('2013–22');
		expect(shortYears([1994, 2026], 'en')).toBe('1994–2026');
	});

	it('are one year, or named one by one where some are left out', () => {
		expect(shortYears([2026], 'sv')).toBe('2026');
		expect(shortYears([2018, 2022, 2023], 'sv')).toBe('2018, 2022 och 2023');
		expect(shortYears([], 'sv')).toBe('');
	});
});
