import type { ClaimPart } from '../../stats/claim.ts';
import type { Reason } from '../../tables/value.ts';

/** What can be said of a quoted figure. */
export type ClaimOutcome =
	'unchanged' | 'changed' | 'misquoted' | 'not-kept' | 'no-year' | 'not-in-release' | 'faulty';

/** What the script of the page of quoted figures says, with placeholders (`fill`). */
export interface ClaimWords {
	/** {measure} {place} {year} */
	readonly heading: string;
	readonly verdict: Readonly<Record<ClaimOutcome, string>>;
	/** {release} {year} {kept}; "" where the values say it all. */
	readonly note: Readonly<Record<ClaimOutcome, string>>;
	readonly noneKept: string;
	/** Names of the values: {release} */
	readonly quoted: string;
	readonly then: string;
	readonly now: string;
	/** In the place of the value of a measure that is no longer published. */
	readonly gone: string;
	readonly why: string;
	/** {release} {reason} */
	readonly changedIn: string;
	/** In the place of a reason; and where nothing is noted at all. */
	readonly noReason: string;
	readonly noneNoted: string;
	readonly correction: string;
	readonly row: string;
	readonly file: string;
	readonly fileNow: string;
	readonly loading: string;
	readonly failed: string;
	/** In the place of a value that is missing. */
	readonly reasons: Readonly<Record<Reason, string>>;
	/** Of each part: where the address does not say it, and where what it says ({said}) is wrong. */
	readonly faults: Readonly<Record<ClaimPart, readonly [missing: string, wrong: string]>>;
}
