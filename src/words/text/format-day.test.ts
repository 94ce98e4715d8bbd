import { expect, it } from 'vitest';
import { formatDay } from './format-day.ts';

it('writes a day in each language', () => {
	expect(formatDay('2026-11-01', 'sv')).toBe('1 november 2026');
	expect(formatDay('2026-11-01', 'en')).toBe('1 November 2026');
});
