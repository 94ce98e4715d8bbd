/**
 * `npm run release`: freezes the API of the release that stands in data/, so that figures of it can be
 * quoted and linked to for ever. It is kept in releases/<date>.zip, which is committed, and served under
 * /data/<date>/. Run again it changes nothing; with other figures under the same date it refuses.
 */
import { join } from 'node:path';
import { checkData } from '../check/check-data.ts';
import { readData } from '../read/data.ts';
import { run } from '../run/run.ts';
import { inTurn, TURNS } from '../run/turn.ts';
import { putBackIn } from '../run/write-files.ts';
import { apiFiles } from './files.ts';
import { freeze } from './frozen/freeze.ts';

const PROJECT = join(import.meta.dirname, '../..');

/** Other folders can be named for a trial: `node scripts/publish/freeze.ts <data> <releases>`. */
const [data = join(PROJECT, 'data'), folder = join(PROJECT, 'releases')] = process.argv.slice(2);

await run(() =>
	inTurn(TURNS, 'freezing a release', async () => {
		putBackIn(data);
		const silent = (): void => undefined;
		const all = await readData(data, silent, checkData);
		const { archive, files, bytes } = freeze(folder, all.release, apiFiles(all, silent));
		console.log(
			bytes === null
				? `The release of ${all.release} is frozen already, with just this content: ${archive}`
				: `The release of ${all.release} is frozen: ${archive}, ${files.size} files in ${Math.round(bytes / 1000)} kB. Commit it.`,
		);
	}),
);
