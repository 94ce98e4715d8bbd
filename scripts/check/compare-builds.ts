/**
 * `npm run compare`: compares two builds, after changes that no reader is to notice:
 *
 *     npm run compare -- <folder before> <folder after> [--no-heavier]
 *
 * Tells which addresses are in only one of them, where pages say something else (each difference once,
 * on however many pages it is), which files beside the pages have changed, the open API among them, and
 * what pages and scripts weigh. Not compared are fonts, styles, how anything looks, where links lead, and
 * what scripts say or do: that is for the tests in browsers. With --no-heavier, a page that grew by more
 * than 1 % is a change too.
 *
 * Exit code 0 where all that was to stay has stayed, 1 where it has not, 2 where the two could not be
 * compared.
 */
import { parseArgs } from 'node:util';
import { Refusal } from '../run/refusal.ts';
import { run } from '../run/run.ts';
import { findBuild } from './builds/build.ts';
import { compareBuilds } from './builds/compare.ts';
import { reportOf } from './builds/report.ts';
import { isSame, verdictOf } from './builds/verdict.ts';

const USAGE =
	'Expected two folders: npm run compare -- <folder before> <folder after> [--no-heavier]';

/** As diff has them. */
let exitCode: 0 | 1 | 2 = 2;

await run(() => {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: { 'no-heavier': { type: 'boolean', default: false } },
	});
	const [before, after, ...more] = positionals;
	if (before === undefined || after === undefined || more.length > 0) throw new Refusal(USAGE);
	const comparison = compareBuilds(findBuild(before), findBuild(after));
	const verdict = verdictOf(comparison, !values['no-heavier']);
	for (const line of reportOf(comparison, verdict)) console.log(line);
	exitCode = isSame(verdict) ? 0 : 1;
});
process.exitCode = exitCode;
