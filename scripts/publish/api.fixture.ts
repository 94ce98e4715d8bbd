import { readData, type Data } from '../read/data.ts';
import { apiFiles } from './files.ts';
import type { Files } from './release.ts';

/** The API as it is made of `data/`. */
interface MadeApi {
	readonly data: Data;
	readonly files: Files;
	/** What a file of it holds; null where there is none. */
	readonly json: (path: string) => unknown;
}

/** Hears how far the work has come, and says nothing. */
export const quiet = (): void => undefined;

/** Makes the whole API of `data/`, which takes some seconds. */
export async function madeApi(): Promise<MadeApi> {
	const data = await readData('data', quiet);
	const files = apiFiles(data, quiet);
	const json = (path: string): unknown => JSON.parse(files.get(path) ?? 'null');
	return { data, files, json };
}
