/** What a release of the data changed: `changes.json`, in order of release. */
export type {
	DataChange,
	FigureChange,
	FundChange,
	FundCorrection,
	YearsChange,
} from './api/changes.ts';
