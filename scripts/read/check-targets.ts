import type { Challenge } from '../../src/tables/challenge.ts';
import { DataError } from './data-error.ts';
import type { Target } from './funds.ts';
import { lineOfEntry } from './json.ts';

/**
 * What counts as aimed at a challenge must be something that a fund can be aimed at, and count
 * towards it once.
 *
 * @throws DataError at the first challenge with another target
 */
export function checkTargets(
	file: string,
	text: string,
	challenges: readonly Challenge[],
	targets: readonly Target[],
): void {
	const known = targets.map(({ key }) => key);
	for (const { id, targets: own } of challenges) {
		const stray = own.find(
			(target, index) => !known.includes(target) || own.indexOf(target) < index,
		);
		if (stray === undefined) continue;
		throw new DataError(
			{ file, line: lineOfEntry(text, id) },
			`challenge "${id}": targets: found "${stray}", expected each once, of ${known.join(', ')}`,
		);
	}
}
