import type { CountyCode, MunicipalityCode } from '../tables/code.ts';
import type { Localized } from '../tables/locale.ts';

/** What finds a fact, in the order in which equally unusual facts are told. */
export const FINDING_RULES = [
	'ten-year-change',
	'unbroken-run',
	'left-similar',
	'neighbour-gap',
	'only-in-county',
	'no-known-fund',
] as const;
export type FindingRule = (typeof FINDING_RULES)[number];

/** How unusual a fact is among all that the same rule looked at on the same measure. */
export interface Unusualness {
	/** How many are at least as extreme, the fact itself counted. */
	readonly asExtreme: number;
	/** How many were looked at: municipalities, or pairs of neighbours. */
	readonly of: number;
	/**
	 * How far the fact is from the median of all, in quartile ranges; null where the rule counts and has
	 * no such distance. It orders facts of the same share.
	 */
	readonly distance: number | null;
}

/** A published value, with every digit that its source has. */
export interface FoundValue {
	readonly year: number;
	readonly value: number;
}

/** A value beside the lowest and the highest of the similar municipalities. */
export interface AmongSimilar extends FoundValue {
	readonly lowest: number;
	readonly highest: number;
}

interface Common {
	/** Id. */
	readonly challenge: string;
	/** Id. */
	readonly indicator: string;
	/** The municipality that the fact is of. */
	readonly municipality: MunicipalityCode;
	readonly unusual: Unusualness;
}

/** The value has gone far from what it was ten years before. */
export interface TenYearChange extends Common {
	readonly rule: 'ten-year-change';
	readonly from: FoundValue;
	readonly to: FoundValue;
}

/** The value has gone the same way every year up to the latest. */
export interface UnbrokenRun extends Common {
	readonly rule: 'unbroken-run';
	readonly from: FoundValue;
	readonly to: FoundValue;
	/** How many times it has gone so: years between the two. */
	readonly steps: number;
}

/** Ten years before the value lay among those of the similar municipalities; now beyond all of them. */
export interface LeftSimilar extends Common {
	readonly rule: 'left-similar';
	readonly from: AmongSimilar;
	readonly to: AmongSimilar;
	/** Codes of the similar municipalities, the most similar first. */
	readonly similar: readonly MunicipalityCode[];
}

/** A mean over some years, or the value of one. */
interface OfYears {
	readonly years: readonly number[];
	readonly value: number;
}

/** Two that share a border lie far from each other. The fact is of the one with the higher value. */
export interface NeighbourGap extends Common, OfYears {
	readonly rule: 'neighbour-gap';
	readonly neighbour: MunicipalityCode;
	readonly neighbourValue: number;
}

/** The only municipality of its county that is in the quarter with the biggest problems. */
export interface OnlyInCounty extends Common, OfYears {
	readonly rule: 'only-in-county';
	readonly county: CountyCode;
	/** How many municipalities the county has. */
	readonly members: number;
}

/** The problem is among the biggest in the country, and a search by name has found no fund. */
export interface NoKnownFund extends Common, OfYears {
	readonly rule: 'no-known-fund';
	/** 1 is where the problem is biggest. */
	readonly place: number;
}

/** A fact that a rule has found in the data. */
export type Finding =
	TenYearChange | UnbrokenRun | LeftSimilar | NeighbourGap | OnlyInCounty | NoKnownFund;

/** A measure that may be ranked, and that rules over time pass over nevertheless. */
export interface Untold {
	/** Id. */
	readonly indicator: string;
	readonly reason: Localized;
}

/** `findings.json`: facts found by rule, the most unusual first. */
export interface ApiFindings {
	/** A fact is here where at most this share of what its rule looked at is as extreme. */
	readonly limit: number;
	readonly findings: readonly Finding[];
	readonly untold: readonly Untold[];
}

/** The share of what was looked at that is at least as extreme as the fact. */
export const shareOf = ({ asExtreme, of }: Unusualness): number => asExtreme / of;

/**
 * The most unusual first: by share, in whole per mille, since one of 290 is no rarer than one of 287; then
 * by distance from the median, or the size of the county; then by rule, challenge, measure and code, so that
 * the order is always one.
 */
export function byUnusualness(a: Finding, b: Finding): number {
	const mille = ({ unusual }: Finding): number => Math.round(1000 * shareOf(unusual));
	const size = (finding: Finding): number =>
		finding.rule === 'only-in-county' ? finding.members : 0;
	const rule = (finding: Finding): number => FINDING_RULES.indexOf(finding.rule);
	const key = ({ challenge, indicator, municipality }: Finding): string =>
		`${challenge} ${indicator} ${municipality}`;
	return (
		mille(a) - mille(b) ||
		(b.unusual.distance ?? 0) - (a.unusual.distance ?? 0) ||
		rule(a) - rule(b) ||
		size(b) - size(a) ||
		(key(a) < key(b) ? -1 : 1)
	);
}
