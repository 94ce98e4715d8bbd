import type { SearchKind } from '../../tables/fund-searches.ts';
import type {
	ApiChallenge,
	ApiCircles,
	ApiFunds,
	ApiIndex,
	ApiIndicatorEntry,
	ApiMunicipality,
	ApiNationalFigure,
	ApiNeed,
} from '../../tables/api.ts';
import type { ApiFindings } from '../../stats/finding.ts';
import type { Fund } from '../../tables/api/fund.ts';
import type { Break } from '../../stats/indicator.ts';
import type { Localized } from '../../tables/locale.ts';
import type { ApiGroups } from '../../stats/groups/problem-groups.ts';
import { searchCounts } from '../../stats/money/search.ts';
import type { Reason } from '../../tables/value.ts';
import { countsOf, SNS_COUNT } from './national-counts.ts';
import { coverageOf, type IndicatorFigures } from '../../stats/coverage.ts';

/** First year of SCB's added noise. */
export const NOISE_YEAR = 2025;

/** A challenge with the years that its need level is a mean of. */
export interface NeedBasis {
	readonly challenge: ApiChallenge;
	readonly lead: ApiIndicatorEntry;
	readonly years: readonly number[];
	/** Municipalities whose need level is known. */
	readonly known: number;
	/** Whether the lead has newer years, which too few municipalities have a value in. */
	readonly newerYears: boolean;
}

/** A feature of the similarity with the indicator that it is. */
export interface Feature {
	readonly indicator: ApiIndicatorEntry;
	readonly year: number;
	readonly logarithm: boolean;
	readonly weight: number;
}

/** A year from which on an indicator is not comparable with the years before. */
export interface IndicatorBreak {
	readonly indicator: ApiIndicatorEntry;
	readonly year: number;
	readonly kind: Break['kind'];
	readonly note: Localized;
}

/** Targets by the challenge that they count towards. */
export interface TargetsOfChallenge {
	readonly challenge: ApiChallenge;
	readonly targets: readonly Localized[];
}

/** What the pages on method and on the site say in figures and names, all of it out of the API. */
export interface MethodFacts {
	readonly indicators: number;
	readonly municipalities: number;
	/** When the publishers' figures were retrieved, newest last; once for each publisher and date. */
	readonly retrievals: readonly { readonly publisher: string; readonly retrieved: string }[];
	/** Missing values of all municipalities, indicators and years, by reason. */
	readonly missing: ReadonlyMap<Reason, number>;
	/** Most classes that a map has. */
	readonly classes: number;
	readonly diverging: readonly ApiIndicatorEntry[];
	readonly neutral: readonly ApiIndicatorEntry[];
	/** Ranked on means of three years alone. */
	readonly pooled: readonly ApiIndicatorEntry[];
	/** Not ranked, by the reason why. */
	readonly unranked: readonly {
		readonly reason: Localized;
		readonly indicators: readonly ApiIndicatorEntry[];
	}[];
	readonly ownCalculations: readonly ApiIndicatorEntry[];
	readonly need: readonly NeedBasis[];
	/** Challenges that have no need level. */
	readonly without: readonly ApiChallenge[];
	readonly features: readonly Feature[];
	/** Similar municipalities named for each. */
	readonly similar: number;
	readonly breaks: readonly IndicatorBreak[];
	readonly targets: readonly TargetsOfChallenge[];
	/** Targets that count towards no challenge. */
	readonly crossCutting: readonly Localized[];
	readonly funds: readonly Fund[];
	/** How the municipalities that the registry has no row of were searched for. */
	readonly searched: Readonly<Record<SearchKind, number>>;
	/** SNS's count of municipalities with a fund. */
	readonly snsCount: ApiNationalFigure | undefined;
	/** What others have counted of funds in the whole country. */
	readonly counts: readonly ApiNationalFigure[];
	readonly circles: Pick<ApiCircles, 'year' | 'displacement'>;
	readonly groups: ApiGroups;
	/** What rules have found. */
	readonly found: ApiFindings;
	/** Measures that rules over time pass over, and why. */
	readonly untold: readonly { readonly indicator: ApiIndicatorEntry; readonly reason: Localized }[];
}

