import { DataError } from '../../read/data-error.ts';
import type { Unmeasured } from '../../read/unmeasured.ts';
import { entryChanges } from './entry-changes.ts';
import { entryProblem } from './entry-lines.ts';

const MEND = '(data/accepted-entries.json); if the change is meant, run "npm run data:package"';

/**
 * Holds every row of a table and every entry of a list against what a person last accepted.
 *
 * @throws DataError at the first that is another, is new or is gone
 */
export function checkEntries({
	entries,
	acceptedEntries,
}: Pick<Unmeasured, 'entries' | 'acceptedEntries'>): void {
	const [change] = entryChanges(acceptedEntries, entries);
	if (change === undefined) return;
	throw new DataError(change.place, `${entryProblem(change)} ${MEND}`);
}
