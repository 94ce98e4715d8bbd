import type { FundAnswer } from '../money/answers.ts';
import type {
	ApiChallenge,
	ApiIndicatorEntry,
	ApiNeedEntry,
	ApiSeries,
	ApiSource,
} from '../../tables/api.ts';
import { COUNTRY, type MunicipalityCode } from '../../tables/code.ts';
import type { Fund } from '../../tables/api/fund.ts';
import { quarters, type Quarter } from '../quarter.ts';
import { ranks, type Rank } from '../rank.ts';
import { existed, isFundOrSetAside } from '../money/registry.ts';
import { rankedIn } from '../ranked.ts';
import { lastYearOf, valueIn } from '../series.ts';
import type { Value } from '../../tables/value.ts';

/** An indicator in its latest year, compared over all municipalities: worked out once for all pages. */
export interface IndicatorComparison {
	readonly indicator: ApiIndicatorEntry;
	readonly series: ApiSeries;
	/** The publisher's own value for the country. */
	readonly national: Value;
	/** What places and quarters are of: values as shown, of a year or means; empty where there are none. */
	readonly ranked: ReadonlyMap<MunicipalityCode, number>;
	/** The years that places and quarters are of: the latest, or those of a mean; empty where there are none. */
	readonly rankedYears: readonly number[];
	/** Empty where comparing is discouraged or means nothing. */
	readonly places: ReadonlyMap<MunicipalityCode, Rank>;
	/** Empty as the places are, and where neither end is the heavier. */
	readonly quarters: ReadonlyMap<MunicipalityCode, Quarter>;
}

export function compareAll(indicator: ApiIndicatorEntry, series: ApiSeries): IndicatorComparison {
	const { heavier, latest, ranking } = indicator;
	const { values, years } = rankedIn(series, { ranking }, latest);
	return {
		indicator,
		series,
		national: valueIn(series, COUNTRY, latest),
		ranked: values,
		rankedYears: years,
		places: ranks(values, heavier),
		quarters: heavier === 'neutral' ? new Map() : quarters(values, heavier),
	};
}

/** One indicator on a municipality's page. */
export interface ProfileRow extends Pick<
	IndicatorComparison,
	'indicator' | 'series' | 'national' | 'rankedYears'
> {
	readonly code: MunicipalityCode;
	/** In the indicator's latest year. */
	readonly value: Value;
	/** The last value before that year, where the year has none; null otherwise. */
	readonly previous: { readonly year: number; readonly value: number } | null;
	/** What rank and quarter are of, as shown: the year's value, or a mean of `rankedYears`. */
	readonly ranked: number | null;
	readonly rank: Rank | null;
	readonly quarter: Quarter | null;
}

export function profileRow(comparison: IndicatorComparison, code: MunicipalityCode): ProfileRow {
	const { indicator, series, national, ranked, rankedYears, places, quarters: placed } = comparison;
	const value = valueIn(series, code, indicator.latest);
	const year = lastYearOf(series, code);
	const last = year === undefined ? undefined : valueIn(series, code, year);
	return {
		code,
		indicator,
		series,
		national,
		rankedYears,
		value,
		previous:
			'missing' in value && year !== undefined && last && 'value' in last
				? { year, value: last.value }
				: null,
		ranked: ranked.get(code) ?? null,
		rank: places.get(code) ?? null,
		quarter: placed.get(code) ?? null,
	};
}

/** The sources that give values in a year: those whose first and last year lie around it. */
export const sourcesIn = (series: Pick<ApiSeries, 'sources'>, year: number): readonly ApiSource[] =>
	series.sources.filter(({ years }) => years !== null && years[0] <= year && year <= years[1]);

/** Whether the values of a year are our own calculation, from sources that publish something else. */
export const isOwnIn = (series: ApiSeries, year: number): boolean =>
	sourcesIn(series, year).some(({ inputs }) => inputs.length > 0);

/** A challenge as it stands in one municipality. */
export interface ChallengeStanding {
	readonly challenge: ApiChallenge;
	/** Null where the challenge has no need level. */
	readonly need: ApiNeedEntry | null;
	/** What is known of the municipality's money against it. */
	readonly answer: FundAnswer;
}

/**
 * The row of the registry that a summary speaks of, where a municipality has several: money that
 * existed before a contract, and a contract before a mere plan. Null where none is known.
 */
export const principalFund = (funds: readonly Fund[]): Fund | null =>
	funds.find((fund) => existed(fund) && isFundOrSetAside(fund)) ??
	funds.find(existed) ??
	funds[0] ??
	null;

/** What is known of a municipality's money, in one word. */
export type KnownMoney = 'fund' | 'outcome-contract' | 'planned' | 'none-known';

/** Whether a source shows that there was money, even if it is gone: those have a ring. */
export const isKnown = (money: KnownMoney): boolean =>
	money === 'fund' || money === 'outcome-contract';

export function knownMoney(funds: readonly Fund[]): KnownMoney {
	const principal = principalFund(funds);
	if (principal === null) return 'none-known';
	if (!existed(principal)) return 'planned';
	return isFundOrSetAside(principal) ? 'fund' : 'outcome-contract';
}
