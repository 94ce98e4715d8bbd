import type { Break } from '../../../src/stats/indicator.ts';
import type { ApiNeedEntry } from '../../../src/tables/api.ts';
import type { ToldMeasure } from './told-measure.ts';
import type { ToldNeed } from './told-need.ts';

/** Years up to 2022, as many as a row is long. */
const yearsOf = (length: number): number[] =>
	Array.from({ length }, (_, index) => 2023 - length + index);

interface Given {
	readonly rows: Readonly<Record<string, readonly (number | null)[]>>;
	readonly breaks?: readonly Pick<Break, 'year' | 'kind'>[];
	/** "0001 2012" */
	readonly oddities?: readonly string[];
}

/** A made-up measure with one decimal, whose last year is 2022. */
export function measureOf({ rows, breaks = [], oddities = [] }: Given): ToldMeasure {
	const years = yearsOf(Math.max(...Object.values(rows).map(({ length }) => length)));
	return {
		challenge: 'en-utmaning',
		indicator: { id: 'ett-matt', decimals: 1 },
		series: {
			years,
			values: rows,
			national: years.map(() => null),
			status: {},
			breaks: breaks.map((each) => ({ ...each, note: { sv: '', en: '' } })),
		},
		latest: 2022,
		isOddity: (of, year) => oddities.includes(`${of} ${year}`),
	};
}

/** A made-up need level, with one decimal, of three years. */
export const needOf = (
	entries: Readonly<Record<string, Partial<ApiNeedEntry>>>,
	given: Partial<Pick<ToldNeed, 'isOddity' | 'indicator'>> = {},
): ToldNeed => ({
	challenge: 'en-utmaning',
	indicator: { id: 'ett-matt', decimals: 1, heavier: 'higher' },
	entries: Object.fromEntries(
		Object.entries(entries).map(([of, entry]) => [
			of,
			{
				value: 1,
				years: [2020, 2021, 2022],
				quarter: 1 as const,
				fund: 'none-known' as const,
				fundStatus: null,
				...entry,
			},
		]),
	),
	isOddity: () => false,
	...given,
});
