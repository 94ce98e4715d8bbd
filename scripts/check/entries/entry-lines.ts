import { DataError } from '../../read/data-error.ts';
import type { EntryChange } from './entry-changes.ts';
import { HELD_FIELDS } from './held-fields.ts';

type Field = EntryChange['fields'][number];

const said = (text: string | null): string => text ?? 'nothing';

/** Files, and how many rows of each are new, changed and gone. */
const byPath = (changes: readonly EntryChange[]): ReadonlyMap<string, readonly EntryChange[]> =>
	Map.groupBy(changes, ({ path }) => path);

const counted = (changes: readonly EntryChange[]): string =>
	(['new', 'changed', 'gone'] as const)
		.flatMap((kind) => {
			const count = changes.filter((change) => change.kind === kind).length;
			return count === 0 ? [] : [`${count} ${kind}`];
		})
		.join(', ');

const fieldLine = (key: string, { field, before, after }: Field): string =>
	`    ${key}, ${field}: ${said(before)} → ${said(after)}`;

/**
 * What has changed since a person last accepted the rows of tables and the entries of lists, file by
 * file and field by field.
 */
export function entryLines(changes: readonly EntryChange[]): string[] {
	return [...byPath(changes)].flatMap(([path, own]) => [
		`${path}: ${counted(own)}`,
		...own.flatMap(({ key, kind, fields }) =>
			kind === 'changed' ? fields.map((field) => fieldLine(key, field)) : [`    ${key}: ${kind}`],
		),
	]);
}

/** The rest of a list of which one is named. */
const andMore = ({ length }: readonly unknown[]): string =>
	length < 2 ? '' : ` (and ${length - 1} more)`;

/** A field of a row that says something else, as an error tells it. */
const fieldProblem = (key: string, { field, before, after }: Field): string =>
	`${field} of "${key}": found ${said(after)}, expected ${said(before)}, as last accepted`;

/** A row that is another, is new or is gone, as an error tells it. */
export function entryProblem({ key, kind, fields }: EntryChange): string {
	if (kind === 'new') return `found "${key}", expected no such row, as last accepted`;
	const [first] = fields;
	return first === undefined
		? `found no "${key}", expected it as last accepted`
		: fieldProblem(key, first);
}

/** Changes of what rows mean, and rows that are gone: what no one may miss. See {@link HELD_FIELDS}. */
export function heldEntries(changes: readonly EntryChange[]): string[] {
	return [...byPath(changes)].flatMap(([path, own]) => {
		const fields = HELD_FIELDS[path] ?? [];
		const meant = own.flatMap((change) =>
			change.fields.flatMap((field) => {
				const [name = ''] = field.field.split('.');
				return fields.includes(name)
					? [{ name, text: new DataError(change.place, fieldProblem(change.key, field)).message }]
					: [];
			}),
		);
		const gone = own.filter(({ kind }) => kind === 'gone');
		return [
			...[...Map.groupBy(meant, ({ name }) => name).values()].map(
				(of) => `${of[0]?.text ?? ''}${andMore(of)}`,
			),
			...(gone[0] === undefined
				? []
				: [
						`data/${path}: found no "${gone[0].key}"${andMore(gone)}, expected all that there were`,
					]),
		];
	});
}
