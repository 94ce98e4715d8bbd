import { median } from 'd3';
import type { FundAnswer } from '../money/answers.ts';
import type {
	ApiChallenge,
	ApiIndicatorEntry,
	ApiMunicipality,
	ApiNeedEntry,
	ApiSeries,
} from '../../tables/api.ts';
import type { DatedValue } from './challenge-finding.ts';
import { COUNTRY, isMunicipalityCode, type MunicipalityCode } from '../../tables/code.ts';
import type { Fund } from '../../tables/api/fund.ts';
import { lastValue } from '../last-value.ts';
import type { Quarter } from '../quarter.ts';
import { ranks, type Rank } from '../rank.ts';
import { fundState } from '../money/registry.ts';
import { round } from '../round.ts';
import { valueIn } from '../series.ts';
import { trendFacts, type TrendFacts } from '../trend-facts.ts';
import { unusualWithin, type UnusualYear } from '../unusual.ts';
import type { Value } from '../../tables/value.ts';

/** A challenge with how all municipalities are placed by it: worked out once for all pages. */
export interface Placing {
	readonly challenge: ApiChallenge;
	/** The measure that leads the challenge. */
	readonly indicator: ApiIndicatorEntry;
	readonly series: ApiSeries;
	/**
	 * The values that decide the places, rounded as they are shown: a year's, or the mean of some. Empty
	 * where municipalities are not placed.
	 */
	readonly values: ReadonlyMap<MunicipalityCode, number>;
	/** The years that those values are of; empty likewise. */
	readonly years: readonly number[];
	readonly places: ReadonlyMap<MunicipalityCode, Rank>;
	readonly quarters: ReadonlyMap<MunicipalityCode, Quarter>;
}

/**
 * How all municipalities are placed by the need level of a challenge.
 *
 * @param need the challenge's entries of `need.json`; undefined where it has no need level
 */
export function placing(
	challenge: ApiChallenge,
	indicator: ApiIndicatorEntry,
	series: ApiSeries,
	need: Readonly<Record<string, ApiNeedEntry>> | undefined,
): Placing {
	const values = new Map<MunicipalityCode, number>();
	const quarters = new Map<MunicipalityCode, Quarter>();
	for (const [code, { value, quarter }] of Object.entries(need ?? {})) {
		if (!isMunicipalityCode(code) || value === null || quarter === null) continue;
		values.set(code, round(value, indicator.decimals));
		quarters.set(code, quarter);
	}
	const years = Object.values(need ?? {})[0]?.years ?? [];
	return {
		challenge,
		indicator,
		series,
		values,
		years,
		places: ranks(values, indicator.heavier),
		quarters,
	};
}

/** Why a municipality has no place: nobody has one, or it has too few of the years. */
export type Unplaced = 'not-ranked' | 'too-few-years';

/** One challenge on the page of one municipality: all that its row says. */
export interface ProblemRow {
	readonly code: MunicipalityCode;
	readonly placing: Placing;
	/** Of the year that is shown first, `placing.indicator.latest`. */
	readonly value: Value;
	/** The last value before that year, where the year has none; null otherwise. */
	readonly previous: DatedValue | null;
	/** The publisher's own value for the country, of that year or of the last before it that has one. */
	readonly national: DatedValue | null;
	/** The value that decides the place, rounded as it is shown; null without a place. */
	readonly decisive: number | null;
	readonly rank: Rank | null;
	readonly quarter: Quarter | null;
	/** Null where it has a place. */
	readonly unplaced: Unplaced | null;
	/** The median of what decides the place in the most similar municipalities; null where none has it. */
	readonly similar: number | null;
	readonly trend: TrendFacts;
	/** Of the years that the row shows a value or the mean of: those far from the others, and why. */
	readonly unusual: readonly UnusualYear[];
	/** The same of the country's value that stands beside it. */
	readonly unusualCountry: readonly UnusualYear[];
	/** What is known of money against the problem; null where the registry has no aim that answers to it. */
	readonly fund: FundAnswer | null;
}

/**
 * @param municipality whose row it is, with those most like it
 * @param funds the municipality's rows of the registry
 */
export function problemRow(
	placed: Placing,
	{ code, similar }: Pick<ApiMunicipality, 'code' | 'similar'>,
	funds: readonly Fund[],
): ProblemRow {
	const { challenge, indicator, series, values, places, quarters } = placed;
	const value = valueIn(series, code, indicator.latest);
	const decisive = values.get(code) ?? null;
	const previous = 'missing' in value ? lastValue(series, code, indicator.latest) : null;
	const shown = new Set([
		previous?.year ?? indicator.latest,
		...(decisive === null ? [] : placed.years),
	]);
	const national = lastValue(series, COUNTRY, indicator.latest);
	const alike = median(similar, (each) => values.get(each.code));
	return {
		code,
		placing: placed,
		value,
		previous,
		national,
		decisive,
		rank: places.get(code) ?? null,
		quarter: quarters.get(code) ?? null,
		unplaced: decisive !== null ? null : values.size === 0 ? 'not-ranked' : 'too-few-years',
		// Halfway between two has one decimal more: nothing but what binary arithmetic adds is rounded off.
		similar: alike === undefined ? null : round(alike, indicator.decimals + 1),
		trend: trendFacts(series, code, indicator),
		unusual: unusualWithin(series, code, [...shown].toSorted()),
		unusualCountry: unusualWithin(series, COUNTRY, national ? [national.year] : []),
		fund: challenge.targets.length === 0 ? null : fundState(funds, challenge.id),
	};
}

/** The parts of the list, the biggest problems first. */
const ROW_GROUPS = ['most', 'between', 'least', 'unplaced'] as const;
export type RowGroup = (typeof ROW_GROUPS)[number];

function rowGroup({ quarter }: Pick<ProblemRow, 'quarter'>): RowGroup {
	if (quarter === null) return 'unplaced';
	return quarter === 4 ? 'most' : quarter === 1 ? 'least' : 'between';
}

/**
 * The rows by quarter, and within a part by place ÷ the number placed; those without a place last, and of
 * these the ones that nobody is placed by. Equals stay in the order given; empty parts are left out.
 */
export function groupRows<Row extends Pick<ProblemRow, 'quarter' | 'rank' | 'unplaced'>>(
	rows: readonly Row[],
): readonly { readonly group: RowGroup; readonly rows: readonly Row[] }[] {
	const order = ({ rank, unplaced }: Row): number =>
		rank ? rank.place / rank.of : unplaced === 'not-ranked' ? 3 : 2;
	const sorted = rows.toSorted((a, b) => order(a) - order(b));
	return ROW_GROUPS.map((group) => ({
		group,
		rows: sorted.filter((row) => rowGroup(row) === group),
	})).filter((part) => part.rows.length > 0);
}
