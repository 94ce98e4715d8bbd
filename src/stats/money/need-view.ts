/** What a reader has chosen on the page of a challenge's need and money. */
import type { Answer } from './need-choice.ts';
import type { Size } from './population-band.ts';

/** Which needs are listed; the first is the default. */
export const NEEDS = ['tyngre', 'ovriga', 'okand', 'alla'] as const;
export type NeedChoice = (typeof NEEDS)[number];

/** What the list can be ordered by; the first, heaviest need first, is the default. */
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
	readonly answer: Answer | null;
	/** Whether funds that have ended are left out. */
	readonly withoutEnded: boolean;
	/** Id of a county or group: "lan-05". */
	readonly area: string | null;
	readonly size: Size | null;
	/** What is typed in the search field. */
	readonly search: string;
	/** Code of the chosen municipality. */
	readonly municipality: string | null;
	readonly order: NeedOrder;
}

/** What is shown when nothing is chosen. */
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
