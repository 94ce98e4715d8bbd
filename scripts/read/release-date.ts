import { DataError } from './data-error.ts';

/** Hours by which the first places on earth to see a new day are ahead of UTC. */
const AHEAD = 14;
const HOUR = 3_600_000;

/** The latest date that it is anywhere on earth. */
const today = (): string => new Date(Date.now() + AHEAD * HOUR).toISOString().slice(0, 10);

/**
 * A release can't be of a day that is yet to come.
 *
 * @param release ISO date
 * @param last the latest date that can be; today by default
 * @throws DataError when it is later
 */
export function checkReleased(file: string, release: string, last = today()): void {
	if (release <= last) return;
	throw new DataError({ file }, `version: found ${release}, expected ${last} (today) or earlier`);
}
