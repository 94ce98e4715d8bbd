import type { Heavier } from '../../tables/indicators.ts';
import type { FundState } from '../../stats/money/registry.ts';
import { round } from '../../stats/round.ts';
import { compareCells, type SortKey } from '../../stats/sort-key.ts';
import type { Standing } from '../../stats/standing.ts';
import type { Column, TableOrder } from './view.ts';

/** What the table knows of a municipality. */
export interface OrderedMunicipality {
	readonly name: string;
	/** Name of its county. */
	readonly county: string;
	readonly standing: Pick<Standing, 'value' | 'rank' | 'quarter'>;
	readonly fund: FundState;
}

/** How the column's values are written and which end weighs heavier. */
export interface EntryMeasure {
	readonly decimals: number;
	readonly heavier: Heavier;
}

/** What is known against the problem: the most first. */
const FUND_ORDER: Readonly<Record<FundState, number>> = { targets: 0, other: 1, 'none-known': 2 };

/**
 * Columns that a first press orders from their end: a reader of figures comes for the highest. A
 * place begins with 1, names with A, funds with those that are aimed at the problem.
 */
const FROM_THE_END: ReadonlySet<Column> = new Set<Column>(['varde', 'fjardedel']);

/** The order after a press on the head of a column: its usual direction first, then the other. */
export const orderAfterPress = (order: TableOrder, column: Column): TableOrder => ({
	column,
	descending: order.column === column ? !order.descending : FROM_THE_END.has(column),
});

/** Values are compared as they are shown, so that equal figures count as equal. */
function keyOf(entry: OrderedMunicipality, column: Column, { decimals }: EntryMeasure): SortKey {
	const { value, rank, quarter } = entry.standing;
	switch (column) {
		case 'namn':
			return entry.name;
		case 'lan':
			return entry.county;
		case 'varde':
			return 'value' in value ? round(value.value, decimals) : null;
		case 'plats':
			return rank?.place ?? null;
		case 'fjardedel':
			return quarter;
		case 'fond':
			return FUND_ORDER[entry.fund];
	}
}

/**
 * Entries in the order of a column. Those without a value come last in both directions, and equals
 * stand in the order that they are given in, in both directions: alphabetical, as the page lists them.
 */
export function inOrder<Given extends OrderedMunicipality>(
	entries: readonly Given[],
	{ column, descending }: TableOrder,
	measure: EntryMeasure,
): readonly Given[] {
	// The names are Swedish, so their alphabet is, whatever the language of the page.
	const compare = compareCells('sv', descending ? 'descending' : 'ascending');
	return entries
		.map((entry) => ({ entry, key: keyOf(entry, column, measure) }))
		.sort((a, b) => compare(a.key, b.key))
		.map(({ entry }) => entry);
}
