import type { ApiSimilarityFile } from '../../tables/api.ts';
import { isFarPeer } from '../../stats/far-peer.ts';
import { fill } from '../../words/text/fill.ts';
import { formatNumber, formatValue } from '../../words/text/format.ts';
import type { Locale } from '../../tables/locale.ts';
import { likeness, pointsOf, type Alike } from '../../stats/likeness.ts';
import { areEqual, EQUAL, weightsOf, type PeerChoice } from '../../stats/peer-choice.ts';
import type { OwnFund, PeerFacts } from '../../words/text/peer-facts.ts';
import type { fundStateRows } from '../../stats/money/registry.ts';
import { contributions, type FeaturePoint } from '../../stats/weighted-distance.ts';
import { wholePercents } from '../../stats/whole-percents.ts';

/** Most municipalities that the page of similar municipalities shows. */
export const MOST = 5;

/** A municipality of the list; without likeness where none can be worked out. */
export interface Listed {
	readonly code: string;
	readonly alike: Alike<string> | null;
	/** How much of the distance comes from each feature, whole per cent; null where it is 0. */
	readonly percents: readonly number[] | null;
}

/** Why a list is not in order of likeness; null where it is. */
export type Unordered = 'none-chosen' | 'no-weight' | 'lacking' | null;

export interface PeerList {
	readonly unordered: Unordered;
	/** How many municipalities there are in all, shown or not, the chosen one left out. */
	readonly known: number;
	readonly shown: readonly Listed[];
}

/** A municipality's features as they were published, and where it is among the others. */
export interface Space {
	readonly values: ApiSimilarityFile['values'];
	readonly points: ReadonlyMap<string, FeaturePoint>;
}

/** The municipalities of `similarity.json` as points, with their published values. */
export const spaceOf = (file: ApiSimilarityFile): Space => ({
	values: file.values,
	points: pointsOf(file),
});

/**
 * The municipalities to compare with, the most alike first; where no likeness can be worked out, all
 * of them in the order given.
 *
 * @param candidates codes of those with a fund aimed at the challenge
 * @param space null where no municipality is chosen
 * @param most how many to show, where they are in order of likeness
 */
export function listPeers(
	{ municipality, steps }: Pick<PeerChoice, 'municipality' | 'steps'>,
	candidates: readonly string[],
	space: Space | null,
	most = MOST,
): PeerList {
	const others = candidates.filter((code) => code !== municipality);
	const plain = (unordered: Unordered): PeerList => ({
		unordered,
		known: others.length,
		shown: others.map((code) => ({ code, alike: null, percents: null })),
	});
	if (municipality === null || space === null) return plain('none-chosen');
	const weights = weightsOf(steps);
	if (weights.every((weight) => weight === 0)) return plain('no-weight');
	const own = space.points.get(municipality);
	if (!own) return plain('lacking');
	const ordered = likeness(space.points, municipality, weights).filter(({ code }) =>
		others.includes(code),
	);
	return {
		unordered: null,
		known: others.length,
		shown: ordered.slice(0, most).map((alike) => {
			const shares = contributions(own, space.points.get(alike.code) ?? [], weights);
			return { code: alike.code, alike, percents: shares && wholePercents(shares) };
		}),
	};
}

/** How the list was chosen, as a sentence. */
export function introText(
	{ unordered, known, shown }: PeerList,
	challenge: string,
	name: string,
	{ intro }: PeerFacts['texts'],
): string {
	const text =
		unordered === 'none-chosen'
			? intro.unordered
			: known < 2
				? intro[known === 0 ? 'none' : 'one']
				: intro[unordered !== null ? 'others' : shown.length === known ? 'all' : 'some'];
	return fill(text, { challenge, count: known, name });
}

/** How the measures are weighed, or why there are no distances; "" where there is nothing to compare with. */
export function weightsText(
	{ steps }: PeerChoice,
	{ unordered, known }: PeerList,
	name: string,
	{ texts, features }: Pick<PeerFacts, 'texts' | 'features'>,
): string {
	if (unordered === 'none-chosen') return texts.choose;
	if (unordered === 'no-weight') return texts.noWeight;
	if (unordered === 'lacking') return fill(texts.lacking, { name });
	if (known === 0) return '';
	if (areEqual(steps)) return texts.equalWeights;
	const changed = features.flatMap((feature, index) => {
		const step = steps[index] ?? EQUAL;
		return step === EQUAL ? [] : [`${feature.name} ${texts.steps[step]}`];
	});
	return fill(texts.otherWeights, { list: changed.join(', ') });
}

/** A municipality's need level on a challenge, in words. @param place in code order */
export const levelName = (
	{ quarters, hasLevel }: PeerFacts['challenges'][number],
	place: number,
	{ texts }: Pick<PeerFacts, 'texts'>,
): string =>
	hasLevel
		? (texts.quarters[Number(quarters[place] ?? 0) - 1] ?? texts.levelUnknown)
		: texts.levelNone;

/** A value in a cell of the table: a sign stands with it, words of a unit stand beside the name of the measure. */
export const printFeature = (
	value: number,
	{ unit, decimals }: PeerFacts['features'][number],
	locale: Locale,
): string =>
	unit === 'kr'
		? formatNumber(value, decimals, locale)
		: formatValue(value, { unit, decimals, per: null }, locale);

/** How like a municipality is, in words; "" where no likeness can be worked out. */
export const likenessText = (
	alike: Alike<string> | null,
	of: number,
	{ texts, locale }: Pick<PeerFacts, 'texts' | 'locale'>,
): string =>
	alike === null
		? ''
		: fill(isFarPeer(alike.place, of) ? texts.farLikeness : texts.likeness, {
				distance: formatNumber(alike.distance, 2, locale),
				place: alike.place,
				of,
			});

/**
 * What is known of the chosen municipality's own money, as a sentence that its rows follow.
 *
 * @param searched how its fund was searched for, where none is known
 */
export function ownText(
	{ fund, rows }: ReturnType<typeof fundStateRows<OwnFund>>,
	name: string,
	searched: string | null,
	{ own }: PeerFacts['texts'],
): string {
	const isPlan = fund === 'none-known' && rows.length > 0;
	return fill(own[isPlan ? 'planned' : fund], { name, searched: searched ?? '' });
}
