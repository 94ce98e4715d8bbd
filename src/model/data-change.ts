/**
 * What a release of the data changed: one row of `data/changes.csv`.
 *
 * - `new-years`, `lost-years`: years of an indicator, for every place, that were not there before, or are no more
 * - `corrected`: one figure, or the reason why there is none, is another
 * - `new-fund`, `lost-fund`: a row of the registry
 * - `corrected-fund`: one column of such a row
 */
export const CHANGE_KINDS = [
	'new-years',
	'lost-years',
	'corrected',
	'new-fund',
	'lost-fund',
	'corrected-fund',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** `changes.json`: in order of release. */
export type {
	DataChange,
	FigureChange,
	FundChange,
	FundCorrection,
	YearsChange,
} from '../tables/api/changes.ts';
