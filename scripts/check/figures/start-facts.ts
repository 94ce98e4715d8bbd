import { readFileSync } from 'node:fs';
import { z } from 'zod';

/*
 * What the API says of money, counties and groups, as far as the start page tells of it. The tables of
 * `data/` that an auditor reads have no more than codes and aims.
 */

/** The year that the count of 64 municipalities is of. */
export const COUNT_YEAR = 2015;

const fundsSchema = z.object({
	funds: z.array(
		z.object({
			code: z.string(),
			kind: z.enum(['municipality', 'region']),
			instrument: z.string(),
			year: z.int().nullable(),
			status: z.string(),
			statusYear: z.int().nullable(),
			challenges: z.array(z.string()),
			sources: z.array(z.object({ year: z.int().nullable(), facts: z.array(z.string()) })),
		}),
	),
	national: z.array(z.object({ id: z.string(), value: z.unknown() })),
});

const placesSchema = z.array(
	z.object({
		code: z.string(),
		county: z.object({ code: z.string(), name: z.string(), nameEn: z.string() }),
	}),
);

const groupsSchema = z.object({ silhouette: z.number(), groups: z.array(z.unknown()) });

const read = <Schema extends z.ZodType>(file: string, schema: Schema): z.infer<Schema> =>
	schema.parse(JSON.parse(readFileSync(file, 'utf8')));

export type PublishedFund = z.infer<typeof fundsSchema>['funds'][number];

export interface StartFacts extends z.infer<typeof fundsSchema> {
	readonly places: z.infer<typeof placesSchema>;
	readonly grouping: z.infer<typeof groupsSchema>;
}

/** @param api folder of the published files */
export const readStartFacts = (api: string): StartFacts => ({
	...read(`${api}/funds.json`, fundsSchema),
	places: read(`${api}/municipalities.json`, placesSchema),
	grouping: read(`${api}/groups.json`, groupsSchema),
});

/** The year from which money is known: its own, else of the first source that saw it, else of its status. */
export function knownFrom({ year, statusYear, sources }: PublishedFund): number | null {
	const seen = sources.flatMap((source) =>
		source.year !== null && source.facts.includes('existence') ? [source.year] : [],
	);
	return year ?? (seen.length > 0 ? Math.min(...seen) : statusYear);
}
