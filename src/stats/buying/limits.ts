import type { BuyingLimit } from '../../tables/api/buying.ts';
import type { LimitKind } from '../../tables/buying-limits.ts';

/** Thresholds are set for two calendar years at a time. */
const PERIOD_YEARS = 2;
const DAY = 24 * 60 * 60 * 1000;

/** An ISO day so many days later. */
const later = (day: string, days: number): string =>
	new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);

/** The day after an ISO day. */
export const dayAfter = (day: string): string => later(day, 1);

/** The amount of a kind on a day; null where no source speaks of it. */
export const limitOn = (
	limits: readonly BuyingLimit[],
	kind: LimitKind,
	day: string,
): BuyingLimit | null =>
	limits.find((each) => each.kind === kind && each.from <= day && day <= each.until) ?? null;

/** The amount of a kind that is the last known. @throws Error where none is */
export function latestLimit(limits: readonly BuyingLimit[], kind: LimitKind): BuyingLimit {
	const latest = limits
		.filter((each) => each.kind === kind)
		.reduce<BuyingLimit | null>(
			(last, each) => (last === null || each.from > last.from ? each : last),
			null,
		);
	if (!latest) throw new Error(`no limit of direct award of the kind "${kind}"`);
	return latest;
}

/** Some days in a row, first and last. */
export interface Days {
	readonly from: string;
	readonly until: string;
}

/** Days in which no amount changes, with the amounts that a source gives for them. */
export interface LimitPeriod extends Days {
	readonly common: BuyingLimit | null;
	readonly social: BuyingLimit | null;
}

/** The period that follows on the last one known: of it no source speaks. */
export function unknownPeriod(limits: readonly BuyingLimit[]): Days {
	const last = limits.reduce((latest, { until }) => (until > latest ? until : latest), '');
	const from = dayAfter(last);
	return { from, until: `${Number(from.slice(0, 4)) + PERIOD_YEARS - 1}-12-31` };
}

/** From one change of amounts to the next, in order, and last the period of which no source speaks. */
export function limitPeriods(limits: readonly BuyingLimit[]): readonly LimitPeriod[] {
	const shown = limits.filter(({ kind }) => kind !== 'welfare');
	const starts = [...new Set(shown.map(({ from }) => from))].sort();
	const known = starts.map((from, index): LimitPeriod => {
		const common = limitOn(limits, 'common', from);
		const social = limitOn(limits, 'social', from);
		const next = starts[index + 1];
		const ends = [
			...[common, social].flatMap((limit) => (limit ? [limit.until] : [])),
			...(next === undefined ? [] : [later(next, -1)]),
		].sort();
		return { from, until: ends[0] ?? from, common, social };
	});
	return [...known, { ...unknownPeriod(limits), common: null, social: null }];
}

/** Where social services first got a higher limit than the rest; null where they never did. */
export const firstHigher = (limits: readonly BuyingLimit[]): BuyingLimit | null =>
	limits
		.filter(({ kind }) => kind === 'social')
		.toSorted((a, b) => a.from.localeCompare(b.from))
		.find(({ from, amount }) => amount > (limitOn(limits, 'common', from)?.amount ?? Infinity)) ??
	null;
