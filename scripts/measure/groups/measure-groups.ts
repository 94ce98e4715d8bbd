import { chooseGrouping } from '../../../src/model/choose-grouping.ts';
import type { Grouping, Measured, ReferenceMeasured } from '../../../src/model/problem-groups.ts';
import { allFigures, leadsOf } from '../../derive/leads.ts';
import { needFile } from '../../derive/need-file.ts';
import { groupsOf } from '../../derive/partition.ts';
import { checksumOf, profilesOf } from '../../derive/profile.ts';
import type { Unmeasured } from '../../read/data.ts';
import { measureAll, measureReferences, measureSelection } from './measure.ts';
import { OTHER_COVERAGES, PLAN } from './plan.ts';

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

/**
 * Tries ways of grouping the municipalities by their problem profile, prints how each came out, and
 * hands out the measurements and the choice. Takes some minutes.
 */
export function measureGroups(data: Unmeasured): Grouping {
	const leads = leadsOf(data, allFigures(data));
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
	return {
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
}
