/**
 * Accepts what `npm run collect` has laid out:
 *
 *     npm run collect:accept
 *
 * It goes by the gate that every change of data does: what a rule refuses is not written, whatever a person
 * says. All files are written or none.
 */
import { parseArgs } from 'node:util';
import { DATA } from '../read/data-files.ts';
import { run } from '../run/run.ts';
import { inTurn, TURNS } from '../run/turn.ts';
import { putBackIn } from '../run/write-files.ts';
import { acceptStaged } from './live/accept-staged.ts';
import { COLLECTED } from './live/folder.ts';

await run(() =>
	inTurn(TURNS, 'accepting what was collected', async () => {
		parseArgs({ options: {} });
		putBackIn(DATA);
		const accepted = await acceptStaged(DATA, COLLECTED);
		if (accepted === null) process.exitCode = 1;
		else {
			const { files, release } = accepted;
			console.log(`${files} files written, release ${release}. Then: npm run measure`);
		}
	}),
);
