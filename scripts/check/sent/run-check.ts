import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { DataError } from '../../read/data-error.ts';
import { decode } from '../../read/decode.ts';
import { run } from '../../run/run.ts';
import type { SentFile, SentVerdict } from './check-sent.ts';

const DATA = join(import.meta.dirname, '../../../data');

function bytesOf(file: string, path: string): Buffer {
	try {
		return readFileSync(path);
	} catch {
		throw new DataError({ file }, 'is not there or cannot be read');
	}
}

/** Text of one of our own files, by its path in `data/`. */
export const ownText = (path: string): string =>
	decode(`data/${path}`, bytesOf(`data/${path}`, join(DATA, path)));

/**
 * Runs a check of tables of ours, or of rows that someone has sent in, and tells what it found:
 *
 *     … [rows.csv more.csv …] [--withdraw rows.csv]
 *
 * Fails where anything is wrong, and writes nothing.
 *
 * @param checkOwn checks the tables as they stand
 * @param checkFiles checks files, and others with rows that shall go
 */
export const runCheck = (
	checkOwn: () => SentVerdict,
	checkFiles: (files: readonly SentFile[], withdrawn: readonly SentFile[]) => SentVerdict,
): Promise<void> =>
	run(() => {
		const { values, positionals } = parseArgs({
			allowPositionals: true,
			options: { withdraw: { type: 'string', multiple: true, default: [] } },
		});
		const found = (file: string): SentFile => ({ file, bytes: bytesOf(file, file) });
		const { faults, report } =
			positionals.length + values.withdraw.length === 0
				? checkOwn()
				: checkFiles(positionals.map(found), values.withdraw.map(found));
		if (faults.length === 0) {
			console.log([...report, 'Nothing wrong found.'].join('\n'));
			return;
		}
		for (const { message } of faults) console.error(message);
		console.error(`${faults.length === 1 ? '1 fault' : `${faults.length} faults`} found.`);
		process.exitCode = 1;
	});
