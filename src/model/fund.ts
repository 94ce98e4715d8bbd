import type { Confidence, FundStatus, Instrument } from '../tables/funds.ts';
import type { FundFact } from '../tables/fund-sources.ts';
import type { Localized } from '../tables/locale.ts';

export interface FundSource {
	readonly title: string;
	readonly url: string;
	/** Year of the source; null where it bears no date. */
	readonly year: number | null;
	/** What of the row it tells; may be empty. */
	readonly facts: readonly FundFact[];
	/** The same in words, with what it says beyond them. */
	readonly supports: Localized;
}

/** A social investment fund, money set aside, or an outcome contract. */
export interface Fund {
	readonly id: string;
	/** Municipality code (four digits) or county code (two digits) of the holder. */
	readonly code: string;
	readonly kind: 'municipality' | 'region';
	/** Name of the holder. */
	readonly name: string;
	readonly instrument: Instrument;
	/** Year of decision or first allocation; null where not known. */
	readonly year: number | null;
	/** First amount stated, in kronor. Never to be summed: rows differ in kind and year. */
	readonly amount: number | null;
	/** Keys of what it is aimed at, from the visible sources only; may be empty. */
	readonly targets: readonly string[];
	/** The challenges that its targets count towards. */
	readonly challenges: readonly string[];
	readonly status: FundStatus;
	readonly statusYear: number | null;
	/** Year in which a plan was dropped; null where no source says that it was. */
	readonly droppedYear: number | null;
	/** What is said of repayment; null means not stated, not "no". */
	readonly repayment: Localized | null;
	readonly note: Localized;
	readonly confidence: Confidence;
	readonly sources: readonly FundSource[];
}
