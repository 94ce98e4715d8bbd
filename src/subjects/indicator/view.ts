/** What a reader has chosen to see of an indicator. */
import type { Ranking } from '../../tables/indicators.ts';
import { isRanked } from '../../stats/indicator.ts';

/** The shapes of the picture; the first is the default. */
export const PICTURES = ['karta', 'befolkning', 'tabell'] as const;
export type PictureKind = (typeof PICTURES)[number];

/** Which funds are marked: none, those aimed at the problem, or all that are known. */
export const FUND_CHOICES = ['inga', 'riktade', 'alla'] as const;
export type FundChoice = (typeof FUND_CHOICES)[number];

/** What the table can be ordered by. */
export const COLUMNS = ['namn', 'lan', 'varde', 'plats', 'fjardedel', 'fond'] as const;
export type Column = (typeof COLUMNS)[number];

export interface TableOrder {
	readonly column: Column;
	readonly descending: boolean;
}

const BY_NAME: TableOrder = { column: 'namn', descending: false };
const BY_PLACE: TableOrder = { column: 'plats', descending: false };

/** The heaviest problem first, where the measure may be ranked at all. */
export const usualOrder = (indicator: { readonly ranking: Ranking }): TableOrder =>
	isRanked(indicator) ? BY_PLACE : BY_NAME;

export const isSameOrder = (a: TableOrder, b: TableOrder): boolean =>
	a.column === b.column && a.descending === b.descending;

export interface View {
	/** Id of the indicator. */
	readonly indicator: string;
	readonly year: number;
	/** Code of the chosen municipality. */
	readonly municipality: string | null;
	readonly picture: PictureKind;
	/** Id of the area in focus: "lan-05". */
	readonly area: string | null;
	/** Whether the classes are made of the year alone instead of all years. */
	readonly yearScale: boolean;
	readonly funds: FundChoice;
	/** Id of the indicator that the first is set against; null where none is offered. */
	readonly against: string | null;
	readonly order: TableOrder;
	/** What is typed in the table's search field. */
	readonly search: string;
}

/** An indicator that a page offers. */
export interface Offered {
	readonly id: string;
	/** Years that have values, ascending. */
	readonly years: readonly number[];
	/** The year that is shown first. */
	readonly latest: number;
	/** Whether a fund can count as aimed at its challenge. */
	readonly hasTargets: boolean;
	/** How the table stands until the reader orders it. */
	readonly order: TableOrder;
}

/** What a page offers to choose from. */
export interface Offer {
	/** The first is the default. At least one. */
	readonly indicators: readonly Offered[];
	/** Codes. */
	readonly municipalities: ReadonlySet<string>;
	/** Ids. */
	readonly areas: ReadonlySet<string>;
	/** Ids of indicators to set the first against, the default first; empty where there is no such chart. */
	readonly against: readonly string[];
	/** Whether the page has the table of all municipalities. */
	readonly table: boolean;
}

/**
 * What a page offers with an indicator, the first where it has no such.
 *
 * @throws Error for a page that offers nothing
 */
export function offered({ indicators }: Offer, id: string | undefined): Offered {
	const found = indicators.find((indicator) => indicator.id === id) ?? indicators[0];
	if (!found) throw new Error('the page offers no indicator');
	return found;
}

/** All known: a ring tells those aimed at the problem from the others. */
const DEFAULT_FUNDS: FundChoice = 'alla';

/** What is shown when the address says nothing. */
export function defaultView(offer: Offer, indicator?: string): View {
	const first = offered(offer, indicator);
	return {
		indicator: first.id,
		year: first.latest,
		municipality: null,
		picture: 'karta',
		area: null,
		yearScale: false,
		funds: DEFAULT_FUNDS,
		against: offer.against.find((id) => id !== first.id) ?? null,
		order: first.order,
		search: '',
	};
}

/** The year nearest to one that is wanted; the earlier of two that are as near. */
export const nearestYear = (years: readonly number[], wanted: number): number | undefined =>
	years.toSorted((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted) || a - b)[0];

/**
 * A view after a choice. Where the indicator changes, what follows from it follows: the latest year
 * stays the latest, another stays as near as the new series allows, and choices that the new
 * indicator does not offer fall back on its defaults.
 */
export function changeView(view: View, change: Partial<View>, offer: Offer): View {
	const next = { ...view, ...change };
	if (next.indicator === view.indicator) return next;
	const before = offered(offer, view.indicator);
	const now = offered(offer, next.indicator);
	const base = defaultView(offer, next.indicator);
	const wasLatest = next.year === view.year && view.year === before.latest;
	return {
		...next,
		indicator: now.id,
		year: wasLatest ? now.latest : (nearestYear(now.years, next.year) ?? now.latest),
		funds: next.funds === 'riktade' && !now.hasTargets ? DEFAULT_FUNDS : next.funds,
		against:
			next.against === defaultView(offer, before.id).against || next.against === now.id
				? base.against
				: next.against,
		order: isSameOrder(next.order, before.order) ? now.order : next.order,
	};
}
