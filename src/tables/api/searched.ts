import { z } from 'zod';
import { SEARCHES } from '../fund-searches.ts';
import type { Published } from './published.ts';

/** How a municipality without a row in the registry of funds was searched for. */
export const searched = z
	.strictObject({
		how: z
			.enum(SEARCHES)
			.describe(
				'"by-name": by the name of the municipality; "in-group": in a query with several others; "not": not searched for.',
			),
		month: z
			.string()
			.regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'expected a month such as 2026-11')
			.nullable()
			.describe('Year and month of the last search; null where there was none.'),
	})
	.meta({
		id: 'searched',
		title: 'Search for a fund',
		description:
			'How we have looked for a fund of a municipality that the registry has no row of. A fund that is not found is unknown, not absent.',
	});

export type Searched = Published<typeof searched>;
