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
import { readChallenges } from '../read/challenges.ts';
import { readTargets } from '../read/funds.ts';
import { holdersOf, readRegisters } from '../read/municipalities.ts';
import { checkContribution, checkRegistry } from './funds/contribution.ts';
import type { KnownToMoney } from './funds/judge.ts';
import { forEach, type Each } from './funds/money-table.ts';
import { ownText, runCheck } from './sent/run-check.ts';

function known(): KnownToMoney {
	const { counties, municipalities } = readRegisters(ownText);
	return {
		codes: municipalities.map(({ code }) => code),
		holders: holdersOf(municipalities, counties),
		targets: readTargets('data/funds/targets.csv', ownText('funds/targets.csv')),
		challenges: readChallenges('data/challenges.json', ownText('challenges.json')),
	};
}

const texts = (): Each<string> => forEach(({ name }) => ownText(`funds/${name}.csv`));

await runCheck(
	() => checkRegistry(texts(), known()),
	(files, withdrawn) => checkContribution(files, withdrawn, texts(), known()),
);
