import { chooseGrouping, clearestGrouping } from '../../../src/stats/groups/choose-grouping.ts';
import type {
	FoundGroup,
	Grouping,
	MeasuredGrouping,
	ReferenceMeasured,
	Way,
} from '../../../src/stats/groups/problem-groups.ts';
import { round } from '../../../src/stats/round.ts';
import {
	GROUPING_METHODS,
	REFERENCES,
	SCALINGS,
} from '../../../src/tables/api/grouping-measured.ts';
import { allFigures, leadsOf } from '../../derive/leads.ts';
import { needFile } from '../../derive/need-file.ts';
import { groupsOf, withinSum } from '../../derive/partition.ts';
import { checksumOf, profilesOf, type Profiles } from '../../derive/profile.ts';
import { scaled } from '../../derive/scaling.ts';
import type { Unmeasured } from '../../read/unmeasured.ts';
import { checkAgreement } from './agreement.ts';
import { inThreads } from './in-threads.ts';
import { measureSelection, type GroupingRow } from './measure.ts';
import { OTHER_COVERAGES, PLAN } from './plan.ts';
import type { ReferenceTask } from './reference-worker.ts';
import type { WayTask } from './way-worker.ts';

/** Decimals of the sum of squares that is kept. */
const WITHIN_DECIMALS = 4;

const line = (...cells: readonly (string | number)[]): void => {
	console.log(cells.map((cell) => String(cell).padEnd(10)).join(' '));
};

const measuredLine = (row: MeasuredGrouping): void => {
	const { scaling, method, k, silhouette, sliding, stability, smallest, weakest } = row;
	line(scaling, method, k, silhouette, sliding.mean, stability, smallest, weakest);
};

const referenceLine = ({ reference, k, silhouette, stability }: ReferenceMeasured): void => {
	const range = ({ lowest, highest }: typeof silhouette): string => `${lowest}–${highest}`;
	line(reference, '', k, silhouette.mean, stability.mean, '', range(silhouette), range(stability));
};

const wayOf = ({ scaling, method, k }: Way): Way => ({ scaling, method, k });

/** A row as it is kept: without the groups themselves. */
const bare = (row: GroupingRow & MeasuredGrouping): MeasuredGrouping => {
	const { silhouette, stability, smallest, weakest, sliding } = row;
	return { ...wayOf(row), silhouette, stability, smallest, weakest, sliding };
};

/** The groups of a row, by the codes of their members. */
const foundGroups = (row: GroupingRow, { codes }: Profiles): FoundGroup[] =>
	groupsOf(row.labels).map((indexes, label) => ({
		members: indexes.flatMap((index) => codes[index] ?? []),
		stability: row.groups[label] ?? Number.NaN,
	}));

/**
 * Tries ways of grouping the municipalities by their problem profile, prints how each came out, and
 * hands out the measurements and the choice. Takes some minutes.
 *
 * @throws DataError where chance decides the groups that would be published
 */
export async function measureGroups(data: Unmeasured): Promise<Grouping> {
	const leads = leadsOf(data, allFigures(data));
	const codes = data.municipalities.map(({ code }) => code);
	const need = needFile(leads, codes, data.funds);
	const profiles = profilesOf(need, leads, codes, PLAN.coverage);
	console.log(`${profiles.codes.length} municipalities, ${profiles.challenges.length} challenges`);

	line('scaling', 'method', 'k', 'silhouette', 'on scale', 'stability', 'smallest', 'weakest');
	const ways = SCALINGS.flatMap((scaling) =>
		GROUPING_METHODS.map((method): WayTask => ({
			rows: profiles.rows,
			way: { scaling, method },
			plan: PLAN,
		})),
	);
	const measured = await inThreads<(GroupingRow & MeasuredGrouping)[]>(
		new URL('./way-worker.ts', import.meta.url),
		ways,
		(answer) => {
			answer.forEach(measuredLine);
		},
	);
	const rows = measured.flat();
	const best = chooseGrouping(rows, PLAN);
	const found = clearestGrouping(rows, PLAN);
	const clearest = found === best ? undefined : found;
	console.log('\nchosen, and clearest where it is another');
	for (const row of clearest ? [best, clearest] : [best]) {
		measuredLine(row);
		line('', '', '', '', '', row.groups.join(' '));
		checkAgreement(profiles.rows, row, PLAN);
	}
	const chosen = wayOf(best);

	console.log('\nother selections: challenges, municipalities, silhouette, stability, agreement');
	const selections = OTHER_COVERAGES.map((coverage) => {
		const other = profilesOf(need, leads, codes, coverage);
		const own = { profiles, labels: best.labels };
		const measured = measureSelection(coverage, other, own, chosen, PLAN);
		const { challenges, municipalities, silhouette, stability, agreement } = measured;
		line(challenges, municipalities, silhouette, stability, agreement);
		return measured;
	});

	console.log('\nwithout groups');
	const references = await inThreads<ReferenceMeasured>(
		new URL('./reference-worker.ts', import.meta.url),
		REFERENCES.map((reference): ReferenceTask => ({
			rows: profiles.rows,
			reference,
			way: chosen,
			plan: PLAN,
		})),
		referenceLine,
	);
	return {
		values: checksumOf(need, leads, codes),
		...PLAN,
		chosen,
		within: round(withinSum(scaled(profiles.rows, chosen.scaling), best.labels), WITHIN_DECIMALS),
		groups: foundGroups(best, profiles),
		clearest: clearest ? { ...wayOf(clearest), groups: foundGroups(clearest, profiles) } : null,
		measured: rows.map(bare),
		references,
		selections,
	};
}
