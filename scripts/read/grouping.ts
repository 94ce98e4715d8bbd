import { z } from 'zod';
import { isMunicipalityCode } from '../../src/tables/code.ts';
import type { Grouping } from '../../src/stats/groups/problem-groups.ts';
import {
	measured,
	otherSelection,
	referenceMeasured,
	way,
} from '../../src/tables/api/grouping-measured.ts';
import { readJson } from './json.ts';

const count = z.int().positive();
const share = z.number().min(0).max(1);
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
	chosen: way,
	within: z.number().positive(),
	groups,
	clearest: way.extend({ groups }).nullable(),
	measured: z.array(measured),
	references: z.array(referenceMeasured),
	selections: z.array(otherSelection),
});

/** Reads `data/grouping.json`: which grouping is used, and how it and the others came out. */
export const readGrouping = (file: string, text: string): Grouping =>
	readJson(file, text, grouping);
