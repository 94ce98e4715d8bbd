import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { z } from 'zod';
import { readmeText } from './readme-text.ts';
import { STILL } from './still.ts';

const description = z.object({ resources: z.array(z.object({ path: z.string() })) });

/** What the package is described by, for two kinds of programs, and what tells people how to read it. */
const DESCRIPTION = 'datapackage.json';
const CSVW = 'csv-metadata.json';
const GUIDE = 'README.md';

/**
 * The data package as one file: every table that `datapackage.json` describes, as it stands in the folder,
 * with a text to begin with. The same data gives the same bytes.
 *
 * @param folder of the data, read and checked by then
 */
export function dataPackage(folder: string, release: string): Uint8Array {
	const read = (path: string): Uint8Array => readFileSync(join(folder, path));
	const { resources } = description.parse(
		JSON.parse(readFileSync(join(folder, DESCRIPTION), 'utf8')),
	);
	const paths = [DESCRIPTION, CSVW, GUIDE, ...resources.map(({ path }) => path)].sort();
	return zipSync(
		{
			'LÄSMIG.txt': new TextEncoder().encode(readmeText(release)),
			...Object.fromEntries(paths.map((path) => [`data/${path}`, read(path)])),
		},
		{ ...STILL, level: 9 },
	);
}
