/** Where in our data something is wrong. Lines count from 1. */
export interface Place {
	/** Path from the root of the project, e.g. "data/observations/unga-arbetslosa.csv". */
	readonly file: string;
	readonly line?: number | undefined;
}

/**
 * Something in `data/` that an editor can mend. The message says where, what was found and what was
 * expected: `data/observations/unga-arbetslosa.csv:412: municipality "0199" is not one of the 290 codes`.
 */
export class DataError extends Error {
	override readonly name = 'DataError';
	readonly place: Place;

	constructor(place: Place, problem: string) {
		super(`${place.file}${place.line === undefined ? '' : `:${place.line}`}: ${problem}`);
		this.place = place;
	}
}
