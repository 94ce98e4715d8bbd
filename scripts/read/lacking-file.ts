import { DataError } from './data-error.ts';

/** What an editor does when the grouping does not go with the rest of the data. */
export const GROUP_AGAIN =
	'run "npm run measure", which measures anew in some minutes, then this again';

/** What an editor does when the classes of the maps do not go with the rest of the data. */
export const CLASS_AGAIN =
	'run "npm run measure -- --only classes", which takes a moment, then this again';

/** How a file that can be made anew from the rest of the data is had again. */
export const REMEDIES: ReadonlyMap<string, string> = new Map([
	['grouping.json', GROUP_AGAIN],
	['classes.csv', CLASS_AGAIN],
]);

/**
 * A file of the data that is not there.
 *
 * @param path inside the data folder
 */
export function lackingFile(path: string): DataError {
	const remedy = REMEDIES.get(path);
	const problem = 'is not there or cannot be read';
	return new DataError({ file: `data/${path}` }, remedy ? `${problem}: ${remedy}` : problem);
}
