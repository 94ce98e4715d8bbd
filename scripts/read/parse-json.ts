import { DataError } from './data-error.ts';

/**
 * What a JSON text says.
 *
 * @param file path to name in errors
 * @throws DataError where it is none
 */
export function parseJson(file: string, text: string): unknown {
	try {
		return JSON.parse(text);
	} catch (error) {
		throw new DataError(
			{ file },
			`is no JSON: ${error instanceof Error ? error.message : 'unreadable'}`,
		);
	}
}
