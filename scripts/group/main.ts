/**
 * `npm run group`: tries ways of grouping the municipalities by their problem profile, prints how each
 * came out, and writes the measurements and the choice to `data/grouping.json`. To be run when need
 * values have changed; takes some minutes. The same data gives the same bytes.
 */
import { parseArgs } from 'node:util';
import type { Grouping, Measured, ReferenceMeasured } from '../../src/model/problem-groups.ts';
import { chooseGrouping } from '../../src/model/choose-grouping.ts';
import { allSeries, leadsOf } from '../derive/leads.ts';
import { checkFigures } from '../check/plausible/check-figures.ts';
import { needFile } from '../derive/need-file.ts';
import { DATA, dataFiles } from '../read/data-files.ts';
import { describe } from '../collect/package/describe.ts';
import { run } from '../run/run.ts';
import { inTurn, TURNS } from '../run/turn.ts';
import { putBackIn, writeFiles } from '../run/write-files.ts';
import { readUngrouped } from '../read/data.ts';

import { groupingText } from './grouping-text.ts';
import { measureAll, measureReferences, measureSelection } from './measure.ts';
import { groupsOf } from '../derive/partition.ts';
import { OTHER_COVERAGES, PLAN } from './plan.ts';
import { checksumOf, profilesOf } from '../derive/profile.ts';

const line = (...cells: readonly (string | number)[]): void => {
	console.log(cells.map((cell) => String(cell).padEnd(10)).join(' '));
};

const measuredLine = ({ scaling, method, k, silhouette, stability, smallest }: Measured): void => {
	line(scaling, method, k, silhouette, stability, smallest);
};

const referenceLine = ({ reference, k, silhouette, stability }: ReferenceMeasured): void => {
	const range = ({ lowest, highest }: typeof silhouette): string => `${lowest}–${highest}`;
	line(reference, '', k, silhouette.mean, stability.mean, '', range(silhouette), range(stability));
};

const bare = ({ scaling, method, k, silhouette, stability, smallest }: Measured): Measured => ({
	scaling,
	method,
	k,
	silhouette,
	stability,
	smallest,
});

await run(async () => {
	const { values } = parseArgs({ options: { dry: { type: 'boolean', default: false } } });
	await inTurn(TURNS, 'looking at the data', () => {
		putBackIn(DATA);
	});
	const data = await readUngrouped(DATA, () => undefined, checkFigures);
	const leads = leadsOf(data, allSeries(data));
	const codes = data.municipalities.map(({ code }) => code);
	const need = needFile(leads, codes, data.funds);
	const profiles = profilesOf(need, leads, codes, PLAN.coverage);
	console.log(`${profiles.codes.length} municipalities, ${profiles.challenges.length} challenges`);

	line('scaling', 'method', 'k', 'silhouette', 'stability', 'smallest');
	const rows = measureAll(profiles.rows, PLAN, measuredLine);
	const best = chooseGrouping(rows, PLAN.least);
	console.log('\nchosen');
	measuredLine(best);
	line('', '', '', '', best.groups.join(' '));
	const chosen = { scaling: best.scaling, method: best.method, k: best.k };

	console.log('\nother selections: challenges, municipalities, silhouette, stability, agreement');
	const selections = OTHER_COVERAGES.map((coverage) => {
		const other = profilesOf(need, leads, codes, coverage);
		const measured = measureSelection(
			coverage,
			other,
			{ profiles, labels: best.labels },
			chosen,
			PLAN,
		);
		const { challenges, municipalities, silhouette, stability, agreement } = measured;
		line(challenges, municipalities, silhouette, stability, agreement);
		return measured;
	});

	console.log('\nwithout groups');
	const grouping: Grouping = {
		values: checksumOf(need, leads, codes),
		...PLAN,
		chosen,
		groups: groupsOf(best.labels).map(({ length }, label) => ({
			size: length,
			stability: best.groups[label] ?? Number.NaN,
		})),
		measured: rows.map(bare),
		references: measureReferences(profiles.rows, chosen, PLAN, referenceLine),
		selections,
	};
	if (values.dry) return;
	const text = groupingText(grouping);
	await inTurn(TURNS, 'writing the groups', () => {
		const fresh = new Map([['grouping.json', text]]);
		const description = describe(dataFiles(DATA, fresh), data.release);
		writeFiles(DATA, new Map([...fresh, ['datapackage.json', description]]));
	});
	console.log('\ndata/grouping.json and data/datapackage.json written');
});
