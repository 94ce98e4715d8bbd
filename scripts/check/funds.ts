/**
 * `npm run check:funds`: checks the registry of funds, or rows that someone has sent in:
 *
 *     npm run check:funds -- rows.csv [more.csv …] [--withdraw rows.csv]
 *
 * A file holds rows of one of the tables of data/funds/, with its columns, by which it is known. A row
 * with the key of one that stands corrects it; those named after --withdraw go. Tells all that is wrong
 * at once, each with file, line, column, what was found and what was expected, and fails; else tells
 * what would change. It reads with the same code as the site, and writes nothing.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readChallenges } from '../read/challenges.ts';
import { DataError } from '../read/data-error.ts';
import { decode } from '../read/decode.ts';
import { readTargets } from '../read/funds.ts';
import { holdersOf, readRegisters } from '../read/municipalities.ts';
import { run } from '../run/run.ts';
import { checkContribution, checkRegistry, type FoundFile } from './funds/contribution.ts';
import type { Known } from './funds/judge.ts';
import { forEach } from './funds/money-table.ts';

const DATA = join(import.meta.dirname, '../../data');

function bytesOf(file: string, path: string): Buffer {
	try {
		return readFileSync(path);
	} catch {
		throw new DataError({ file }, 'is not there or cannot be read');
	}
}

/** Text of one of our own files, by its path in `data/`. */
const textOf = (path: string): string =>
	decode(`data/${path}`, bytesOf(`data/${path}`, join(DATA, path)));

function known(): Known {
	const { counties, municipalities } = readRegisters(textOf);
	return {
		codes: municipalities.map(({ code }) => code),
		holders: holdersOf(municipalities, counties),
		targets: readTargets('data/funds/targets.csv', textOf('funds/targets.csv')),
		challenges: readChallenges('data/challenges.json', textOf('challenges.json')),
	};
}

await run(() => {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: { withdraw: { type: 'string', multiple: true, default: [] } },
	});
	const found = (file: string): FoundFile => ({ file, bytes: bytesOf(file, file) });
	const texts = forEach(({ name }) => textOf(`funds/${name}.csv`));
	const { faults, report } =
		positionals.length + values.withdraw.length === 0
			? checkRegistry(texts, known())
			: checkContribution(positionals.map(found), values.withdraw.map(found), texts, known());
	if (faults.length === 0) {
		console.log([...report, 'Nothing wrong found.'].join('\n'));
		return;
	}
	for (const { message } of faults) console.error(message);
	console.error(`${faults.length === 1 ? '1 fault' : `${faults.length} faults`} found.`);
	process.exitCode = 1;
});