interface Files {
	readonly index: ApiIndex;
	readonly municipalities: readonly ApiMunicipality[];
	readonly need: ApiNeed;
	readonly funds: ApiFunds;
	readonly circles: ApiCircles;
	readonly groups: ApiGroups;
	readonly found: ApiFindings;
	readonly figures: readonly IndicatorFigures[];
}

function retrievalsOf(figures: readonly IndicatorFigures[]): MethodFacts['retrievals'] {
	const all = figures.flatMap(({ series }) =>
		series.sources.flatMap(({ publisher, retrieved }) =>
			retrieved === null ? [] : [{ publisher, retrieved }],
		),
	);
	const once = new Map(all.map((each) => [Object.values(each).join(' '), each]));
	return [...once.values()].sort((a, b) => (a.retrieved < b.retrieved ? -1 : 1));
}

function missingOf(figures: readonly IndicatorFigures[]): ReadonlyMap<Reason, number> {
	const totals = new Map<Reason, number>();
	for (const each of figures) {
		for (const [reason, count] of coverageOf(each).missing) {
			totals.set(reason, (totals.get(reason) ?? 0) + count);
		}
	}
	return totals;
}

function needBasis({ index, need }: Files): NeedBasis[] {
	return index.challenges
		.filter(({ window }) => window !== null)
		.flatMap((challenge) => {
			const entries = Object.values(need[challenge.id] ?? {});
			const years = entries[0]?.years ?? [];
			return index.indicators
				.filter(({ id }) => id === challenge.lead)
				.map((lead) => ({
					challenge,
					lead,
					years,
					known: entries.filter(({ quarter }) => quarter !== null).length,
					newerYears: lead.years[1] > (years.at(-1) ?? Number.NaN),
				}));
		});
}

function unrankedOf(indicators: readonly ApiIndicatorEntry[]): MethodFacts['unranked'] {
	const byReason = Map.groupBy(indicators, ({ unranked }) => unranked?.sv);
	return [...byReason.values()].flatMap((group) => {
		const reason = group[0]?.unranked;
		return reason ? [{ reason, indicators: group }] : [];
	});
}

export function methodFacts(files: Files): MethodFacts {
	const { index, municipalities, funds, figures } = files;
	const { indicators, challenges } = index;
	const targeted = challenges.map((challenge) => ({
		challenge,
		targets: funds.targets
			.filter(({ key }) => challenge.targets.includes(key))
			.map(({ name }) => name),
	}));
	return {
		indicators: indicators.length,
		municipalities: municipalities.length,
		circles: files.circles,
		counts: countsOf(funds),
		groups: files.groups,
		found: files.found,
		untold: files.found.untold.flatMap(({ indicator: id, reason }) =>
			indicators.filter((each) => each.id === id).map((indicator) => ({ indicator, reason })),
		),
		retrievals: retrievalsOf(figures),
		missing: missingOf(figures),
		classes: Math.max(...figures.map(({ series }) => series.scale.thresholds.length + 1)),
		diverging: figures
			.filter(({ series }) => series.scale.midpoint !== null)
			.map(({ entry }) => entry),
		neutral: indicators.filter(
			({ heavier, ranking }) => heavier === 'neutral' && ranking === 'allowed',
		),
		pooled: indicators.filter(({ ranking }) => ranking === 'pooled'),
		unranked: unrankedOf(indicators),
		ownCalculations: indicators.filter(({ method }) => method !== null),
		need: needBasis(files),
		without: challenges.filter(({ window }) => window === null),
		features: index.similarity.features.flatMap(({ indicator, year, transform, weight }) =>
			indicators
				.filter(({ id }) => id === indicator)
				.map((entry) => ({ indicator: entry, year, logarithm: transform === 'log', weight })),
		),
		similar: municipalities[0]?.similar.length ?? 0,
		breaks: indicators.flatMap((indicator) =>
			indicator.breaks.map((each) => ({ indicator, ...each })),
		),
		targets: targeted.filter(({ targets }) => targets.length > 0),
		crossCutting: funds.targets
			.filter(({ key }) => !challenges.some(({ targets }) => targets.includes(key)))
			.map(({ name }) => name),
		funds: funds.funds,
		searched: searchCounts(Object.values(funds.searched)),
		snsCount: funds.national.find(({ id }) => id === SNS_COUNT),
	};
}
