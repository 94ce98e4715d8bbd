/**
 * What a reader has chosen on the page of a challenge's need and money, and how it stands in the
 * address. Names and values are Swedish, defaults are left out.
 */
import { AREA, ENDED, WITHOUT_ENDED, type Answer } from './need-choice.ts';
import { SIZES, type Size } from './population-band.ts';
import { among, openQuery, SEARCH, tidySearch, writeQuery, type Unknown } from './query.ts';

/** Which needs are listed (`behov`); the first is the default. */
export const NEEDS = ['tyngre', 'ovriga', 'okand', 'alla'] as const;
export type NeedChoice = (typeof NEEDS)[number];

/** What the list can be ordered by (`ordning`); the first, heaviest need first, is the default. */
export const NEED_COLUMNS = [
	'behov',
	'kommun',
	'lan',
	'grupp',
	'folkmangd',
	'forandring',
	'fond',
] as const;
export type NeedColumn = (typeof NEED_COLUMNS)[number];

export interface NeedOrder {
	readonly column: NeedColumn;
	/** For `behov`: the lightest first. */
	readonly descending: boolean;
}

export interface NeedView {
	readonly need: NeedChoice;
	/** `svar` */
	readonly answer: Answer | null;
	/** Whether funds that have ended are left out. `avslutade=utan` */
	readonly withoutEnded: boolean;
	/** Id of a county or group: "lan-05". `omrade` */
	readonly area: string | null;
	/** `storlek` */
	readonly size: Size | null;
	/** What is typed in the search field. `sok` */
	readonly search: string;
	/** Code of the chosen municipality. `kommun` */
	readonly municipality: string | null;
	readonly order: NeedOrder;
}

/**
 * What a page offers to choose from, besides what all such pages do. A page where no fund can be aimed
 * at the problem, or where every need is known, has no such choice.
 */
export interface NeedOffer {
	readonly needs: readonly NeedChoice[];
	readonly answers: readonly Answer[];
	readonly areas: ReadonlySet<string>;
	readonly municipalities: ReadonlySet<string>;
}

export const DEFAULT_NEED_VIEW: NeedView = {
	need: NEEDS[0],
	answer: null,
	withoutEnded: false,
	area: null,
	size: null,
	search: '',
	municipality: null,
	order: { column: NEED_COLUMNS[0], descending: false },
};

/** A view with all filters taken away; the chosen municipality and the order are none. */
export const clearNeedView = ({ municipality, order }: NeedView): NeedView => ({
	...DEFAULT_NEED_VIEW,
	municipality,
	order,
});

function readOrder(text: string): NeedOrder | undefined {
	const column = among(NEED_COLUMNS)(text.replace(/^-/, ''));
	return column && { column, descending: text.startsWith('-') };
}

/**
 * Reads a view out of an address. What the page does not offer is left at its default and told of;
 * names of others (campaign tags) are passed over.
 *
 * @param query with or without its question mark: "?svar=ingen-kand&omrade=lan-05"
 */
export function readNeedView(
	query: string,
	offer: NeedOffer,
): { readonly view: NeedView; readonly unknown: readonly Unknown[] } {
	const { read, unknown } = openQuery(query);
	const view: NeedView = {
		need: read('behov', among(offer.needs)) ?? DEFAULT_NEED_VIEW.need,
		answer: read('svar', among(offer.answers)) ?? null,
		withoutEnded: read(ENDED, among([WITHOUT_ENDED])) !== undefined,
		area: read(AREA, among(offer.areas)) ?? null,
		size: read('storlek', among(SIZES)) ?? null,
		search: read(SEARCH, tidySearch) ?? '',
		municipality: read('kommun', among(offer.municipalities)) ?? null,
		order: read('ordning', readOrder) ?? DEFAULT_NEED_VIEW.order,
	};
	return { view, unknown };
}

/** Every choice of a view by its name in the address; "" where it is the default. */
export const writeNeedChoices = (view: NeedView): ReadonlyMap<string, string> => {
	const { column, descending } = view.order;
	const order = (descending ? '-' : '') + column;
	return new Map([
		['behov', view.need === DEFAULT_NEED_VIEW.need ? '' : view.need],
		['svar', view.answer ?? ''],
		[ENDED, view.withoutEnded ? WITHOUT_ENDED : ''],
		[AREA, view.area ?? ''],
		['storlek', view.size ?? ''],
		[SEARCH, view.search],
		['kommun', view.municipality ?? ''],
		['ordning', order === DEFAULT_NEED_VIEW.order.column ? '' : order],
	]);
};

/** The view as the query of an address: "?svar=ingen-kand", or "" for the default view. */
export const writeNeedView = (view: NeedView): string => writeQuery(writeNeedChoices(view));

/** A view after a form control, named as in the address, has got a value. */
export const setNeedChoice = (
	view: NeedView,
	name: string,
	value: string,
	offer: NeedOffer,
): NeedView =>
	readNeedView(writeQuery(new Map([...writeNeedChoices(view), [name, value]])), offer).view;
