import type { FundStatus } from '../../tables/funds.ts';
import type {
	ApiChallenge,
	ApiFunds,
	ApiIndicatorEntry,
	ApiMunicipality,
	ApiNationalFigure,
	ApiNeed,
	ApiSeries,
} from '../../tables/api.ts';
import type { Fund } from '../../tables/api/fund.ts';
import type { FundGroup } from '../money/fund-group.ts';

/** A published value of the country or a municipality: `{unga-arbetslosa:1081:2015}`. */
export interface PublishedFigure {
	readonly kind: 'observation';
	readonly indicator: ApiIndicatorEntry;
	readonly series: ApiSeries;
	/** Null for the country. */
	readonly municipality: ApiMunicipality | null;
	readonly year: number;
	readonly value: number;
}

/** Municipalities or regions, counted in the registry: `{fonder:avslutade}`. */
export interface HolderCount {
	readonly kind: 'holders';
	readonly group: FundGroup;
	/** The challenge that the group is aimed at, where the group goes by one. */
	readonly challenge: ApiChallenge | null;
	/** The status that the group goes by; null where it goes by something else. */
	readonly status: FundStatus | null;
	/** First year of evidence, where one is asked for. */
	readonly since: number | null;
	/** One row for each holder. */
	readonly rows: readonly Fund[];
}

/** Of SNS's count, how many the registry can't name: `{fonder:onamngivna}`. */
export interface UnnamedCount {
	readonly kind: 'unnamed';
	readonly value: number;
}

/**
 * Challenges by whether any known money is aimed at them: some, none, or none that could be, since
 * no target of the registry counts towards them. `{utmaningar:med-fond}`.
 */
export const AIMS = ['med-fond', 'utan-fond', 'utan-inriktning'] as const;
export type Aim = (typeof AIMS)[number];

export interface ChallengeCount {
	readonly kind: 'challenges';
	readonly aim: Aim;
	/** With the number of municipalities whose known money is aimed at each, most first. */
	readonly challenges: readonly { readonly challenge: ApiChallenge; readonly holders: number }[];
}

/**
 * Municipalities by their need levels, or the challenges that have one: in the quarter with the biggest
 * problems of any, of at least three, of none (where all of theirs are known), those of which that can't be said, of one that a fund can be
 * aimed at, and those of them that have or have had a known fund against just that, or still have. And how clearly municipalities form groups by them: the mean silhouette (Rousseeuw 1987).
 * `{behov:nagot}`.
 *
 * From `annan-fond` on: those hit by a problem that a fund can be aimed at, with another known fund or none
 * known; the latter by how they were searched for, and those with fewer than 10,000 residents; all whose
 * known fund is aimed at any of these problems; and what counts of those without a known fund are read
 * against: municipalities under 10,000 residents and from 50,000, with a known fund, and in per cent.
 */
export const NEED_GROUPS = [
	'utmaningar',
	'nagot',
	'minst-tre',
	'inget',
	'oklart',
	'riktbara-utmaningar',
	'riktbara',
	'riktade',
	'riktade-nu',
	'silhuett',
	'annan-fond',
	'ingen-kand',
	'ingen-kand-namn',
	'ingen-kand-grupp',
	'ingen-kand-ej-sokt',
	'ingen-kand-plan',
	'ingen-kand-sma',
	'ingen-kand-sma-namn',
	'fond-mot-nagot',
	'sma',
	'sma-kand',
	'sma-andel',
	'stora',
	'stora-kand',
	'stora-andel',
] as const;
export type NeedGroup = (typeof NEED_GROUPS)[number];

/**
 * The quarter with the biggest problems of one challenge, and of it the municipalities with a known fund
 * against just that, with another, with none: `{behov:riktad:missbruk}`.
 */
export const QUARTER_GROUPS = ['fjardedel', 'riktad', 'annan', 'okand'] as const;
export type QuarterGroup = (typeof QUARTER_GROUPS)[number];

/** A count by need levels: our own calculation. */
export type NeedFigure = {
	readonly kind: 'need';
	readonly value: number;
	/** The municipalities that it counts, where they may be named. */
	readonly named: readonly ApiMunicipality[] | null;
} & (
	{ readonly group: NeedGroup } | { readonly group: QuarterGroup; readonly challenge: ApiChallenge }
);

/**
 * How far apart municipalities lie in a year: from the tenth percentile to the ninetieth, between
 * which eight in ten of them are. `{spridning:unga-arbetslosa:2010}`.
 */
export interface SpreadFigure {
	readonly kind: 'spread';
	readonly indicator: ApiIndicatorEntry;
	readonly year: number;
	/** In the indicator's unit; of a percentage, percentage points. */
	readonly value: number;
}

/** What another has said of the whole country: `{landet:municipalities_with_fund_sns}`. */
export interface NationalFigure {
	readonly kind: 'national';
	readonly national: ApiNationalFigure;
}

/** What a mark in an article stands for. */
export type Figure =
	| PublishedFigure
	| HolderCount
	| UnnamedCount
	| ChallengeCount
	| NeedFigure
	| SpreadFigure
	| NationalFigure;

/** What figures are looked up in: the files of the API. */
export interface FigureData {
	readonly challenges: readonly ApiChallenge[];
	readonly indicators: readonly ApiIndicatorEntry[];
	readonly municipalities: readonly ApiMunicipality[];
	readonly registry: ApiFunds;
	readonly need: ApiNeed;
	/** Mean silhouette of the published groups of municipalities. */
	readonly silhouette: number;
	/** The figures of an indicator that is in `indicators`. */
	readonly series: (id: string) => ApiSeries;
}
