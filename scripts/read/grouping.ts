import { z } from 'zod';
import { isMunicipalityCode } from '../../src/tables/code.ts';
import type { Grouping } from '../../src/model/problem-groups.ts';
import { GROUPING_METHODS, REFERENCES, SCALINGS } from '../../src/tables/api/grouping-measured.ts';
import { readJson } from './json.ts';

const count = z.int().positive();
const share = z.number().min(0).max(1);
const silhouette = z.number().min(-1).max(1);
/** An adjusted Rand index: 0 is chance, and it can be less. */
const agreement = z.number().min(-1).max(1);

const kind = {
	scaling: z.enum(SCALINGS),
	method: z.enum(GROUPING_METHODS),
	k: count,
};

const spread = z.strictObject({ mean: z.number(), lowest: z.number(), highest: z.number() });

const groups = z.array(
	z.strictObject({
		members: z.array(z.string().refine(isMunicipalityCode, 'expected a municipality code')),
		stability: share,
	}),
);

const grouping = z.strictObject({
	values: z.string().regex(/^[0-9a-f]{64}$/, 'expected a SHA-256 checksum'),
	seed: z.int(),
	otherSeed: z.int(),
	coverage: count,
	starts: count,
	fewerStarts: count,
	resamples: count,
	share,
	madeUp: count,
	least: count,
	fewest: count,
	chosen: z.strictObject(kind),
	within: z.number().positive(),
	groups,
	clearest: z.strictObject({ ...kind, groups }).nullable(),
	measured: z.array(
		z.strictObject({
			...kind,
			silhouette,
			stability: agreement,
			smallest: count,
			weakest: share,
			sliding: spread,
		}),
	),
	references: z.array(
		z.strictObject({
			reference: z.enum(REFERENCES),
			k: count,
			silhouette: spread,
			stability: spread,
		}),
	),
	selections: z.array(
		z.strictObject({
			coverage: count,
			challenges: count,
			municipalities: count,
			silhouette,
			stability: agreement,
			agreement,
		}),
	),
});

/** Reads `data/grouping.json`: which grouping is used, and how it and the others came out. */
export const readGrouping = (file: string, text: string): Grouping =>
	readJson(file, text, grouping);
