import { z } from 'zod';
import { withoutMarks } from '../../words/text/figure-text.ts';
import { textFault, visible } from '../../tables/plain-text.ts';

const WORDS = 'words within quotation marks';
const DAY = 'a day that exists, such as 2026-11-23';
const CODE = 'a code of four digits within quotation marks, such as "0581"';

/** Text by the one rule for all text that reaches a page; what marks stand for is held to it elsewhere. */
const text = z
	.string(WORDS)
	.min(1, WORDS)
	.check((context) => {
		const expected = textFault(withoutMarks(context.value));
		if (expected === null) return;
		context.issues.push({ code: 'custom', input: context.value, message: expected });
	});

/** YAML reads a day as a point in time; what was written is compared with it below. */
const day = z
	.union([z.iso.date(), z.iso.datetime()], DAY)
	.transform((time) => time.slice(0, '2026-11-23'.length));

const schema = z.strictObject({
	title: text,
	lead: text,
	date: day,
	author: text,
	/** What must hold in the data for title, lead and text to be true (expect.ts). */
	expect: z.array(z.string(WORDS).min(1, WORDS), 'a list of what must hold').default([]),
	/** Figures to list below the article besides those that its text refers to. */
	figures: z
		.array(
			z.strictObject({
				indicator: text,
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

/** Characters of a field that an error repeats. */
const SHOWN = 120;

/** What stands between the lines of hyphens at the top of an article. */
export type ArticleHead = z.infer<typeof schema>;

/** The line of a field in the file's head, counted from 1; 1 where it is not found. */
export const lineOf = (raw: string, field: string): number =>
	raw.split('\n').findIndex((line) => line.startsWith(`${field}:`)) + 1 || 1;

/**
 * Reads the head of an article, and lets nothing pass that it does not know.
 *
 * @param file path from the root of the project, for errors
 * @param raw the whole file, for the lines of errors
 * @param frontmatter the head as YAML gives it
 * @throws Error that names file, line, what was found and what was expected
 */
export function readHead(file: string, raw: string, frontmatter: unknown): ArticleHead {
	const fault = (field: string, problem: string): Error =>
		new Error(`${file}:${lineOf(raw, field)}: ${problem}`);
	const parsed = schema.safeParse(frontmatter, { reportInput: true });
	if (parsed.success) {
		const { date } = parsed.data;
		const written = raw.split('\n')[lineOf(raw, 'date') - 1] ?? '';
		// YAML turns 30 February into 2 March without a word.
		if (!written.includes(date)) throw fault('date', `found "${written}"; expected ${DAY}`);
		return parsed.data;
	}
	const [issue] = parsed.error.issues;
	const path = issue?.path.join('.') ?? '';
	if (issue?.code === 'unrecognized_keys') {
		const [key = ''] = issue.keys;
		throw fault(
			key,
			`found the field "${key}"; expected only title, lead, date, author, expect and figures (indicator, municipality, year)`,
		);
	}
	const found =
		issue?.input === undefined ? 'nothing' : visible(JSON.stringify(issue.input), SHOWN);
	throw fault(
		String(issue?.path[0] ?? ''),
		`found ${found} as ${path}; expected ${issue?.message ?? 'a head'}`,
	);
}
