import { z } from 'zod';
import { textFault, visible } from '../tables/plain-text.ts';
import { withoutMarks } from '../words/text/figure-text.ts';

const WORDS = 'words within quotation marks';

/** Text by the one rule for all text that reaches a page; what marks stand for is held to it elsewhere. */
export const headText = z
	.string(WORDS)
	.min(1, WORDS)
	.check((context) => {
		const expected = textFault(withoutMarks(context.value));
		if (expected === null) return;
		context.issues.push({ code: 'custom', input: context.value, message: expected });
	});

/** Characters of a field that an error repeats. */
const SHOWN = 120;

/** The line of a field in the file's head, counted from 1; 1 where it is not found. */
export const lineOf = (raw: string, field: string): number =>
	raw.split('\n').findIndex((line) => line.startsWith(`${field}:`)) + 1 || 1;

/** An error that says where in the file a field stands. */
export const headFault = (file: string, raw: string, field: string, problem: string): Error =>
	new Error(`${file}:${lineOf(raw, field)}: ${problem}`);

/**
 * Reads the head of a text, and lets nothing pass that its schema does not know.
 *
 * @param file path from the root of the project, for errors
 * @param raw the whole file, for the lines of errors
 * @param frontmatter the head as YAML gives it
 * @param fields the fields as an editor is told of them
 * @throws Error that names file, line, what was found and what was expected
 */
export function readHead<Head>(
	schema: z.ZodType<Head>,
	fields: string,
	{
		file,
		raw,
		frontmatter,
	}: { readonly file: string; readonly raw: string; readonly frontmatter: unknown },
): Head {
	const parsed = schema.safeParse(frontmatter, { reportInput: true });
	if (parsed.success) return parsed.data;
	const [issue] = parsed.error.issues;
	const path = issue?.path.join('.') ?? '';
	if (issue?.code === 'unrecognized_keys') {
		const [key = ''] = issue.keys;
		throw headFault(file, raw, key, `found the field "${key}"; expected only ${fields}`);
	}
	const found =
		issue?.input === undefined ? 'nothing' : visible(JSON.stringify(issue.input), SHOWN);
	throw headFault(
		file,
		raw,
		String(issue?.path[0] ?? ''),
		`found ${found} as ${path}; expected ${issue?.message ?? 'a head'}`,
	);
}
