import { z } from 'zod';
import { keys } from './cell.ts';
import { column, id, oneOf, text } from './column.ts';
import { keysField, pagesField, PATTERN, requiredField } from './field.ts';
import { table } from './table.ts';

/** `error`: what we published was wrong; `method`: we now work something out in another way. */
export const CORRECTION_KINDS = ['error', 'method'] as const;
export type CorrectionKind = (typeof CORRECTION_KINDS)[number];

/**
 * How much an error changes. `conclusion`: a comparison, a quarter or a sentence that somebody may have
 * built on; `figure`: a figure, and nothing that is concluded from it; `wording`: words alone.
 */
export const CORRECTION_GRADES = ['conclusion', 'figure', 'wording'] as const;
export type CorrectionGrade = (typeof CORRECTION_GRADES)[number];

const path = z
	.string()
	.regex(
		new RegExp(`^(${PATTERN.page}(;${PATTERN.page})*)?$`),
		'Swedish addresses on this site, such as /metod/, with ";" between',
	)
	.pipe(keys);

/** Errors in what was published, and changes of method, as an editor tells of them. */
export const corrections = table({
	path: 'corrections.csv',
	name: 'corrections',
	title: { sv: 'Rättelser', en: 'Corrections' },
	description: {
		sv: 'Fel i det som har publicerats och ändringar av metod, med vad som stod, vad som står nu och vad det ändrar. Ett fel som inte är rättat än står här också.',
		en: 'Errors in what has been published and changes of method, with what stood, what stands now and what that changes. An error that is not yet corrected is here too.',
	},
	sources: [],
	row: z.object({
		id: id('Id of the correction, and its anchor on the page'),
		noted: column(
			z.iso.date({ error: 'an ISO date' }),
			requiredField('date', 'When readers were first told'),
		),
		mended: column(
			z
				.union(
					[z.literal(''), z.iso.date({ error: 'an ISO date, or nothing while the error stands' })],
					{
						error: 'an ISO date, or nothing while the error stands',
					},
				)
				.transform((text) => (text === '' ? null : text)),
			{ type: 'date', description: 'When it was put right; empty while it stands' },
		),
		kind: oneOf(
			'"error": what we published was wrong; "method": we now work it out in another way',
			CORRECTION_KINDS,
		),
		grade: oneOf(
			'How much it changes. "conclusion": a comparison, a quarter or a sentence; "figure": a figure and nothing concluded from it; "wording": words alone',
			CORRECTION_GRADES,
		),
		indicators: column(keys, keysField('Ids of the indicators that it is of, if any')),
		funds: column(keys, keysField('Ids of the rows of the registry that it is of, if any')),
		pages: column(path, pagesField('Swedish addresses of further pages that it is of')),
		title_sv: text('What it is about, in short'),
		title_en: text('The same in English'),
		text_sv: text('What stood, what stands now, and what that changes'),
		text_en: text('The same in English'),
	}),
	key: ['id'],
});

/** A row of the corrections as it is read. */
export type CorrectionRow = z.infer<typeof corrections.row>;
