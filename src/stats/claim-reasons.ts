import type { DataChange } from '../tables/api/changes.ts';
import type { Correction } from '../tables/api/corrections.ts';
import type { Localized } from '../tables/locale.ts';
import type { Claim } from './claim.ts';

/** Why a figure may be another than it was: what is noted of it, in order of release. */
export interface ClaimReasons {
	/** Changes of the figure itself, or of its year; the reason is null where none is noted. */
	readonly changes: readonly { readonly release: string; readonly reason: Localized | null }[];
	/** Corrections and changes of method that its measure is named in, told of on the day of its release or since. */
	readonly corrections: readonly Pick<Correction, 'id' | 'title'>[];
}

/** What is noted of a figure since its release. */
export function claimReasons(
	{ indicator, code, year, release }: Claim,
	changes: readonly DataChange[],
	corrections: readonly Correction[],
): ClaimReasons {
	const isOfFigure = (change: DataChange): boolean => {
		switch (change.kind) {
			case 'corrected':
				return change.indicator === indicator && change.code === code && change.year === year;
			case 'new-years':
			case 'lost-years':
				return change.indicator === indicator && change.years.includes(year);
			case 'new-fund':
			case 'lost-fund':
			case 'corrected-fund':
				return false;
		}
	};
	return {
		changes: changes
			.filter((change) => change.release > release && isOfFigure(change))
			.map((change) => ({ release: change.release, reason: change.reason })),
		corrections: corrections
			.filter(
				({ indicators, noted, mended }) =>
					indicators.includes(indicator) && (mended ?? noted) >= release,
			)
			.map(({ id, title }) => ({ id, title })),
	};
}
