import type { Source } from '../../src/tables/api/series-source.ts';
import { DataError } from './data-error.ts';
import { linesOfEntries } from './json.ts';

/** Before this year nobody retrieved figures as files. */
const EARLIEST = '1990';

/** Whether a date as precise as it is known ("2026", "2026-09", "2026-09-28") exists. */
function exists(date: string): boolean {
	const full = `${date}${'-01'.repeat(3 - date.split('-').length)}`;
	const parsed = new Date(`${full}T00:00:00Z`);
	return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(full);
}

/**
 * What must hold between sources, and with the release: inputs that are there, and dates of
 * retrieval that exist and do not lie after the release.
 *
 * @param release ISO date
 * @throws DataError at the first entry that does not hold
 */
export function checkSources(
	file: string,
	text: string,
	sources: readonly Source[],
	release: string,
): void {
	const ids = new Set(sources.map(({ id }) => id));
	for (const { id, inputs, retrieved } of sources) {
		const fail = (problem: string): never => {
			throw new DataError(
				{ file, line: linesOfEntries(text, id)[0] },
				`source "${id}": ${problem}`,
			);
		};
		const stray = inputs.find((input) => !ids.has(input) || input === id);
		if (stray !== undefined) fail(`inputs: found "${stray}", expected the id of another source`);
		if (retrieved === null) continue;
		if (!exists(retrieved) || retrieved < EARLIEST) {
			fail(`retrieved: found "${retrieved}", expected a date that exists, from ${EARLIEST} on`);
		}
		if (retrieved > release.slice(0, retrieved.length)) {
			fail(`retrieved: found "${retrieved}", expected ${release} (the release) or earlier`);
		}
	}
}
