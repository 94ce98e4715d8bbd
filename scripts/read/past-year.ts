import { optionalYear } from './cell.ts';

/** Whether a year has begun, by the clock of whoever reads the table. */
export const hasBegun = (year: number): boolean => year <= new Date().getFullYear();

/** The year in which something was written, counted or true; null for an empty cell. */
export const optionalPastYear = optionalYear.refine((year) => year === null || hasBegun(year), {
	error: 'a year that has begun, or nothing',
});
