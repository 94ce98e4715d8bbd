import type { ApiSeries } from '../tables/api.ts';
import { COVERED } from './need.ts';
import { valuesIn } from './series.ts';

/**
 * How many municipalities have a value in a year: every one, enough to make a need level of (270 or
 * more), or fewer.
 */
export type YearCoverage = 'all' | 'most' | 'few';

/** Years that follow on each other with the same coverage. */
export interface CoverageRun {
	readonly first: number;
	readonly last: number;
	readonly coverage: YearCoverage;
}

/** What counts of a series. */
type YearValues = Pick<ApiSeries, 'years' | 'values'>;

function coverageIn(series: YearValues, year: number): YearCoverage | null {
	const withValue = valuesIn(series, year).size;
	if (withValue === 0) return null;
	if (withValue === Object.keys(series.values).length) return 'all';
	return withValue >= COVERED ? 'most' : 'few';
}

/** The years of a series that have values, in runs as long as they can be; a year without any parts two. */
export function coverageRuns(series: YearValues): readonly CoverageRun[] {
	const runs: CoverageRun[] = [];
	for (const year of series.years) {
		const coverage = coverageIn(series, year);
		if (coverage === null) continue;
		const before = runs.at(-1);
		if (before?.last === year - 1 && before.coverage === coverage) {
			runs[runs.length - 1] = { ...before, last: year };
		} else {
			runs.push({ first: year, last: year, coverage });
		}
	}
	return runs;
}
