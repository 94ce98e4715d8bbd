/**
 * Rebuilds `data/` from the archive of the publishers' files:
 *
 *     npm run collect -- --archive <folder> [--release 2026-11-23]
 *
 * Everything is read and checked before the first file is written. On a fault nothing is changed,
 * the exit code is 1, and the message says where it is.
 */
import { parseArgs } from 'node:util';
import { readIndicators } from '../read/indicators.ts';
import { openArchive } from './archive.ts';
import { DATA, dataFiles, textIn } from './data-folder.ts';
import { fault } from './fault.ts';
import { describe } from './package/describe.ts';
import { releaseOf } from './package/release.ts';
import { rebuild } from './rebuild.ts';
import { run } from '../run/run.ts';
import { inTurn, TURNS } from '../run/turn.ts';
import { putBackIn, writeFiles } from '../run/write-files.ts';

await run(() =>
	inTurn(TURNS, 'collecting', async () => {
		putBackIn(DATA);
		const { values } = parseArgs({
			options: { archive: { type: 'string' }, release: { type: 'string' } },
		});
		const folder = values.archive ?? process.env['ARCHIVE'];
		if (folder === undefined) throw fault('--archive', 0, 'nothing', 'the folder of the archive');
		const release = releaseOf(values.release, textIn(DATA, 'datapackage.json'));
		const indicators = readIndicators(
			'data/indicators.json',
			textIn(DATA, 'indicators.json') ?? '',
		);
		const { files, report } = await rebuild(openArchive(folder), indicators, DATA, release);
		const description = describe(dataFiles(DATA, files), release);
		writeFiles(DATA, new Map([...files, ['datapackage.json', description]]));
		console.log([...report, `${files.size + 1} files written, release ${release}`].join('\n'));
	}),
);
