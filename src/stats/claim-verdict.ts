import type { Value } from '../tables/value.ts';
import { figureIn, hasYear, type ClaimFigures } from './claim-figures.ts';
import type { Claim } from './claim.ts';
import { round } from './round.ts';

/**
 * What became of a quoted figure.
 *
 * - `unchanged`, `changed`: as it was shown in its release, and as it would be shown now
 * - `misquoted`: its release shows another value than the quoted one, so that nothing is said of a change
 * - `not-kept`: no release of that date is frozen, so that nobody can see what it said
 * - `no-year`: neither the release nor the newest has the year
 */
export type ClaimVerdict =
	| {
			readonly kind: 'unchanged' | 'changed' | 'misquoted';
			readonly then: Value;
			/** Null where the measure is no longer published. */
			readonly now: Value | null;
	  }
	| { readonly kind: 'not-kept'; readonly now: Value | null }
	| { readonly kind: 'no-year' };

/**
 * Holds a quoted figure against its release and against the newest. Values are compared as they are shown:
 * a change behind the last decimal is none that a reader could have quoted.
 *
 * @param then the figures of its place in its release; null where that is not kept
 * @param now the newest of them; null where the measure is no longer published
 */
export function judgeClaim(
	claim: Claim,
	then: ClaimFigures | null,
	now: ClaimFigures | null,
): ClaimVerdict {
	const { year, value } = claim;
	if (![then, now].some((figures) => figures && hasYear(figures, year))) return { kind: 'no-year' };
	const nowValue = now && figureIn(now, year);
	if (then === null) return { kind: 'not-kept', now: nowValue };
	const { decimals } = then;
	const shown = (of: Value | null): string =>
		of === null ? '' : 'value' in of ? String(round(of.value, decimals)) : of.missing;
	const thenValue = figureIn(then, year);
	const kind =
		shown(thenValue) !== shown({ value })
			? 'misquoted'
			: shown(thenValue) === shown(nowValue)
				? 'unchanged'
				: 'changed';
	return { kind, then: thenValue, now: nowValue };
}
