import type { ApiMunicipality, ApiNeed } from '../../../src/tables/api.ts';
import {
	byUnusualness,
	shareOf,
	type ApiFindings,
	type Finding,
} from '../../../src/stats/finding.ts';
import type { Indicator } from '../../../src/stats/indicator.ts';
import { incomparable } from '../../../src/stats/trend-facts.ts';
import { latestYear } from '../latest.ts';
import { hasNeed, type ChallengeLead } from '../need-file.ts';
import type { SeriesFigures, Unusual } from '../series-file.ts';
import { leftSimilar } from './left-similar.ts';
import { neighbourGaps, type Borders } from './neighbour-gap.ts';
import { noKnownFunds } from './no-known-fund.ts';
import { onlyInCounty } from './only-in-county.ts';
import { tenYearChanges } from './ten-year-change.ts';
import { odditiesOf, type ToldMeasure } from './told-measure.ts';
import { unbrokenRuns } from './unbroken-run.ts';

/** A fact is unusual where at most one in twenty is as extreme. */
const LIMIT = 0.05;

/** What facts are looked for in. */
export interface FindingGround {
	readonly indicators: readonly Indicator[];
	readonly series: ReadonlyMap<string, SeriesFigures>;
	readonly leads: readonly ChallengeLead[];
	readonly need: ApiNeed;
	readonly municipalities: readonly Pick<ApiMunicipality, 'code' | 'similar' | 'searched'>[];
	/** By shared borders alone: a ferry makes no neighbours. */
	readonly borders: Borders;
	readonly exceptions: readonly Unusual[];
}

/**
 * Whether single years of a measure are compared over time: it may be ranked on them, one end is the
 * problem, and its years may be set against each other.
 */
const isToldOverTime = (indicator: Indicator): boolean =>
	indicator.ranking === 'allowed' &&
	indicator.heavier !== 'neutral' &&
	incomparable(indicator) === null;

/** `findings.json`: the facts that the rules find, the most unusual first. */
export function findingsFile(searched: FindingGround): ApiFindings {
	const { indicators, series, leads, need, municipalities, borders, exceptions } = searched;
	const codes = municipalities.map(({ code }) => code);
	const byName = new Set(
		municipalities.filter((each) => each.searched?.how === 'by-name').map(({ code }) => code),
	);
	const similarTo = new Map(
		municipalities.map(({ code, similar }) => [code, similar.map((other) => other.code)]),
	);
	const overTime = indicators.filter(isToldOverTime).flatMap((indicator): Finding[] => {
		const figures = series.get(indicator.id);
		if (!figures || indicator.challenge === null) return [];
		const measure: ToldMeasure = {
			challenge: indicator.challenge,
			indicator,
			series: figures,
			latest: latestYear(figures),
			isOddity: odditiesOf(indicator.id, exceptions),
		};
		return [
			...tenYearChanges(measure),
			...unbrokenRuns(measure),
			...leftSimilar(measure, similarTo),
		];
	});
	const ofNeed = leads.filter(hasNeed).flatMap(({ challenge, indicator }): Finding[] => {
		const told = {
			challenge: challenge.id,
			indicator,
			entries: need[challenge.id] ?? {},
			isOddity: odditiesOf(indicator.id, exceptions),
		};
		return [
			...neighbourGaps(told, borders),
			...onlyInCounty(told, codes),
			...noKnownFunds(told, codes, byName),
		];
	});
	const findings = [...overTime, ...ofNeed].filter(({ unusual }) => shareOf(unusual) <= LIMIT);
	return {
		limit: LIMIT,
		findings: findings.sort(byUnusualness),
		untold: indicators.flatMap(({ id, ranking, untold }) =>
			untold && ranking === 'allowed' && series.has(id) ? [{ indicator: id, reason: untold }] : [],
		),
	};
}
