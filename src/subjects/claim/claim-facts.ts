import type { Indicator } from '../../stats/indicator.ts';
import type { Locale } from '../../tables/locale.ts';
import type { ClaimWords } from '../../words/text/claim-words.ts';

/** A measure that may be quoted. */
export interface ClaimMeasure extends Pick<Indicator, 'unit' | 'per' | 'decimals'> {
	readonly id: string;
	readonly name: string;
	/** Whether the newest release has it; else a frozen one has. */
	readonly isNow: boolean;
}

/** What the script of the page of quoted figures is given. */
export interface ClaimFacts {
	readonly locale: Locale;
	/** ISO date of the newest release. */
	readonly release: string;
	/** The frozen ones, the newest first. */
	readonly releases: readonly {
		readonly date: string;
		/** Ids of measures that it does not have. */
		readonly lacks: readonly string[];
		/** Ids of those whose file is another now: of the rest one file is enough. */
		readonly changed: readonly string[];
	}[];
	readonly measures: readonly ClaimMeasure[];
	/** Addresses of the pages of measures and of corrections. */
	readonly paths: { readonly data: string; readonly corrections: string };
	readonly words: ClaimWords;
}
