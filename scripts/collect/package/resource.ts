import type { Source } from '../../../src/tables/api/series-source.ts';
import { recordsIn } from '../../read/records.ts';
import { sha256Of } from '../archive.ts';
import { fault } from '../fault.ts';
import type { DataFile, Table } from '../../../src/tables/table.ts';
import { licensesOf } from './terms.ts';
import { schemaOf } from './schema.ts';

const FORMATS = {
	csv: { format: 'csv', mediatype: 'text/csv' },
	json: { format: 'json', mediatype: 'application/json' },
} as const;

/** Address of the archived file at the commit that was read. */
function addressOf({ archive }: Source): string | undefined {
	if (!archive) return undefined;
	const path = archive.path.split('/').map(encodeURIComponent).join('/');
	return `${archive.repository}/blob/${archive.commit}/${path}`;
}

/** A source as Frictionless writes it, with what we know beyond that. */
function packageSource(source: Source): Record<string, unknown> {
	const { id, publisher, title, retrieved, sha256, credit } = source;
	const path = addressOf(source);
	return {
		title: `${publisher}: ${title}`,
		...(path === undefined ? {} : { path }),
		id,
		...(retrieved === null ? {} : { retrieved }),
		...(sha256 === null ? {} : { hash: `sha256:${sha256}` }),
		credit,
	};
}

/**
 * Describes a file as a resource of the package: what it is, how it is read, and the checksum by
 * which anyone can see that it is the one described.
 *
 * @param more what only this kind of file has, beside the standard's properties
 * @throws DataError when it names a source that there is no entry of
 */
export function resource(
	file: DataFile | Table,
	bytes: Buffer,
	sources: readonly Source[],
	more: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
	const { path, name, title, description } = file;
	const schema = 'row' in file ? schemaOf(file) : null;
	const used = file.sources.map((id) => {
		const source = sources.find((entry) => entry.id === id);
		if (!source) throw fault(`data/${path}`, 0, `source "${id}"`, 'an id of data/sources.json');
		return source;
	});
	const licenses = licensesOf(used.map(({ license }) => license));
	const rows = recordsIn(path, bytes.toString('utf8'));
	return {
		name,
		...(schema === null ? {} : { type: 'table' }),
		path,
		title: title.sv,
		description: description.sv,
		titleEn: title.en,
		descriptionEn: description.en,
		...(path.endsWith('.csv') ? FORMATS.csv : FORMATS.json),
		encoding: 'utf-8',
		bytes: bytes.length,
		...(rows === null ? {} : { rows }),
		hash: `sha256:${sha256Of(bytes)}`,
		...more,
		...(used.length === 0 ? {} : { sources: used.map(packageSource), licenses }),
		...(schema === null ? {} : { schema }),
	};
}
