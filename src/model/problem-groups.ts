import type { MunicipalityCode } from '../tables/code.ts';
import type { Localized } from '../tables/locale.ts';

/** How values are made comparable between challenges before municipalities are grouped. */
export const SCALINGS = ['z', 'robust', 'rank', 'normal'] as const;
export type Scaling = (typeof SCALINGS)[number];

export const GROUPING_METHODS = ['k-means', 'ward', 'average'] as const;
export type GroupingMethod = (typeof GROUPING_METHODS)[number];

/**
 * Made-up municipalities with the same values in each challenge as the real ones. `shuffled`: each
 * challenge shuffled on its own, so that nothing goes together. `continuum`: the challenges go
 * together two by two as they really do, but there are no clumps.
 */
export const REFERENCES = ['shuffled', 'continuum'] as const;
export type Reference = (typeof REFERENCES)[number];

/** How well one way of grouping came out. */
export interface Measured {
	readonly scaling: Scaling;
	readonly method: GroupingMethod;
	/** Number of groups. */
	readonly k: number;
	/** Mean silhouette (Rousseeuw 1987), −1 to 1. */
	readonly silhouette: number;
	/** Mean adjusted Rand index (Hubert & Arabie 1985) against groupings of parts of the data. */
	readonly stability: number;
	/** Municipalities of the smallest group. */
	readonly smallest: number;
	/** Stability of the group that is found again worst (`FoundGroup`). */
	readonly weakest: number;
	/**
	 * Mean silhouettes of the same way of grouping in made-up municipalities on a sliding scale: the
	 * `continuum`, which has no groups. Few groups get a high one there too.
	 */
	readonly sliding: Spread;
}

/** A way of grouping, and into how many groups. */
export type Way = Pick<Measured, 'scaling' | 'method' | 'k'>;

/** One of the groups that a way of grouping found. */
export interface FoundGroup {
	/** In code order. */
	readonly members: readonly MunicipalityCode[];
	/** Mean Jaccard similarity with the most similar group of each part of the data (Hennig 2007). */
	readonly stability: number;
}

export interface Spread {
	readonly mean: number;
	readonly lowest: number;
	readonly highest: number;
}

/** What the chosen way of grouping makes of data without groups, in as many groups. */
export interface ReferenceMeasured {
	readonly reference: Reference;
	readonly k: number;
	readonly silhouette: Spread;
	readonly stability: Spread;
}

/** The chosen way of grouping on another selection of challenges. */
export interface OtherSelection {
	/** Municipalities that must have a value for a challenge to be used. */
	readonly coverage: number;
	readonly challenges: number;
	readonly municipalities: number;
	readonly silhouette: number;
	readonly stability: number;
	/** Adjusted Rand index against the chosen grouping, over the municipalities in both. */
	readonly agreement: number;
}

/** How the groups are made and measured: `data/grouping.json`. */
export interface Grouping {
	/** Checksum of the values that were measured. */
	readonly values: string;
	/** Seed of every draw of lots (d3's linear congruential generator). */
	readonly seed: number;
	/** Municipalities that must have a value for a challenge to be used. */
	readonly coverage: number;
	/** Starts of k-means on the municipalities themselves, the best of which is kept. */
	readonly starts: number;
	/** Seed of as many other starts, which must find the same groups as those that are published. */
	readonly otherSeed: number;
	/** Starts on each part of the data and on each made-up data set: only means of them are used. */
	readonly fewerStarts: number;
	/** Parts of the data drawn for the stability, and how large a share each is. */
	readonly resamples: number;
	readonly share: number;
	/** Made-up data sets for each reference. */
	readonly madeUp: number;
	/** Fewest municipalities that a group must have for a row to be chosen. */
	readonly least: number;
	/**
	 * Fewest groups of a row to be chosen. Fewer are tried too, but lie along one scale: they say how
	 * large problems are and not which, and would grade the municipalities.
	 */
	readonly fewest: number;
	readonly chosen: Way;
	/** Sum of the squared distances of the municipalities to the centres of the chosen groups. */
	readonly within: number;
	/** The chosen groups, the largest first. */
	readonly groups: readonly FoundGroup[];
	/**
	 * The way with the highest mean silhouette of those whose groups are all found again, and its
	 * groups; null where it is the chosen one, or there is none.
	 */
	readonly clearest: (Way & { readonly groups: readonly FoundGroup[] }) | null;
	readonly measured: readonly Measured[];
	readonly references: readonly ReferenceMeasured[];
	readonly selections: readonly OtherSelection[];
}

