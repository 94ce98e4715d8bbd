import type { NeedFacts } from '../../stats/money/need-facts.ts';
import { FUND_STATES } from '../../stats/money/need-choice.ts';
import type { NeedEntry } from '../../stats/money/need-filter.ts';
import { packAreas, unpackAreas, type PackedAreas } from '../../stats/packed-areas.ts';
import type { Quarter } from '../../stats/quarter.ts';
import { round } from '../../stats/round.ts';

/**
 * The facts of a page of need and money as they are written into it, in little room: figures column by
 * column and a digit for whatever has few answers, in the order of the table, which has the codes and how
 * many live there.
 */
interface PackedRows {
	/** As the table shows them: the list is ordered by no more. */
	readonly values: readonly (number | null)[];
	readonly changes: readonly (number | null)[];
	/** 1 to 4, and 0 where there is none. */
	readonly quarters: string;
	/** Places in the order of the answers. */
	readonly answers: string;
	readonly now: string;
}

export type PackedNeed = Omit<NeedFacts, 'rows' | 'areas'> & {
	readonly packed: PackedRows;
	readonly areas: PackedAreas;
};

/** What is read of a row of the table itself. */
export type ReadRow = Pick<NeedEntry, 'code' | 'population'>;

const GROUP = 'grupp-';

export function packNeed({ rows, areas, ...facts }: NeedFacts): PackedNeed {
	const digits = (digitOf: (row: NeedEntry) => number): string => rows.map(digitOf).join('');
	return {
		...facts,
		areas: packAreas(areas),
		packed: {
			values: rows.map(({ value }) => value && round(value, facts.decimals)),
			changes: rows.map(({ change }) => change),
			quarters: digits(({ quarter }) => quarter ?? 0),
			answers: digits(({ answer }) => FUND_STATES.indexOf(answer)),
			now: digits(({ now }) => FUND_STATES.indexOf(now)),
		},
	};
}

const QUARTERS: readonly Quarter[] = [1, 2, 3, 4];

/**
 * @param table its rows, in the order that they are served in
 * @throws Error where the page has more rows than facts, or a row without a number of residents
 */
export function unpackNeed(
	{ packed, areas: packedAreas, ...facts }: PackedNeed,
	table: readonly ReadRow[],
): NeedFacts {
	const areas = unpackAreas(
		packedAreas,
		table.map(({ code }) => code),
	);
	const groupOf = new Map(
		areas
			.filter(({ kind }) => kind === 'group')
			.flatMap(({ id, members }) => members.map((code) => [code, id.slice(GROUP.length)])),
	);
	const rows = table.map(({ code, population }, at) => {
		const answer = FUND_STATES[Number(packed.answers[at])];
		const now = FUND_STATES[Number(packed.now[at])];
		if (!answer || !now || !Number.isInteger(population)) {
			throw new Error(`the page has no facts for row ${at + 1} of its list`);
		}
		return {
			code,
			group: groupOf.get(code) ?? '',
			population,
			value: packed.values[at] ?? null,
			quarter: QUARTERS[Number(packed.quarters[at]) - 1] ?? null,
			change: packed.changes[at] ?? null,
			answer,
			now,
		};
	});
	return { ...facts, areas, rows };
}
