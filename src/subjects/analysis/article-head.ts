import { z } from 'zod';
import { linkFault } from '../../prose/link-address.ts';
import { headFault, headText, lineOf, readHead } from '../../prose/read-head.ts';

const DAY = 'a day that exists, such as 2026-11-23';
const DAY_LENGTH = '2026-11-23'.length;
const CODE = 'a code of four digits within quotation marks, such as "0581"';

/** YAML reads a day as a point in time; what was written is compared with it below. */
const day = z
	.union([z.iso.date(DAY), z.date()], DAY)
	.transform((time) => (typeof time === 'string' ? time : time.toISOString().slice(0, DAY_LENGTH)));

/** Where a source can be read: held to what any link of an article is. */
const sourceAddress = z.string('an address').check((context) => {
	const expected = linkFault(context.value);
	if (expected === null) return;
	context.issues.push({ code: 'custom', input: context.value, message: expected });
});

const schema = z.strictObject({
	title: headText,
	lead: headText,
	date: day,
	author: headText,
	/** A few words above the title that say what it belongs to. */
	kicker: headText.optional(),
	/** What it rests on besides the figures, which are listed by themselves; with its address where it can be read. */
	sources: z
		.array(
			z.strictObject({ title: headText, url: sourceAddress.optional() }),
			'a list of sources, each with a title',
		)
		.default([]),
	/** What must hold in the data for title, lead and text to be true (expect.ts). */
	expect: z
		.array(
			z.string('words within quotation marks').min(1, 'words within quotation marks'),
			'a list of what must hold',
		)
		.default([]),
	/** The drawing that stands for the article where it is shared; none by default. */
	share: z.enum(['funds', 'map'], 'funds or map').optional(),
	/** Figures to list below the article besides those that its text refers to. */
	figures: z
		.array(
			z.strictObject({
				indicator: headText,
				/** Without quotation marks YAML reads a number, and 0581 has lost its zero. */
				municipality: z
					.string(CODE)
					.regex(/^\d{4}$/, CODE)
					.optional(),
				year: z.int('a year, such as 2015'),
			}),
			'a list of figures',
		)
		.default([]),
});

/** What stands between the lines of hyphens at the top of an article. */
export type ArticleHead = z.infer<typeof schema>;

/**
 * Reads the head of an article.
 *
 * @throws Error that names file, line, what was found and what was expected
 */
export function readArticleHead(file: string, raw: string, frontmatter: unknown): ArticleHead {
	const head = readHead(
		schema,
		'title, lead, date, author, kicker, sources (title, url), expect, share and figures (indicator, municipality, year)',
		{ file, raw, frontmatter },
	);
	const written = raw.split('\n')[lineOf(raw, 'date') - 1] ?? '';
	// YAML turns 30 February into 2 March without a word.
	if (!written.includes(head.date)) {
		throw headFault(file, raw, 'date', `found "${written}"; expected ${DAY}`);
	}
	return head;
}
