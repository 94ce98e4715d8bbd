import type { Heavier } from '../../tables/indicators.ts';
import type { NeedChoice, NeedOrder, NeedView } from './need-view.ts';
import { DEFAULT_NEED_VIEW, type NeedColumn } from './need-view.ts';
import { ANSWER_OF, type Answer } from './need-choice.ts';
import { sizeOf } from './population-band.ts';
import type { Quarter } from '../quarter.ts';
import type { FundState } from './registry.ts';
import { round } from '../round.ts';
import { compareCells, type SortKey } from '../sort-key.ts';

/** What a row of the list is filtered and ordered by. */
export interface NeedEntry {
	readonly code: string;
	/** Code of its group of municipalities, that the list is ordered by. */
	readonly group: string;
	readonly population: number;
	/** Mean of the need level; null where it is not known. */
	readonly value: number | null;
	readonly quarter: Quarter | null;
	readonly change: number | null;
	readonly answer: FundState;
	/** The answer when funds that have ended are left out. */
	readonly now: FundState;
}

/** Codes of the municipalities of the area in view that answer what was searched for; null for all. */
export type Members = ReadonlySet<string> | null;

/** The kinds of need that the map and the legend tell apart. */
export type NeedKind = Exclude<NeedChoice, 'alla'>;

/** The kind that a quarter is shown as: only the heaviest is told from the rest. */
export const needKind = (quarter: Quarter | null): NeedKind =>
	quarter === null ? 'okand' : quarter === 4 ? 'tyngre' : 'ovriga';

/** The answer about a municipality's funds, as the view counts them. */
export const answerIn = (entry: NeedEntry, { withoutEnded }: NeedView): Answer =>
	ANSWER_OF[withoutEnded ? entry.now : entry.answer];

/** Whether a municipality is of the area and the size in view, whatever its need and its funds. */
const isInScope = (entry: NeedEntry, { size }: NeedView, members: Members): boolean =>
	(members?.has(entry.code) ?? true) && (size === null || sizeOf(entry.population) === size);

/** Whether the list has the municipality. */
export const isListed = (entry: NeedEntry, view: NeedView, members: Members): boolean =>
	isInScope(entry, view, members) &&
	(view.need === 'alla' || view.need === needKind(entry.quarter)) &&
	(view.answer === null || view.answer === answerIn(entry, view));

/**
 * Whether the map shows the municipality in full. It is the list's, but for the usual view: the fill
 * already tells the heavier quarter from the rest, so nothing needs to fade.
 */
export const isInPicture = (entry: NeedEntry, view: NeedView, members: Members): boolean =>
	view.need === DEFAULT_NEED_VIEW.need && view.answer === null
		? isInScope(entry, view, members)
		: isListed(entry, view, members);

/** Municipalities in the area and of the size in view, by need and answer. */
type CellCounts = Readonly<Record<NeedKind, Readonly<Record<Answer, number>>>>;

/** Counts the cells of the legend, whatever need and answer are in view. */
export function countCells(
	entries: Iterable<NeedEntry>,
	view: NeedView,
	members: Members,
): CellCounts {
	const none = (): Record<Answer, number> => ({ riktad: 0, annan: 0, 'ingen-kand': 0 });
	const counts = { tyngre: none(), ovriga: none(), okand: none() };
	for (const entry of entries) {
		if (isInScope(entry, view, members))
			counts[needKind(entry.quarter)][answerIn(entry, view)] += 1;
	}
	return counts;
}

/** What a row is ordered by besides its figures. */
export interface NamedEntry extends NeedEntry {
	readonly name: string;
	/** Name of its county. */
	readonly county: string;
}

const FUND_ORDER: Readonly<Record<Answer, number>> = { riktad: 0, annan: 1, 'ingen-kand': 2 };

/** Columns of figures that a first press orders from their highest. */
const FROM_THE_END: ReadonlySet<NeedColumn> = new Set<NeedColumn>(['folkmangd', 'forandring']);

/** The order after a press on the head of a column: its usual direction first, then the other. */
export const needOrderAfterPress = (order: NeedOrder, column: NeedColumn): NeedOrder => ({
	column,
	descending: order.column === column ? !order.descending : FROM_THE_END.has(column),
});

/** How the need is written and which end is the heavier. */
export interface NeedMeasure {
	readonly decimals: number;
	readonly heavier: Heavier;
}

function keyOf(entry: NamedEntry, view: NeedView, { decimals, heavier }: NeedMeasure): SortKey {
	switch (view.order.column) {
		case 'behov':
			// Ascending is the heaviest first: need is what the list is about, not the figure.
			if (entry.value === null) return null;
			return (heavier === 'lower' ? 1 : -1) * round(entry.value, decimals);
		case 'kommun':
			return entry.name;
		case 'lan':
			return entry.county;
		case 'grupp':
			return entry.group;
		case 'folkmangd':
			return entry.population;
		case 'forandring':
			return entry.change;
		case 'fond':
			return FUND_ORDER[answerIn(entry, view)];
	}
}

/**
 * Entries in the order of the view. Those without a value come last in both directions, and equals
 * stand in the order that they are given in: alphabetical.
 */
export function inNeedOrder<Given extends NamedEntry>(
	entries: readonly Given[],
	view: NeedView,
	measure: NeedMeasure,
): readonly Given[] {
	const compare = compareCells('sv', view.order.descending ? 'descending' : 'ascending');
	return entries
		.map((entry) => ({
			entry,
			key: keyOf(entry, view, measure),
		}))
		.sort((a, b) => compare(a.key, b.key))
		.map(({ entry }) => entry);
}
