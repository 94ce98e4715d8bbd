import { visible } from '../../src/model/plain-text.ts';

/** Where in our data something is wrong. Lines count from 1. */
export interface Place {
	/** Path from the root of the project, e.g. "data/observations/unga-arbetslosa.csv". */
	readonly file: string;
	readonly line?: number | undefined;
}

/** Characters of a message at most, should a cell hold a whole file. */
const LONGEST = 2000;

/**
 * Something in `data/` that an editor can mend. The message says where, what was found and what was
 * expected: `data/observations/unga-arbetslosa.csv:412: municipality "0199" is not one of the 290 codes`.
 */
export class DataError extends Error {
	override readonly name = 'DataError';
	readonly place: Place;

	constructor(place: Place, problem: string) {
		const where = place.line === undefined ? place.file : `${place.file}:${place.line}`;
		super(visible(`${where}: ${problem}`, LONGEST));
		this.place = place;
	}
}
