import { z } from 'zod';
import type { Challenge } from '../../src/model/challenge.ts';
import { WINDOWS } from '../../src/model/need.ts';
import { identifier, localized } from '../../src/tables/entry.ts';
import { checkIds, readJson } from './json.ts';

/** An entry of `data/challenges.json`. */
export const challenge = z.strictObject({
	id: identifier,
	name: localized,
	short: localized.nullable(),
	summary: localized,
	leads: z
		.array(z.strictObject({ indicator: identifier, years: z.literal(WINDOWS) }))
		.min(1, 'expected at least one indicator that can lead'),
	without: z.strictObject({ indicator: identifier, reason: localized }).nullable(),
	targets: z.array(identifier),
});

/** Reads `data/challenges.json`. */
export function readChallenges(file: string, text: string): readonly Challenge[] {
	const challenges = readJson(file, text, z.array(challenge));
	checkIds(file, text, challenges);
	return challenges;
}
