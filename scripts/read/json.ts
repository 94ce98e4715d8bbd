import { parse, type ValueNode } from '@humanwhocodes/momoa';
import type { z } from 'zod';
import { DataError } from './data-error.ts';
import { doubledKey } from './json-keys.ts';

/** Follows a path of keys and indexes through a JSON document; the deepest node that is there. */
function nodeAt(node: ValueNode, path: readonly PropertyKey[]): ValueNode {
	const [step, ...rest] = path;
	if (step === undefined) return node;
	if (node.type === 'Array' && typeof step === 'number') {
		const element = node.elements[step];
		return element ? nodeAt(element.value, rest) : node;
	}
	if (node.type === 'Object') {
		const member = node.members.find(
			({ name }) => (name.type === 'String' ? name.value : name.name) === step,
		);
		return member ? nodeAt(member.value, rest) : node;
	}
	return node;
}

/**
 * Parses a JSON text by a schema.
 *
 * @param file path to name in errors
 * @throws DataError with the line of the first thing that does not fit
 */
export function readJson<Schema extends z.ZodType>(
	file: string,
	text: string,
	schema: Schema,
): z.infer<Schema> {
	let data: unknown;
	try {
		data = JSON.parse(text);
	} catch (error) {
		throw new DataError(
			{ file },
			`is no JSON: ${error instanceof Error ? error.message : 'unreadable'}`,
		);
	}
	const doubled = doubledKey(parse(text).body);
	if (doubled) {
		throw new DataError(
			{ file, line: doubled.line },
			`found the key "${doubled.key}" twice in one entry, expected it once`,
		);
	}
	const parsed = schema.safeParse(data);
	if (parsed.success) return parsed.data;
	const issue = parsed.error.issues[0];
	const path = issue?.path ?? [];
	const node = nodeAt(parse(text).body, path);
	throw new DataError(
		{ file, line: node.loc.start.line },
		`${path.join('.') || 'the document'}: ${issue?.message ?? 'does not fit'}`,
	);
}

/** The lines on which the entries with this id begin, in a JSON array of entries. */
export function linesOfEntries(text: string, id: string): readonly number[] {
	const { body } = parse(text);
	if (body.type !== 'Array') return [];
	return body.elements
		.filter(({ value }) => {
			const node = nodeAt(value, ['id']);
			return node.type === 'String' && node.value === id;
		})
		.map(({ loc }) => loc.start.line);
}

/** The line on which the entry with this id begins; for errors found later. */
export const lineOfEntry = (text: string, id: string): number | undefined =>
	linesOfEntries(text, id)[0];

/**
 * Each entry of a list must have an id of its own.
 *
 * @throws DataError at the second entry with the same
 */
export function checkIds(
	file: string,
	text: string,
	entries: readonly { readonly id: string }[],
): void {
	const seen = new Set<string>();
	for (const { id } of entries) {
		if (seen.has(id)) {
			const line = linesOfEntries(text, id)[1];
			throw new DataError({ file, line }, `id: found "${id}" again, expected each id once`);
		}
		seen.add(id);
	}
}
