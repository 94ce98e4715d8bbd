/** `npm run new:analysis -- <slug>`: makes the files of a new analysis, one a language, for an editor to fill. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { run } from '../run/run.ts';
import { inTurn, TURNS } from '../run/turn.ts';
import { writeFiles } from '../run/write-files.ts';
import { newAnalysis } from './new-analysis.ts';

const PROJECT = join(import.meta.dirname, '../..');

await run(() =>
	inTurn(TURNS, 'making an analysis', () => {
		const { positionals } = parseArgs({ allowPositionals: true });
		const today = new Date().toISOString().slice(0, '2026-11-29'.length);
		const files = newAnalysis(PROJECT, positionals[0], today);
		writeFiles(PROJECT, files);
		console.log(`${[...files.keys()].join('\n')}\nHow to fill them: docs/analyses.md`);
	}),
);
