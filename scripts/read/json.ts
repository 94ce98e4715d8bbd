import { parse, type ValueNode } from '@humanwhocodes/momoa';
import type { z } from 'zod';
import { characterFault, visible } from '../../src/tables/plain-text.ts';
import { DataError, refuse } from './data-error.ts';
import { doubledKey } from './json-keys.ts';
import { parseJson } from './parse-json.ts';

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

/** A text that breaks the rule for characters: where in the document, and what was expected. */
interface BrokenText {
	readonly path: readonly PropertyKey[];
	readonly text: string;
	readonly expected: string;
}

/** Every text and key of a document that breaks the rule for characters. */
function brokenTexts(value: unknown, path: readonly PropertyKey[] = []): readonly BrokenText[] {
	if (typeof value === 'string') {
		const expected = characterFault(value);
		return expected === null ? [] : [{ path, text: value, expected }];
	}
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, part]) => [
		...brokenTexts(key, path),
		...brokenTexts(part, [...path, Array.isArray(value) ? Number(key) : key]),
	]);
}

/** Characters of a text that an error repeats: enough to know it by. */
const SHOWN = 120;

const quoted = (value: unknown): string =>
	value === undefined ? 'nothing' : visible(JSON.stringify(value), SHOWN);

/** What stands at a path in a document; undefined where nothing does. */
const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
	path.reduce<unknown>(
		(part, step) =>
			typeof part === 'object' && part !== null ? Reflect.get(part, step) : undefined,
		value,
	);

/** What a schema found and expected; its own words where it says neither. */
function problemOf({ message, path }: z.core.$ZodIssue, data: unknown): string {
	const [, expected] = /(?:^|: )expected (.*?)(?:, received \w+)?$/s.exec(message) ?? [];
	return expected === undefined
		? message
		: `found ${quoted(valueAt(data, path))}, expected ${expected}`;
}

/**
 * Parses a JSON text by a schema. Every text in it is held to the rule for characters.
 *
 * @param file path to name in errors
 * @throws DataError with all that does not fit, each with its line
 */
export function readJson<Schema extends z.ZodType>(
	file: string,
	text: string,
	schema: Schema,
): z.infer<Schema> {
	const data = parseJson(file, text);
	const { body } = parse(text);
	const doubled = doubledKey(body);
	if (doubled) {
		throw new DataError(
			{ file, line: doubled.line },
			`found the key "${doubled.key}" twice in one entry, expected it once`,
		);
	}
	const broken = brokenTexts(data);
	const parsed = schema.safeParse(data);
	if (broken.length === 0 && parsed.success) return parsed.data;
	const fault = (path: readonly PropertyKey[], problem: string): DataError => {
		const name = path.map(String).join('.') || 'the document';
		return new DataError({ file, line: nodeAt(body, path).loc.start.line }, `${name}: ${problem}`);
	};
	const faults = broken.map(({ path, text: found, expected }) =>
		fault(path, `found ${quoted(found)}, expected ${expected}`),
	);
	const told = new Set(broken.map(({ path }) => path.join('.')));
	const others = (parsed.error?.issues ?? []).filter(({ path }) => !told.has(path.join('.')));
	refuse([...faults, ...others.map((issue) => fault(issue.path, problemOf(issue, data)))]);
	throw new DataError({ file }, 'does not fit');
}

/** The lines on which the entries of a JSON array begin; none for what is no array. */
export function linesOfList(text: string): readonly number[] {
	const { body } = parse(text);
	return body.type === 'Array' ? body.elements.map(({ loc }) => loc.start.line) : [];
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
