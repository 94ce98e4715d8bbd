/**
 * A fault in a data file, told so that an editor can mend it: the file and line, what stands
 * there and what should. `data/observations/x.csv:412: found "0199", expected one of the 290 codes`
 */
export class DataError extends Error {
	/** @param line counted from 1, the header included; 0 when the fault is in no one line */
	constructor(file: string, line: number, found: string, expected: string) {
		super(`${file}${line > 0 ? `:${line}` : ''}: found ${found}, expected ${expected}`);
		this.name = 'DataError';
	}
}
