import type { ApiIndex } from '../../../src/tables/api.ts';
import { isSchemaPath } from '../../../src/tables/schema-path.ts';
import { manifest, type Files } from '../release.ts';

const INDEX = 'index.json';

/** The checksums of all files of a frozen release, as `sha256sum --check` reads them. */
export const SUMS = 'sha256.txt';

/**
 * What of the API is frozen: every file of figures and facts, an index of just those, and their checksums.
 * Schemas and OpenAPI are left out, since they bear the address of the site and describe the version of the
 * API, which is the same for all its releases; so are files for spreadsheets, which are made of these.
 *
 * @param api every file of the API, without what is made for downloading
 */
export function frozenFiles(api: Files): Files {
	const kept = new Map(
		[...api].filter(([path]) => path.endsWith('.json') && path !== INDEX && !isSchemaPath(path)),
	);
	// eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- held to its schema when it was made
	const index = JSON.parse(api.get(INDEX) ?? '') as ApiIndex;
	const listed: ApiIndex = { ...index, files: manifest(kept) };
	const files = new Map([[INDEX, `${JSON.stringify(listed)}\n`], ...kept]);
	const sums = manifest(files).map(({ path, sha256 }) => `${sha256}  ${path}\n`);
	return new Map([...files, [SUMS, sums.join('')]]);
}