/** Towards which end a group lies. */
export type End = 'heavier' | 'lighter';

/** What sets a group apart: a challenge and the end that it lies towards. */
export interface Trait {
	readonly challenge: string;
	readonly end: End;
}

/** A group's place in one challenge. */
export interface GroupStanding {
	/** Members that have a value. */
	readonly known: number;
	/** Median of the members' need values, in the lead indicator's unit; null where none is known. */
	readonly median: number | null;
	/**
	 * Lower quartile, median and upper quartile of the members' places among all municipalities with a
	 * value: 0 is the lightest, 100 the heaviest.
	 */
	readonly place: readonly [lower: number, median: number, upper: number] | null;
	/** Members with a known fund aimed at the challenge. */
	readonly aimed: number;
}

/** A group of municipalities with alike problems. */
export interface ProblemGroup {
	/** Also its anchor on the page: "bild-1" is the group with the most municipalities. */
	readonly id: string;
	/** What it is named after. */
	readonly traits: readonly Trait[];
	/** What an editor calls it; null where it goes by its traits. */
	readonly name: Localized | null;
	/** In code order. */
	readonly members: readonly MunicipalityCode[];
	/** Residents of the members together. */
	readonly population: number;
	/** Mean silhouette of the members. */
	readonly silhouette: number;
	/** Members that lie nearer to another group than to their own on the average (silhouette below 0). */
	readonly nearerAnother: number;
	/** Mean Jaccard similarity with the most similar group of each part of the data (Hennig 2007). */
	readonly stability: number;
	/** Members with any known fund, money set aside or outcome contract that has existed. */
	readonly withKnownFund: number;
	/** By challenge id. */
	readonly challenges: Readonly<Record<string, GroupStanding>>;
}

/** The clearest division, where another was chosen, and what parts its groups. */
export interface ClearestDivision extends Measured {
	/** The largest first. */
	readonly groups: readonly {
		readonly members: readonly MunicipalityCode[];
		/** By challenge id, the median of the members' places: 0 is the lightest, 100 the heaviest. */
		readonly places: Readonly<Record<string, number>>;
	}[];
}

/** `groups.json`: municipalities grouped by their problem profile, and how far to trust the groups. */
export interface ApiGroups {
	/** The year that the populations are of. */
	readonly year: number;
	readonly method: Omit<
		Grouping,
		'groups' | 'clearest' | 'measured' | 'references' | 'selections' | 'chosen'
	> &
		Way & {
			/** Ids of the challenges that the groups are made of. */
			readonly challenges: readonly string[];
		};
	/** Mean silhouette of all grouped municipalities. */
	readonly silhouette: number;
	/** Mean adjusted Rand index of the grouping. */
	readonly stability: number;
	readonly groups: readonly ProblemGroup[];
	/** Municipalities that lack a value, and in which challenges. */
	readonly notGrouped: readonly {
		readonly code: MunicipalityCode;
		readonly missing: readonly string[];
	}[];
	/** Median of all municipalities with a value, by challenge id, in the lead indicator's unit. */
	readonly medians: Readonly<Record<string, number>>;
	readonly clearest: ClearestDivision | null;
	readonly measured: Grouping['measured'];
	readonly references: Grouping['references'];
	readonly selections: Grouping['selections'];
}
