/**
 * Rebuilds `data/` from the archive of the publishers' files:
 *
 *     npm run collect -- --archive <folder> [--accept] [--release 2026-11-23]
 *
 * Everything is read and checked before the first file is written. On a fault nothing is changed,
 * the exit code is 1, and the message says where it is. A large change of figures waits for
 * `--accept`, which says that a person has looked at it.
 */
import { parseArgs } from 'node:util';
import { readIndicators } from '../read/indicators.ts';
import { openArchive } from './archive.ts';
import { DATA, textIn } from '../read/data-files.ts';
import { fault } from './fault.ts';
import { releaseOf } from './package/release.ts';
import { renew } from './package/renew.ts';
import { settle } from './package/settle.ts';
import { rebuild } from './rebuild.ts';
import { run } from '../run/run.ts';
import { inTurn, TURNS } from '../run/turn.ts';
import { putBackIn } from '../run/write-files.ts';

await run(() =>
	inTurn(TURNS, 'collecting', async () => {
		putBackIn(DATA);
		const { values } = parseArgs({
			options: {
				archive: { type: 'string' },
				release: { type: 'string' },
				accept: { type: 'boolean', default: false },
			},
		});
		const folder = values.archive ?? process.env['ARCHIVE'];
		if (folder === undefined) throw fault('--archive', 0, 'nothing', 'the folder of the archive');
		const release = releaseOf(values.release, textIn(DATA, 'datapackage.json'));
		const indicators = readIndicators(
			'data/indicators.json',
			textIn(DATA, 'indicators.json') ?? '',
		);
		const { files, report } = await rebuild(openArchive(folder), indicators, DATA, release);
		const renewal = await renew(DATA, files, release);
		const told = { ...renewal, report: [...renewal.report, ...report] };
		if (settle(DATA, told, values.accept)) {
			console.log(`${renewal.files.size} files written, release ${release}`);
		} else process.exitCode = 1;
	}),
);
