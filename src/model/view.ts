/**
 * What a reader has chosen to see, and how it stands in the address. Every choice that can be seen
 * is in the query, so that a copied link shows the same picture; defaults are left out of it.
 */
import type { Ranking } from '../tables/indicators.ts';
import { isRanked } from './indicator.ts';
import { among, openQuery, SEARCH, tidySearch, writeQuery, type Unknown } from './query.ts';

export type { Unknown };

/** The shapes of the picture, by their names in the address; the first is the default. */
export const PICTURES = ['karta', 'befolkning', 'tabell'] as const;
export type PictureKind = (typeof PICTURES)[number];

/** Which funds are marked: none, those aimed at the problem, or all that are known. */
export const FUND_CHOICES = ['inga', 'riktade', 'alla'] as const;
export type FundChoice = (typeof FUND_CHOICES)[number];

/** What the table can be ordered by. */
export const COLUMNS = ['namn', 'lan', 'varde', 'plats', 'fjardedel', 'fond'] as const;
export type Column = (typeof COLUMNS)[number];

export interface Order {
	readonly column: Column;
	readonly descending: boolean;
}

const BY_NAME: Order = { column: 'namn', descending: false };
const BY_PLACE: Order = { column: 'plats', descending: false };

/** The heaviest problem first, where the measure may be ranked at all. */
export const usualOrder = (indicator: { readonly ranking: Ranking }): Order =>
	isRanked(indicator) ? BY_PLACE : BY_NAME;

export const isSameOrder = (a: Order, b: Order): boolean =>
	a.column === b.column && a.descending === b.descending;

export interface View {
	/** Id of the indicator. Address: `indikator`. */
	readonly indicator: string;
	/** `ar` */
	readonly year: number;
	/** Code of the chosen municipality. `kommun` */
	readonly municipality: string | null;
	/** `vy` */
	readonly picture: PictureKind;
	/** Id of the area in focus: "lan-05". `omrade` */
	readonly area: string | null;
	/** Whether the classes are made of the year alone instead of all years. `skala=ar` */
	readonly yearScale: boolean;
	/** `fonder` */
	readonly funds: FundChoice;
	/** Id of the indicator that the first is set against. `mot`; null where none is offered. */
	readonly against: string | null;
	/** `ordning`: "varde", or "-varde" for the highest first. */
	readonly order: Order;
	/** What is typed in the table's search field. `sok` */
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
	readonly order: Order;
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

/** @throws Error for a page that offers nothing */
function offered({ indicators }: Offer, id: string | null): Offered {
	const found = indicators.find((indicator) => indicator.id === id) ?? indicators[0];
	if (!found) throw new Error('the page offers no indicator');
	return found;
}

/** All known: a ring tells those aimed at the problem from the others. */
const DEFAULT_FUNDS: FundChoice = 'alla';

/** What is shown when the address says nothing. */
export function defaultView(offer: Offer, indicator: string | null = null): View {
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

function readOrder(text: string): Order | undefined {
	const column = among(COLUMNS)(text.replace(/^-/, ''));
	return column && { column, descending: text.startsWith('-') };
}

const writeOrder = ({ column, descending }: Order): string => (descending ? '-' : '') + column;

/**
 * Reads a view out of an address. What the page does not offer is left at its default and told of;
 * a name given twice counts once, and names of others (campaign tags) are passed over.
 *
 * @param query with or without its question mark: "?ar=2015&kommun=1081"
 */
export function readView(
	query: string,
	offer: Offer,
): { readonly view: View; readonly unknown: readonly Unknown[] } {
	const { read, unknown } = openQuery(query);
	const indicator = read('indikator', among(offer.indicators.map(({ id }) => id))) ?? null;
	const { years, hasTargets } = offered(offer, indicator);
	const base = defaultView(offer, indicator);
	const view: View = {
		indicator: base.indicator,
		year: read('ar', (text) => years.find((year) => String(year) === text)) ?? base.year,
		municipality: read('kommun', among(offer.municipalities)) ?? null,
		picture:
			read('vy', among(PICTURES.filter((kind) => offer.table || kind !== 'tabell'))) ??
			base.picture,
		area: read('omrade', among(offer.areas)) ?? null,
		yearScale: read('skala', among(['ar'])) !== undefined,
		funds:
			read('fonder', among(FUND_CHOICES.filter((choice) => hasTargets || choice !== 'riktade'))) ??
			base.funds,
		against:
			read('mot', among(offer.against.filter((id) => id !== base.indicator))) ?? base.against,
		order: read('ordning', (text) => (offer.table ? readOrder(text) : undefined)) ?? base.order,
		search: read(SEARCH, (text) => (offer.table ? tidySearch(text) : undefined)) ?? base.search,
	};
	return { view, unknown };
}

/** Every choice of a view by its name in the address; "" where nothing is chosen. */
export const writeChoices = (view: View): ReadonlyMap<string, string> =>
	new Map([
		['indikator', view.indicator],
		['ar', String(view.year)],
		['kommun', view.municipality ?? ''],
		['vy', view.picture],
		['omrade', view.area ?? ''],
		['skala', view.yearScale ? 'ar' : ''],
		['fonder', view.funds],
		['mot', view.against ?? ''],
		['ordning', writeOrder(view.order)],
		[SEARCH, view.search],
	]);

/** The view as the query of an address, defaults left out: "?ar=2015", or "" for the default view. */
export function writeView(view: View, offer: Offer): string {
	const standard = writeChoices(defaultView(offer, view.indicator));
	const usual = (name: string): string | undefined =>
		name === 'indikator' ? defaultView(offer).indicator : standard.get(name);
	return writeQuery([...writeChoices(view)].filter(([name, value]) => value !== usual(name)));
}

/**
 * A view after a form control of the page, named as in the address, has got a value. A value that
 * the page does not offer changes nothing else than to give that choice its default.
 */
export function setChoice(view: View, name: string, value: string, offer: Offer): View {
	if (name === 'indikator') return changeView(view, { indicator: value }, offer);
	return readView(writeQuery(new Map([...writeChoices(view), [name, value]])), offer).view;
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
	const wasLatest = change.year === undefined && view.year === before.latest;
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
