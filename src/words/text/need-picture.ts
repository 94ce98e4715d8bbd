import { fill } from './fill.ts';
import { capitalise } from './capitalise.ts';
import { formatNumber } from './format.ts';
import type { Locale } from '../../tables/locale.ts';
import { stateIn, type CountBasis, type Counted } from '../../stats/money/need-count.ts';
import type { FundState } from '../../stats/money/registry.ts';
import type { KeyLine } from '../../stats/money/start-picture.ts';

/** A municipality on the map of a problem. */
export interface PicturedPlace {
	readonly need: 'heavier' | 'rest' | 'unknown';
	readonly fund: FundState;
	/** Whether it is what the reader asked for: of the area, and of the part of the bar. */
	readonly inFocus: boolean;
	/**
	 * Whether the mark of its fund steps back: outside the worst-affected quarter, and where nobody can say
	 * which that is, where the fund is not aimed at the problem.
	 */
	readonly isQuiet: boolean;
}

/** What the map of a problem shows of each municipality, by its code. */
export type NeedPicture = ReadonlyMap<string, PicturedPlace>;

/** What the map shows: a problem in an area, or one part of its bar. */
export interface Pictured extends Counted {
	readonly challenge: string;
	/** The answer that is left dark alone; null for all of them. */
	readonly state: FundState | null;
}

/** Where a problem is biggest, and what is known of funds there. Of a problem without a need level nothing is known. */
export function needPicture(basis: CountBasis, pictured: Pictured): NeedPicture {
	const { challenge, within, state } = pictured;
	const quarter = basis.quarters.find((each) => each.challenge === challenge);
	const heavier = new Set(quarter?.heavier);
	const unknown = new Set(quarter?.unknown);
	const stateOf = stateIn(basis, pictured);
	const area = within === null ? null : new Set(within);
	return new Map(
		Object.keys(basis.people).map((code) => {
			const fund = stateOf(code, challenge);
			const need =
				quarter === undefined || unknown.has(code)
					? 'unknown'
					: heavier.has(code)
						? 'heavier'
						: 'rest';
			const isAsked = state === null || (need === 'heavier' && fund === state);
			const isQuiet = quarter === undefined ? fund !== 'targets' : need !== 'heavier';
			return [code, { need, fund, inFocus: (area?.has(code) ?? true) && isAsked, isQuiet }];
		}),
	);
}

/** Words of the key, after their numbers. */
export interface KeyTexts {
	readonly heavier: string;
	/** {count} */
	readonly rest: string;
	readonly unknown: string;
	/** Where nothing can be said of need, in place of all of them. */
	readonly noNeed: string;
	readonly aimed: string;
	readonly other: string;
	/** Funds outside the heavier quarter. */
	readonly quiet: string;
}

/**
 * The key of the map: a line for each look that is on it, with how many municipalities of the area
 * have it. The part of the bar that is left dark changes no number.
 *
 * @param hasNeed whether the problem has a need level
 * @param hasTargets whether a fund can be aimed at the problem at all
 */
export function keyLines(
	picture: NeedPicture,
	within: readonly string[] | null,
	{ hasNeed, hasTargets }: { readonly hasNeed: boolean; readonly hasTargets: boolean },
	texts: KeyTexts,
	locale: Locale,
): readonly KeyLine[] {
	const area = within === null ? null : new Set(within);
	const places = [...picture].filter(([code]) => area?.has(code) ?? true).map(([, place]) => place);
	const count = (is: (place: PicturedPlace) => boolean): number => places.filter(is).length;
	const line = (kind: KeyLine['kind'], number: number, text: string): KeyLine => ({
		kind,
		count: formatNumber(number, 0, locale),
		text,
	});
	const isKnown = ({ fund }: PicturedPlace): boolean => fund !== 'none-known';
	if (!hasNeed) {
		const aimed = count(({ fund }) => fund === 'targets');
		const others = count((place) => isKnown(place) && place.isQuiet);
		return [
			{ kind: 'unknown', count: '', text: capitalise(texts.noNeed, locale) },
			...(aimed > 0 ? [line('aimed', aimed, texts.aimed)] : []),
			...(others > 0 ? [line('quiet', others, texts.other)] : []),
		];
	}
	const rest = count(({ need }) => need === 'rest');
	const unknown = count(({ need }) => need === 'unknown');
	const quiet = count((place) => isKnown(place) && place.need !== 'heavier');
	const hit = (fund: FundState): number =>
		count((place) => place.need === 'heavier' && place.fund === fund);
	return [
		line(
			'heavier',
			count(({ need }) => need === 'heavier'),
			texts.heavier,
		),
		line('rest', rest, fill(texts.rest, { count: rest })),
		...(unknown > 0 ? [line('unknown', unknown, texts.unknown)] : []),
		...(hasTargets ? [line('aimed', hit('targets'), texts.aimed)] : []),
		line('other', hit('other'), texts.other),
		...(quiet > 0 ? [line('quiet', quiet, texts.quiet)] : []),
	];
}
