import type { FundColumn } from '../tables/funds.ts';
import type { Localized } from '../tables/locale.ts';
import type { Value } from '../tables/value.ts';

interface OfRelease {
	/** ISO date of the release. */
	readonly release: string;
	/** Why, in an editor's words; null where nothing is said. */
	readonly reason: Localized | null;
}

/** The same for every place. */
export interface YearsChange extends OfRelease {
	readonly kind: 'new-years' | 'lost-years';
	readonly indicator: string;
	/** Ascending. */
	readonly years: readonly number[];
}

export interface FigureChange extends OfRelease {
	readonly kind: 'corrected';
	readonly indicator: string;
	/** Municipality code, or "00" for the country. */
	readonly code: string;
	readonly year: number;
	/** Null where there was, or is, no such cell. */
	readonly before: Value | null;
	readonly after: Value | null;
}

export interface FundChange extends OfRelease {
	readonly kind: 'new-fund' | 'lost-fund';
	/** Id of the row. */
	readonly fund: string;
	/** Code of its holder. */
	readonly code: string;
}

export interface FundCorrection extends OfRelease {
	readonly kind: 'corrected-fund';
	readonly fund: string;
	readonly code: string;
	readonly column: FundColumn;
	/** As they stand in the table; "" where nothing is stated, and for columns of words, which are long. */
	readonly before: string;
	readonly after: string;
}

/** `changes.json`: in order of release. */
export type DataChange = YearsChange | FigureChange | FundChange | FundCorrection;
