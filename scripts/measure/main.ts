/**
 * Measures what is kept in `data/` and does not change with every build:
 *
 *     npm run measure [-- --only classes|groups] [-- --dry]
 *
 * Classes: those of every map, made of the latest year of its indicator, to `data/classes.csv`; takes a
 * moment. Groups: ways of grouping the municipalities by their problem profile, to
 * `data/grouping.json`; takes some minutes. To be run when the figures have changed and a release of
 * the data is made. The same data gives the same bytes.
 */
import { parseArgs } from 'node:util';
import { checkData } from '../check/check-data.ts';
import { fault } from '../collect/fault.ts';
import { describe } from '../collect/package/describe.ts';
import { allFigures } from '../derive/leads.ts';
import { parseClasses } from '../read/classes.ts';
import { DATA, dataFiles, textIn } from '../read/data-files.ts';
import { readUnmeasured } from '../read/data.ts';
import type { Unmeasured } from '../read/unmeasured.ts';
import { run } from '../run/run.ts';
import { inTurn, TURNS } from '../run/turn.ts';
import { putBackIn, writeFiles } from '../run/write-files.ts';
import { classesText } from './classes/classes-text.ts';
import { measureClasses } from './classes/measure-classes.ts';
import { groupingText } from './groups/grouping-text.ts';
import { measureGroups } from './groups/measure-groups.ts';

/** Makes the classes, and prints those of each indicator. */
function classes(data: Unmeasured): string {
	const standing = parseClasses('data/classes.csv', textIn(DATA, 'classes.csv') ?? '');
	const rows = measureClasses(data.indicators, allFigures(data), standing, data.release);
	for (const row of rows) {
		const bounds = row.thresholds.join('  ');
		console.log(`${row.indicator} ${row.year}: ${bounds}${standing.includes(row) ? '' : ', new'}`);
	}
	return classesText(rows);
}

/** What can be measured: the file that it is kept in, and its text. */
const PARTS = {
	classes: { path: 'classes.csv', measure: classes },
	groups: {
		path: 'grouping.json',
		measure: async (data: Unmeasured): Promise<string> => groupingText(await measureGroups(data)),
	},
} as const;

await run(async () => {
	const { values } = parseArgs({
		options: { only: { type: 'string' }, dry: { type: 'boolean', default: false } },
	});
	const parts = Object.entries(PARTS).filter(([name]) => (values.only ?? name) === name);
	if (parts.length === 0) {
		throw fault('--only', 0, `"${values.only ?? ''}"`, Object.keys(PARTS).join(' or '));
	}
	const read = (): Promise<Unmeasured> => readUnmeasured(DATA, () => undefined, checkData);
	const data = await inTurn(TURNS, 'looking at the data', () => {
		putBackIn(DATA);
		return read();
	});
	const fresh = new Map<string, string>();
	for (const [, { path, measure }] of parts) fresh.set(path, await measure(data));
	if (values.dry) return;
	await inTurn(TURNS, 'writing what was measured', async () => {
		// What others have changed meanwhile is not described as seen unless it is whole and checked.
		await read();
		const description = describe(dataFiles(DATA, fresh), data.release);
		writeFiles(DATA, new Map([...fresh, ['datapackage.json', description]]));
	});
	const written = [...fresh.keys(), 'datapackage.json'].map((path) => `data/${path}`);
	console.log(`${written.join(', ')} written`);
});
