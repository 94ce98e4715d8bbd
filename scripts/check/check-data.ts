import type { Unmeasured } from '../read/unmeasured.ts';
import { checkEntries } from './entries/check-entries.ts';
import { checkFigures } from './plausible/check-figures.ts';

/**
 * What all that is published is held against: what a person last accepted, of figures and of what they
 * mean, facts known from elsewhere, and the rules of plausibility.
 *
 * @throws DataError at the first thing that is wrong
 */
export function checkData(data: Unmeasured): void {
	checkFigures(data);
	checkEntries(data);
}
