/**
 * `npm run data:publish`: data/ → public/api/v1, the open API that the site itself is built from. The
 * same data gives the same bytes. Bad data stops it and leaves the last good release in place.
 */
import { join } from 'node:path';
import { settingsFault, SITE_URL } from '../../src/site.ts';
import { checkData } from '../check/check-data.ts';
import { readData } from '../read/data.ts';
import type { Progress } from '../read/progress.ts';
import { Refusal } from '../run/refusal.ts';
import { run } from '../run/run.ts';
import { inTurn, TURNS } from '../run/turn.ts';
import { putBackIn } from '../run/write-files.ts';
import { keptWorkbooks } from './downloads/kept-workbooks.ts';
import { apiFiles } from './files.ts';
import { frozenReleases, RELEASES, releasesFile, servedFiles } from './frozen/frozen-releases.ts';
import { frozenNote } from './frozen/frozen-note.ts';
import { leftAt, manifest, writeRelease, type ReleaseFolders } from './release.ts';
import { withDownloads } from './with-downloads.ts';

const PROJECT = join(import.meta.dirname, '../..');

/** Other folders can be named for a trial: `node scripts/publish/main.ts <data> <output>`. */
const [data = join(PROJECT, 'data'), output] = process.argv.slice(2);

const place: ReleaseFolders =
	output === undefined
		? { link: join(PROJECT, 'public/api/v1'), store: TURNS }
		: { link: output, store: `${output}.publish` };

/** Where frozen releases are kept, and where they are unpacked to be served. */
const KEPT = join(PROJECT, 'releases');
const FROZEN: ReleaseFolders = { link: join(PROJECT, 'public/data'), store: join(TURNS, 'frozen') };

/** One line a step: rewritten in place in a terminal, its end alone in a log. */
const progress: Progress = (step, done, of) => {
	const line = `${step}: ${done} of ${of}`;
	if (process.stdout.isTTY) process.stdout.write(`\r${line}${done === of ? '\n' : ''}`);
	else if (done === of) console.log(line);
};

await run(
	() =>
		// The reading too: else an older release could be published after a newer one.
		inTurn(place.store, 'publishing', async () => {
			const fault = settingsFault({ SITE_URL });
			if (fault !== null) throw new Refusal(fault);
			putBackIn(data);
			const all = await readData(data, progress, checkData);
			const api = apiFiles(all, progress, console.log);
			const frozen = frozenReleases(KEPT);
			const note = frozenNote(all.release, api, frozen);
			if (note !== null) console.log(note);
			const workbooks = keptWorkbooks(join(PROJECT, '.workbooks'));
			const files = await withDownloads(
				new Map([...api, [RELEASES, releasesFile(frozen)]]),
				data,
				progress,
				workbooks.of,
			);
			// Before what names them.
			if (output === undefined) await writeRelease(FROZEN, servedFiles(frozen));
			const changed = await writeRelease(place, files);
			// A trial asks for others than the project's own.
			if (output === undefined) workbooks.forgetOthers();
			const bytes = manifest(files).reduce((sum, file) => sum + file.bytes, 0);
			const what = `${files.size} files, ${Math.round(bytes / 1000)} kB, release ${all.release}`;
			console.log(`API: ${what}${changed ? '' : ', the same as before'}`);
		}),
	() => leftAt(place.link),
);
