import type { AcceptedEntries } from '../../read/accepted-entries.ts';
import type { PlaceInFile } from '../../read/data-error.ts';
import type { Fields, TableEntries } from '../../read/table-entries.ts';

/** The tables and lists that a person writes, by path inside `data/`. */
export type EntryTables = ReadonlyMap<string, TableEntries>;

/** A field of a row that says something else; null where it said, or says, nothing. */
interface FieldChange {
	readonly field: string;
	readonly before: string | null;
	readonly after: string | null;
}

/** A row that is not as a person last accepted it. */
export interface EntryChange {
	/** Inside `data/`. */
	readonly path: string;
	/** Cells of its key, with ", " between. */
	readonly key: string;
	readonly kind: 'new' | 'gone' | 'changed';
	/** Where it stands; of a row that is gone, the file. */
	readonly place: PlaceInFile;
	/** Of a row that was there and is: what is different. */
	readonly fields: readonly FieldChange[];
}

function fieldChanges(before: Fields, after: Fields): readonly FieldChange[] {
	const names = [...new Set([...Object.keys(after), ...Object.keys(before)])];
	return names.flatMap((field) =>
		before[field] === after[field]
			? []
			: [{ field, before: before[field] ?? null, after: after[field] ?? null }],
	);
}

/** Every row and entry that is not as it was accepted, table by table; those gone at the end of each. */
export function entryChanges(accepted: AcceptedEntries, tables: EntryTables): EntryChange[] {
	const paths = [...new Set([...tables.keys(), ...Object.keys(accepted)])];
	return paths.flatMap((path) => {
		const was = new Map(Object.entries(accepted[path] ?? {}));
		const is: TableEntries = tables.get(path) ?? new Map();
		const standing = [...is].flatMap(([key, { fields, place }]): EntryChange[] => {
			const before = was.get(key);
			if (before === undefined) return [{ path, key, kind: 'new', place, fields: [] }];
			const changed = fieldChanges(before, fields);
			return changed.length === 0 ? [] : [{ path, key, kind: 'changed', place, fields: changed }];
		});
		const gone = [...was.keys()]
			.filter((key) => !is.has(key))
			.map((key): EntryChange => ({
				path,
				key,
				kind: 'gone',
				place: { file: `data/${path}` },
				fields: [],
			}));
		return [...standing, ...gone];
	});
}

/** The text of `data/accepted-entries.json` for these tables: a line for each row. */
export function acceptedEntriesText(tables: EntryTables): string {
	const files = [...tables].map(([path, entries]) => {
		const lines = [...entries].map(
			([key, { fields }]) => `    ${JSON.stringify(key)}: ${JSON.stringify(fields)}`,
		);
		return `  ${JSON.stringify(path)}: {\n${lines.join(',\n')}\n  }`;
	});
	return `{\n${files.join(',\n')}\n}\n`;
}
