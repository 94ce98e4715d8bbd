import type {
	MeasuredGrouping,
	OtherSelection,
	ReferenceMeasured,
	Way,
} from '../../tables/api/grouping-measured.ts';
import type { ApiGroups } from '../../tables/api/groups.ts';
import type { MunicipalityCode } from '../../tables/code.ts';

/** Ways of grouping, and how they came out: parts of `groups.json`. */
export type {
	GroupingMethod,
	MeasuredGrouping,
	OtherSelection,
	ReferenceData,
	ReferenceMeasured,
	Scaling,
	GroupingSpread,
	Way,
} from '../../tables/api/grouping-measured.ts';

/** Municipalities grouped by their problem profile: the parts of `groups.json`. */
export type {
	ApiGroups,
	ClearestDivision,
	End,
	GroupStanding,
	ProblemGroup,
	Trait,
} from '../../tables/api/groups.ts';

/** One of the groups that a way of grouping found. */
export interface FoundGroup {
	/** In code order. */
	readonly members: readonly MunicipalityCode[];
	/** Mean Jaccard similarity with the most similar group of each part of the data (Hennig 2007). */
	readonly stability: number;
}

/** How the groups are made and measured: `data/grouping.json`. What of it is published is described there. */
export interface Grouping extends Omit<ApiGroups['method'], keyof Way | 'challenges'> {
	readonly chosen: Way;
	/** The chosen groups, the largest first. */
	readonly groups: readonly FoundGroup[];
	/**
	 * The way with the highest mean silhouette of those whose groups are all found again, and its
	 * groups; null where it is the chosen one, or there is none.
	 */
	readonly clearest: (Way & { readonly groups: readonly FoundGroup[] }) | null;
	readonly measured: readonly MeasuredGrouping[];
	readonly references: readonly ReferenceMeasured[];
	readonly selections: readonly OtherSelection[];
}
