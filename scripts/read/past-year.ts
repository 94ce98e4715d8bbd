import { optionalYear } from './cell.ts';

/** Whether a year, or a month such as "2026-11", has begun by the clock of whoever reads the table. */
export function hasBegun(period: number | string): boolean {
	const text = String(period);
	return text <= new Date().toISOString().slice(0, text.length);
}

/** The year in which something was written, counted or true; null for an empty cell. */
export const optionalPastYear = optionalYear.refine((year) => year === null || hasBegun(year), {
	error: 'a year that has begun, or nothing',
});
