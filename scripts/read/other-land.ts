import { z } from 'zod';
import type { OtherLand } from '../../src/tables/api/other-land.ts';
import { readJson } from './json.ts';

/** Relative moves and lines of whole numbers, each ring closed: nothing else can be drawn. */
const PATH = /^(m-?\d+[ -]\d+([ -]-?\d+)*z)+$/;

const land = z.strictObject({
	west: z.int(),
	north: z.int(),
	metres: z.int().positive(),
	path: z.string().regex(PATH, 'expected rings of whole numbers, each from m to z'),
});

/** Reads `data/geography/other-land.json`. */
export const readOtherLand = (file: string, text: string): OtherLand => readJson(file, text, land);
