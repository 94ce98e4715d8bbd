import { DataError } from '../read/data-error.ts';

/**
 * A fault in a file, for an editor to mend:
 * `stats/x.csv:412: found municipality "0199", expected one of the 290 codes`.
 *
 * @param line counted from 1, the header included; 0 when the fault is in no one line
 */
export function fault(file: string, line: number, found: string, expected: string): DataError {
	const place = line > 0 ? { file, line } : { file };
	return new DataError(place, `found ${found}, expected ${expected}`);
}
