import { z } from 'zod';
import type { Published } from './published.ts';

/** `other-land.json`. */
export const otherLand = z
	.strictObject({
		west: z.number().describe('Easting of the origin in SWEREF 99 TM, in metres.'),
		north: z.number().describe('Northing of the origin in SWEREF 99 TM, in metres.'),
		metres: z.number().positive().describe('Metres of one unit of the path; y grows southwards.'),
		path: z.string().describe('The land as one SVG path, in whole units.'),
	})
	.meta({
		title: 'other-land.json',
		description:
			'The land around Sweden, as the background of maps (Natural Earth). It parts sea from land and measures nothing.',
	});

export type OtherLand = Published<typeof otherLand>;
