/**
 * `npm run check:models`: checks the tables of models, or rows that someone has sent in:
 *
 *     npm run check:models -- rows.csv [more.csv …] [--withdraw rows.csv]
 *
 * As `npm run check:funds`, for the tables of data/models/: tells all that is wrong at once, or what would
 * change.
 */
import { readChallenges } from '../read/challenges.ts';
import { readTargets } from '../read/funds.ts';
import type { KnownToModels } from '../read/models.ts';
import { entriesIn } from '../read/table-entries.ts';
import { checkModelRows, checkModels } from './models/contribution.ts';
import { ownText, runCheck } from './sent/run-check.ts';

const known = (): KnownToModels => ({
	challenges: readChallenges('data/challenges.json', ownText('challenges.json')).map(
		({ id }) => id,
	),
	targets: readTargets('data/funds/targets.csv', ownText('funds/targets.csv')).map(
		({ key }) => key,
	),
	funds: new Set(entriesIn('funds/funds.csv', ownText('funds/funds.csv'), ['id']).keys()),
});

await runCheck(
	() => checkModels((name) => ownText(`models/${name}.csv`), known()),
	(files, withdrawn) =>
		checkModelRows(files, withdrawn, (name) => ownText(`models/${name}.csv`), known()),
);
