/**
 * `npm run aggregate`: data/ → public/api/v1/, the open API that the site itself is built from.
 * The same data gives the same bytes. Bad data stops it and leaves the last good release in place.
 */
import { fileURLToPath } from 'node:url';
import { checkFigures } from '../check/plausible/check-figures.ts';
import { DataError } from '../read/data-error.ts';
import { readData, type Progress } from '../read/data.ts';
import { apiFiles } from './files.ts';
import { manifest, writeRelease } from './release.ts';

const inProject = (path: string): string =>
	fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Other folders can be named for a trial: `node scripts/aggregate/main.ts <data> <output>`. */
const [from = inProject('data'), to = inProject('public/api/v1')] = process.argv.slice(2);

/** One line a step: rewritten in place in a terminal, its end alone in a log. */
const progress: Progress = (step, done, of) => {
	const line = `${step}: ${done} of ${of}`;
	if (process.stdout.isTTY) process.stdout.write(`\r${line}${done === of ? '\n' : ''}`);
	else if (done === of) console.log(line);
};

try {
	const data = await readData(from, progress, checkFigures);
	const files = apiFiles(data, progress, console.log);
	await writeRelease(to, files);
	const bytes = manifest(files).reduce((sum, file) => sum + file.bytes, 0);
	console.log(`API: ${files.size} files, ${Math.round(bytes / 1000)} kB, release ${data.release}`);
} catch (error) {
	if (!(error instanceof DataError)) throw error;
	console.error(`\n${error.message}\nThe last good release is left as it was.`);
	process.exitCode = 1;
}
