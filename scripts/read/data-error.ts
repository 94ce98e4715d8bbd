import { visible } from '../../src/tables/plain-text.ts';

/** Where in our data something is wrong. Lines count from 1. */
export interface PlaceInFile {
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
	readonly place: PlaceInFile;
	/** The message without the place. */
	readonly problem: string;

	constructor(place: PlaceInFile, problem: string) {
		const where = place.line === undefined ? place.file : `${place.file}:${place.line}`;
		super(visible(`${where}: ${problem}`, LONGEST));
		this.place = place;
		this.problem = problem;
	}
}

/** All that is wrong at once: the message has a line for each fault, in the order given. */
class DataErrors extends DataError {
	constructor(faults: readonly [DataError, ...DataError[]]) {
		const [first] = faults;
		super(first.place, '');
		this.message = faults.map(({ message }) => message).join('\n');
	}
}

/** @throws DataErrors where there is any fault */
export function refuse(faults: readonly DataError[]): void {
	const [first, ...others] = faults;
	if (first !== undefined) throw others.length === 0 ? first : new DataErrors([first, ...others]);
}
