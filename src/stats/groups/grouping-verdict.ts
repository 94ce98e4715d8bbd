import { choosable, chooseGrouping } from './choose-grouping.ts';
import type {
	ApiGroups,
	MeasuredGrouping,
	ReferenceData,
	ReferenceMeasured,
} from './problem-groups.ts';

/**
 * What a mean silhouette says of the groups, by Kaufman & Rousseeuw (1990, table 4): up to 0.25 no
 * substantial structure, up to 0.50 weak and possibly artificial, above it reasonable.
 */
export type Structure = 'none' | 'weak' | 'reasonable';

/** Up to this mean silhouette there is no substantial structure. */
export const NO_STRUCTURE = 0.25;
const WEAK = 0.5;

/** How a mean silhouette is read. */
export const structureOf = (silhouette: number): Structure =>
	silhouette <= NO_STRUCTURE ? 'none' : silhouette <= WEAK ? 'weak' : 'reasonable';

/** The numbers of groups that the thesis speaks of. */
const THESIS = { least: 5, most: 10 } as const;

/** What the measurements answer to the thesis. */
export interface Verdict {
	readonly structure: Structure;
	/** Whether the number of groups is one that the thesis speaks of. */
	readonly withinThesis: boolean;
	/** The best row among the numbers of groups of the thesis. */
	readonly bestOfThesis: MeasuredGrouping;
	/** The best row with another number of groups than the chosen one; none where no other was tried. */
	readonly next: MeasuredGrouping | undefined;
	/** The numbers of groups that were tried. */
	readonly tried: { readonly fewest: number; readonly most: number };
	/** How many of the measured rows the chosen one was the best of. */
	readonly choosable: number;
	/** What data without groups give, in as many groups. */
	readonly references: Readonly<Record<ReferenceData, ReferenceMeasured>>;
	/**
	 * In what the real groups are above every made-up continuum. Each stability there is a mean of
	 * fewer parts drawn than the real one: its spread is too wide, so that to stand out in stability is
	 * harder than it should be, and not to is no proof.
	 */
	readonly standsOut: 'both' | 'silhouette' | 'stability' | 'neither';
}

/** In what a grouping is above every made-up data set; being as high as the highest is not above. */
export function standsOut(
	own: Pick<ApiGroups, 'silhouette' | 'stability'>,
	madeUp: Pick<ReferenceMeasured, 'silhouette' | 'stability'>,
): Verdict['standsOut'] {
	const clearer = own.silhouette > madeUp.silhouette.highest;
	const firmer = own.stability > madeUp.stability.highest;
	return clearer ? (firmer ? 'both' : 'silhouette') : firmer ? 'stability' : 'neither';
}

/**
 * What the measurements answer to the thesis that municipalities fall into a few kinds.
 *
 * @throws Error where data without groups were not measured in as many groups
 */
export function verdictOf(groups: ApiGroups): Verdict {
	const { k } = groups.method;
	const referenceOf = (reference: ReferenceData): ReferenceMeasured => {
		const found = groups.references.find((each) => each.reference === reference && each.k === k);
		if (!found) throw new Error(`no reference "${reference}" of ${k} groups`);
		return found;
	};
	const others = choosable(groups.measured, groups.method).filter((row) => row.k !== k);
	const counts = groups.measured.map((row) => row.k);
	const references = { shuffled: referenceOf('shuffled'), continuum: referenceOf('continuum') };
	return {
		structure: structureOf(groups.silhouette),
		withinThesis: k >= THESIS.least && k <= THESIS.most,
		bestOfThesis: chooseGrouping(
			groups.measured.filter((row) => row.k >= THESIS.least && row.k <= THESIS.most),
			groups.method,
		),
		next: others.length === 0 ? undefined : chooseGrouping(others, groups.method),
		tried: { fewest: Math.min(...counts), most: Math.max(...counts) },
		choosable: choosable(groups.measured, groups.method).length,
		references,
		standsOut: standsOut(groups, references.continuum),
	};
}
