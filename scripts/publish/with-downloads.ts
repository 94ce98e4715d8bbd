import type { ApiIndex } from '../../src/tables/api.ts';
import { siteAddress } from '../../src/site-address.ts';
import { SITE } from '../../src/site.ts';
import { address } from '../../src/words/address.ts';
import type { Progress } from '../read/progress.ts';
import { dataPackage } from './downloads/data-package.ts';
import { downloads, downloadsFile } from './downloads/downloads.ts';
import { INDIGO, indigoProjects } from './downloads/indigo-projects.ts';
import type { MakeWorkbook } from './downloads/kept-workbooks.ts';
import { publishedData } from './downloads/published.ts';
import { heldToSchema } from './held-to-schema.ts';
import { manifest, type Files, type ReleaseFiles } from './release.ts';

/** Where the list of downloads is, from the folder of the API. */
const DOWNLOADS = 'downloads.json';

/** Where the whole data package is, from the folder of the API. */
const PACKAGE = 'utmaningskartan-data.zip';

/**
 * The API with all that is made of it to be downloaded. The index lists `downloads.json`, and that file
 * lists the downloads with their checksums, so that who asks what the API holds need not fetch a list
 * of every municipality's files.
 *
 * @param api every file of the API
 * @param folder of the data, for the data package
 * @param make makes workbooks
 */
export async function withDownloads(
	api: Files,
	folder: string,
	progress: Progress,
	make: MakeWorkbook,
	site = SITE,
): Promise<ReleaseFiles> {
	const data = publishedData(api);
	const { release } = data.index;
	const made = [
		...(await downloads(
			data,
			site,
			(at, of) => {
				progress('downloads', at, of);
			},
			make,
		)),
		{
			path: INDIGO,
			subject: 'funds',
			id: null,
			form: 'indigo',
			locale: null,
			content: `${JSON.stringify(
				indigoProjects(data.funds, {
					release,
					pageOf: (id) => siteAddress(site, address(`/fonder/${id}/`, 'en')),
				}),
			)}\n`,
		} as const,
		{
			path: PACKAGE,
			subject: 'all',
			id: null,
			form: 'zip',
			locale: null,
			content: dataPackage(folder, release),
		} as const,
	];
	const list = `${JSON.stringify(heldToSchema(DOWNLOADS, downloadsFile(release, made)))}\n`;
	const files = new Map([...api, [DOWNLOADS, list]]);
	files.delete('index.json');
	const index: ApiIndex = { ...data.index, files: manifest(files) };
	return new Map<string, string | Uint8Array>([
		['index.json', `${JSON.stringify(heldToSchema('index.json', index))}\n`],
		...files,
		...made.map(({ path, content }) => [path, content] as const),
	]);
}
