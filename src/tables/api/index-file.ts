import { z } from 'zod';
import { challengeEntry } from './challenge-entry.ts';
import { indicatorEntry } from './indicator-entry.ts';
import type { Published } from './published.ts';
import { similarityMethod } from './similarity.ts';
import { checksum, text } from './text.ts';
import { isoDate } from './time.ts';

const listedFile = z.strictObject({
	path: text.describe('Where the file is, from the folder of the API.'),
	bytes: z.int().min(0).describe('Size in bytes.'),
	sha256: checksum.describe('SHA-256 checksum, hexadecimal.'),
});

/** `index.json`. */
export const indexFile = z
	.strictObject({
		version: z.literal(1).describe('Version of the API. No field is changed or removed within it.'),
		release: isoDate.describe('Date of the release of the data.'),
		challenges: z.array(challengeEntry).describe('The challenges, in the order of the site.'),
		indicators: z.array(indicatorEntry).describe('The indicators that have figures.'),
		similarity: similarityMethod.describe(
			'How the similar municipalities of municipalities.json were found.',
		),
		files: z
			.array(listedFile)
			.describe(
				'Every file of the API but this one, in order of path. downloads.json lists those for spreadsheets and programs.',
			),
	})
	.meta({
		title: 'index.json',
		description: 'What there is: challenges, indicators and every other file. Begin here.',
	});

export type ApiIndex = Published<typeof indexFile>;
