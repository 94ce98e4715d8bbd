/**
 * What a reader has chosen on the page of a challenge's need and money, and how it stands in the
 * address. Names and values are Swedish, defaults are left out.
 */
import { AREA, ENDED, WITHOUT_ENDED, type Answer } from './need-choice.ts';
import { SIZES, type Size } from './population-band.ts';

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
	municipality: null,
	order: { column: NEED_COLUMNS[0], descending: false },
};

/** A view with all filters taken away; the chosen municipality and the order are none. */
export const clearNeedView = ({ municipality, order }: NeedView): NeedView => ({
	...DEFAULT_NEED_VIEW,
	municipality,
	order,
});

const among =
	<Text extends string>(all: readonly Text[]) =>
	(text: string): Text | undefined =>
		all.find((each) => each === text);

function readOrder(text: string): NeedOrder | undefined {
	const column = among(NEED_COLUMNS)(text.replace(/^-/, ''));
	return column && { column, descending: text.startsWith('-') };
}

/** A part of an address that nothing answers to. */
export interface UnknownChoice {
	readonly name: string;
	readonly value: string;
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
): { readonly view: NeedView; readonly unknown: readonly UnknownChoice[] } {
	const asked = new URLSearchParams(query);
	const unknown: UnknownChoice[] = [];
	const read = <Value>(name: string, parse: (text: string) => Value | undefined, usual: Value) => {
		const value = asked.get(name);
		if (value === null || value === '') return usual;
		const parsed = parse(value);
		if (parsed === undefined) unknown.push({ name, value });
		return parsed ?? usual;
	};
	const id = (ids: ReadonlySet<string>) => (text: string) => (ids.has(text) ? text : undefined);
	const usual = DEFAULT_NEED_VIEW;
	const view: NeedView = {
		need: read('behov', among(offer.needs), usual.need),
		answer: read<Answer | null>('svar', among(offer.answers), null),
		withoutEnded: read(ENDED, (text) => (text === WITHOUT_ENDED ? true : undefined), false),
		area: read<string | null>(AREA, id(offer.areas), null),
		size: read<Size | null>('storlek', among(SIZES), null),
		municipality: read<string | null>('kommun', id(offer.municipalities), null),
		order: read('ordning', readOrder, usual.order),
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
		['kommun', view.municipality ?? ''],
		['ordning', order === DEFAULT_NEED_VIEW.order.column ? '' : order],
	]);
};

/** The view as the query of an address: "?svar=ingen-kand", or "" for the default view. */
export function writeNeedView(view: NeedView): string {
	const query = new URLSearchParams(
		[...writeNeedChoices(view)].filter(([, value]) => value !== ''),
	);
	return query.size === 0 ? '' : `?${query.toString()}`;
}

/** A view after a form control, named as in the address, has got a value. */
export const setNeedChoice = (
	view: NeedView,
	name: string,
	value: string,
	offer: NeedOffer,
): NeedView => {
	const choices = [...new Map([...writeNeedChoices(view), [name, value]])];
	return readNeedView(new URLSearchParams(choices).toString(), offer).view;
};
