/**
 * Renews `data/datapackage.json`, `data/csv-metadata.json` and what is accepted (`data/accepted.csv`,
 * `data/accepted-entries.json`) from what stands in `data/`, and adds what has changed to
 * `data/changes.csv`:
 *
 *     npm run data:package [-- --accept] [-- --release 2026-11-23]
 *
 * To be run after a change by hand, e.g. of a fund. Needs no archive. Keeps the date of the release
 * unless a new one is given. It checks the figures, prints what has changed cell by cell, and stops
 * at a large change unless `--accept` says that a person has looked at it.
 */
import { parseArgs } from 'node:util';
import { DATA, textIn } from '../read/data-files.ts';
import { releaseOf } from './package/release.ts';
import { renew } from './package/renew.ts';
import { settle } from './package/settle.ts';
import { run } from '../run/run.ts';
import { inTurn, TURNS } from '../run/turn.ts';
import { putBackIn } from '../run/write-files.ts';

await run(() =>
	inTurn(TURNS, 'describing the data', async () => {
		putBackIn(DATA);
		const { values } = parseArgs({
			options: { release: { type: 'string' }, accept: { type: 'boolean', default: false } },
		});
		const release = releaseOf(values.release, textIn(DATA, 'datapackage.json'));
		const renewal = await renew(DATA, new Map(), release);
		if (settle(DATA, renewal, values.accept)) {
			console.log(
				`data/datapackage.json, csv-metadata.json, accepted.csv, accepted-entries.json and changes.csv written, release ${release}`,
			);
		} else process.exitCode = 1;
	}),
);
