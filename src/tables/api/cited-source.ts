import { z } from 'zod';
import { SOURCE_LANGUAGES } from '../source-languages.ts';
import type { Published } from './published.ts';
import { text, webAddress } from './text.ts';
import { year } from './time.ts';

/** A publication that something is told from. */
export const citedSource = z
	.strictObject({
		title: text.describe('Title of the publication.'),
		url: webAddress.describe('Where it can be read.'),
		language: z
			.enum(SOURCE_LANGUAGES)
			.optional()
			.describe('Language of what is there, where it or the title is not Swedish.'),
		titleLanguage: z
			.enum(SOURCE_LANGUAGES)
			.optional()
			.describe('Language of the title, which may be ours, likewise.'),
		year: year.nullable().describe('Year of the publication; null where it bears no date.'),
	})
	.meta({
		id: 'citedSource',
		title: 'Cited source',
		description: 'Where a statement is taken from.',
	});

export type CitedSource = Published<typeof citedSource>;
