/**
 * Rebuilds `data/` from the archive of the publishers' files:
 *
 *     node scripts/collect/main.ts --archive <folder> [--release 2026-11-23]
 *
 * Everything is read and checked before the first file is written. On a fault nothing is changed,
 * the exit code is 1, and the message says where it is.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openArchive } from './archive.ts';
import { DataError } from './data-error.ts';
import { readIndicators } from './indicators.ts';
import { rebuild } from './rebuild.ts';
import { writeFiles } from './write-files.ts';

const DATA = join(import.meta.dirname, '../../data');

async function main(): Promise<void> {
	const { values } = parseArgs({
		options: { archive: { type: 'string' }, release: { type: 'string' } },
	});
	const folder = values.archive ?? process.env['ARCHIVE'];
	if (folder === undefined) {
		throw new Error('say where the archive is: --archive <folder>, or ARCHIVE=<folder>');
	}
	const indicators = readIndicators(
		readFileSync(join(DATA, 'indicators.json'), 'utf8'),
		'data/indicators.json',
	);
	const { files, report } = await rebuild(openArchive(folder), indicators, DATA);
	writeFiles(DATA, files);
	console.log([...report, `${files.size} files written`].join('\n'));
}

try {
	await main();
} catch (error) {
	console.error(error instanceof DataError ? error.message : error);
	process.exitCode = 1;
}
