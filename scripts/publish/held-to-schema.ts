import type { z } from 'zod';
import { visible } from '../../src/tables/plain-text.ts';
import { schemaOf } from '../../src/tables/api/schemas.ts';
import { Refusal } from '../run/refusal.ts';

type Issue = z.core.$ZodIssue;

/** Characters of a value that a message repeats. */
const SHOWN = 120;

/** Faults that are told of; the rest are counted. */
const TOLD = 5;

/** What stands at a path; undefined where nothing does. */
const valueAt = (content: unknown, path: readonly PropertyKey[]): unknown =>
	path.reduce<unknown>(
		(part, step) =>
			typeof part === 'object' && part !== null ? Reflect.get(part, step) : undefined,
		content,
	);

/** A value as a message shows it. Numbers that JSON has no word for stand as they are. */
const shown = (value: unknown): string =>
	value === undefined
		? 'nothing'
		: typeof value === 'number'
			? String(value)
			: visible(JSON.stringify(value), SHOWN);

/** What a message of Zod says was expected: "Invalid input: expected string, received number". */
const expectedIn = (message: string): string =>
	/(?:^|: )expected (.*?)(?:, received .*)?$/s.exec(message)?.[1] ?? message;

/** The fault of a union is that of none of its kinds: each of them says what it expected. */
const expectedBy = (issue: Issue): string =>
	issue.code === 'invalid_union' && issue.errors.length > 0
		? issue.errors.map(([first]) => expectedIn(first?.message ?? '')).join(', or ')
		: issue.code === 'invalid_key'
			? `a key that is right: ${expectedIn(issue.issues[0]?.message ?? '')}`
			: expectedIn(issue.message);

/** A fault: where in the file, what was found and what was expected. */
function told(issue: Issue, content: unknown): string {
	const at = issue.path.map(String).join('.') || 'the whole file';
	if (issue.code === 'unrecognized_keys') {
		return `${at}: found the field "${issue.keys.join('", "')}", expected none that its schema does not describe`;
	}
	return `${at}: found ${shown(valueAt(content, issue.path))}, expected ${expectedBy(issue)}`;
}

/**
 * Holds what will be published to the schema of its file: the values themselves, since in JSON a number
 * that is none would pass for null.
 *
 * @param path of the file, from the root of the API
 * @throws Refusal with file, place, found and expected; nothing has been written by then
 */
export function heldToSchema<Content>(path: string, content: Content): Content {
	const schema = schemaOf(path);
	if (!schema) {
		throw new Refusal(`api/v1/${path}: found no schema of it, expected one in src/tables/api.`);
	}
	const { error } = schema.safeParse(content);
	if (!error) return content;
	const faults = error.issues.map((issue) => `api/v1/${path}: ${told(issue, content)}`);
	const rest = faults.length > TOLD ? [`and ${faults.length - TOLD} more of the same file`] : [];
	throw new Refusal(
		[
			...faults.slice(0, TOLD),
			...rest,
			'Correct what makes the file in scripts/publish, or its schema in src/tables/api where the field is to be so.',
		].join('\n'),
	);
}
