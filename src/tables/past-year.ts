import { z } from 'zod';
import { optionalYear } from './cell.ts';

/**
 * The first year that anything of the registry can be of. The first social investment fund of a Swedish
 * municipality is Norrköping's, decided in 2010; what led to it was written the year before at the
 * earliest. A year before that is a slip of the pen.
 */
export const FIRST_YEAR = 2009;

/** Whether a year, or a month such as "2026-11", has begun by the clock of whoever reads the table. */
export function hasBegun(period: number | string): boolean {
	const text = String(period);
	return text <= new Date().toISOString().slice(0, text.length);
}

/** A year of the registry, which may be yet to come; null for an empty cell. */
export const optionalFundYear = optionalYear.pipe(
	// Only of what is a year at all: one fault of a cell is enough.
	z
		.number()
		.nullable()
		.refine((year) => year === null || year >= FIRST_YEAR, {
			error: `a year from ${FIRST_YEAR} on, or nothing: the first fund of all is from 2010`,
		}),
);

/** The year in which something of the registry was written, counted or true; null for an empty cell. */
export const optionalPastYear = optionalFundYear.refine((year) => year === null || hasBegun(year), {
	error: 'a year that has begun, or nothing',
});
