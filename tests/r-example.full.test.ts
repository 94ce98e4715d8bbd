import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { findProgram, ran } from '../scripts/check/program.ts';
import { servedExample } from '../src/subjects/data/api-example.fixture.ts';
import { exampleIn } from '../src/subjects/data/api-example.ts';

/** Debian's package of what the example reads JSON with; R itself comes with it. */
const JSONLITE = 'r-cran-jsonlite';

it('the example of the guide to the API in R reads the value that it says', async () => {
	const rscript = findProgram(['Rscript'], JSONLITE);
	const hasJsonlite = (): boolean => ran(rscript, ['-e', 'invisible(loadNamespace("jsonlite"))']);
	if (!hasJsonlite()) {
		ran('apt-get', ['update', '-qq']);
		ran('apt-get', ['install', '-y', '-qq', '--no-install-recommends', JSONLITE]);
	}
	if (!hasJsonlite())
		throw new Error(`R needs jsonlite: apt-get install ${JSONLITE}, and run again.`);
	const { base, example, close } = await servedExample();
	// Not spawnSync: the server that it asks is in this process.
	const { stdout } = await promisify(execFile)(rscript, ['-e', exampleIn('r', base, example)]);
	close();
	expect(stdout.trim()).toBe(example.raw);
});
