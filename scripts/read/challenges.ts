import { z } from 'zod';
import type { Challenge } from '../../src/tables/challenge.ts';
import { challenges as table } from '../../src/tables/challenges.ts';
import { checkIds, readJson } from './json.ts';

/** Reads `data/challenges.json`. */
export function readChallenges(file: string, text: string): readonly Challenge[] {
	const challenges = readJson(file, text, z.array(table.row));
	checkIds(file, text, challenges);
	return challenges;
}
