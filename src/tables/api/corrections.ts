import { z } from 'zod';
import { CORRECTION_GRADES, CORRECTION_KINDS } from '../corrections.ts';
import type { Published } from './published.ts';
import { identifier, localized } from './text.ts';
import { isoDate } from './time.ts';

const correction = z.strictObject({
	id: identifier.describe('Id of the correction, and its anchor on the page of corrections.'),
	noted: isoDate.describe('When readers were first told.'),
	mended: isoDate.nullable().describe('When it was put right; null while it stands.'),
	kind: z
		.enum(CORRECTION_KINDS)
		.describe('"error": what was published was wrong; "method": it is now worked out otherwise.'),
	grade: z
		.enum(CORRECTION_GRADES)
		.describe(
			'How much it changes: "conclusion", a comparison, a quarter or a sentence; "figure", a figure alone; "wording", words alone.',
		),
	indicators: z.array(identifier).describe('Ids of the indicators that it is of.'),
	funds: z.array(identifier).describe('Ids of the rows in funds.json that it is of.'),
	pages: z.array(z.string()).describe('Swedish addresses of further pages that it is of.'),
	title: localized.describe('What it is about, in short.'),
	text: localized.describe('What stood, what stands now, and what that changes.'),
});

/** `corrections.json`. */
export const corrections = z.array(correction).meta({
	title: 'corrections.json',
	description:
		'Errors in what was published and changes of method, in an editor’s words, the newest first.',
});

export type Correction = Published<typeof correction>;
