/**
 * Rebuilds `data/datapackage.json`, and nothing else, from what stands in `data/`:
 *
 *     npm run data:package [-- --release 2026-11-23]
 *
 * To be run after a change by hand, e.g. of a fund. Needs no archive. Keeps the date of the release
 * unless a new one is given.
 */
import { parseArgs } from 'node:util';
import { DATA, dataFiles, textIn } from './data-folder.ts';
import { describe } from './package/describe.ts';
import { releaseOf } from './package/release.ts';
import { run } from '../run/run.ts';
import { inTurn, TURNS } from '../run/turn.ts';
import { putBackIn, writeFiles } from '../run/write-files.ts';

await run(() =>
	inTurn(TURNS, 'describing the data', () => {
		putBackIn(DATA);
		const { values } = parseArgs({ options: { release: { type: 'string' } } });
		const release = releaseOf(values.release, textIn(DATA, 'datapackage.json'));
		const text = describe(dataFiles(DATA, new Map()), release);
		writeFiles(DATA, new Map([['datapackage.json', text]]));
		console.log(`data/datapackage.json written, release ${release}`);
	}),
);
