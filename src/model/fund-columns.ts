/** The columns of `data/funds/funds.csv`, in their order: what a row of the registry holds. */
export const FUND_COLUMNS = [
	'id',
	'code',
	'name',
	'instrument',
	'year',
	'amount',
	'targets',
	'status',
	'status_year',
	'dropped_year',
	'repayment_sv',
	'repayment_en',
	'note_sv',
	'note_en',
	'confidence',
] as const;
export type FundColumn = (typeof FUND_COLUMNS)[number];

/** The columns of `data/funds/sources.csv`, in their order. */
export const SOURCE_COLUMNS = [
	'fund',
	'title',
	'url',
	'year',
	'facts',
	'supports_sv',
	'supports_en',
] as const;
export type SourceColumn = (typeof SOURCE_COLUMNS)[number];

/** The columns that `npm run check:funds` does not take empty, as the tables are read (scripts/read). */
export const NEEDED_FUND_COLUMNS = [
	'id',
	'code',
	'name',
	'instrument',
	'status',
	'note_sv',
	'note_en',
	'confidence',
] as const satisfies readonly FundColumn[];
export const NEEDED_SOURCE_COLUMNS = [
	'fund',
	'title',
	'url',
] as const satisfies readonly SourceColumn[];
