import { basename } from 'node:path';
import { readObservations, type Observations } from './observations.ts';
import { DataError } from './data-error.ts';
import type { Indicator } from '../../src/stats/indicator.ts';
import type { Progress } from './progress.ts';
import type { Opened } from './opened.ts';
import type { Unmeasured } from './unmeasured.ts';

/**
 * Reads the figures of every indicator that has a file of them.
 *
 * @param known what the rows name, and the last year that there can be figures of
 * @throws DataError also at a file of no indicator
 */
export async function readAllObservations(
	{ files, read }: Pick<Opened, 'files' | 'read'>,
	known: {
		readonly indicators: readonly Indicator[];
		readonly municipalities: ReadonlySet<string>;
		readonly sources: ReadonlySet<string>;
		readonly lastYear: number;
	},
	progress: Progress,
): Promise<Unmeasured['observations']> {
	const observations = new Map<string, Observations>();
	for (const [done, path] of files.observations.entries()) {
		const indicator = known.indicators.find(({ id }) => `${id}.csv` === basename(path));
		if (!indicator) {
			throw new DataError({ file: `data/${path}` }, 'has no entry in data/indicators.json');
		}
		progress('reading observations', done + 1, files.observations.length);
		observations.set(
			indicator.id,
			await read(path, (file, text) => readObservations(file, text, { ...known, indicator })),
		);
	}
	return observations;
}
