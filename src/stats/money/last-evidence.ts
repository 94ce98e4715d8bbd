import type { Fund } from '../../tables/api/fund.ts';
import { COUNT_YEAR, firstDated, type Dating } from './registry.ts';

/** Five years after the count: who has been seen in use since is the news. */
export const LATE_YEAR = COUNT_YEAR + 5;

/** Between which years a fund is known of. After the last, nothing is known. */
export interface EvidenceSpan {
	/** Year that the span begins with; null where none is known, or none before the last. */
	readonly start: number | null;
	/** By what the first year is known, whether or not the span begins with it; null where undated. */
	readonly by: Dating | null;
	/** Year for which somebody last told how the fund stood, or that it was there; null where undated. */
	readonly last: number | null;
}

/** The latest year of a source that tells that the money was there, or how it stood. */
function latestSource({ sources }: Pick<Fund, 'sources'>): number | null {
	const years = sources.flatMap(({ facts, year }) =>
		year !== null && (facts.includes('existence') || facts.includes('status')) ? [year] : [],
	);
	return years.length === 0 ? null : Math.max(...years);
}

/**
 * When a fund was last seen: the year of its status, which is that of the evidence; without one that of
 * the latest source; and where nobody tells how it stood, the year of the decision itself. A status
 * from a source without a date has no year, whatever the year of the decision.
 */
function lastSeen(fund: Fund): number | null {
	const seen = fund.statusYear ?? latestSource(fund);
	return seen ?? (fund.status === 'unknown' ? fund.year : null);
}

/** The span of a fund's evidence. */
export function evidenceSpan(fund: Fund): EvidenceSpan {
	const last = lastSeen(fund);
	const first = firstDated(fund);
	const isBefore = first !== null && (last === null || first.year < last);
	return { start: isBefore ? first.year : null, by: first?.by ?? null, last };
}

const collator = new Intl.Collator('sv-SE');

/** Latest first, undated last; then those that began first, then by name. */
export function byLastSeen(funds: readonly Fund[]): readonly Fund[] {
	return funds
		.map((fund) => ({ fund, ...evidenceSpan(fund) }))
		.toSorted(
			(a, b) =>
				(b.last ?? -Infinity) - (a.last ?? -Infinity) ||
				(a.fund.year ?? Infinity) - (b.fund.year ?? Infinity) ||
				collator.compare(a.fund.name, b.fund.name),
		)
		.map(({ fund }) => fund);
}

/** A fund that was in use in a year, by the latest evidence. */
export interface SeenInUse {
	readonly name: string;
	readonly year: number;
}

/** Those last seen in use after a year, the earliest first. */
export const seenInUseAfter = (funds: readonly Fund[], year: number): readonly SeenInUse[] =>
	funds
		.filter(({ status }) => status === 'active')
		.flatMap((fund) => {
			const { last } = evidenceSpan(fund);
			return last !== null && last > year ? [{ name: fund.name, year: last }] : [];
		})
		.toSorted((a, b) => a.year - b.year || collator.compare(a.name, b.name));
