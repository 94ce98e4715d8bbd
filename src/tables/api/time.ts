import { z } from 'zod';

/** A calendar year. */
export const year = z.int().min(1000).max(9999).meta({
	id: 'year',
	title: 'Year',
	description: 'A calendar year.',
});

/** First and last year, both counted. */
export const yearSpan = z.tuple([year, year]);

/** A day: "2026-11-28". */
export const isoDate = z
	.string()
	.regex(/^\d{4}-\d{2}-\d{2}$/, 'expected a date such as 2026-11-28');
