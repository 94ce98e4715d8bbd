import type { ApiSeries, ApiSource } from '../../tables/api.ts';

/** Publisher, series or table, and the publisher's own title. */
const cited = ({ publisher, kpi, table, title }: ApiSource): string =>
	[publisher, kpi ?? table, title].filter((part) => part !== null).join(', ');

/** The sources of some years of a series, in a line. */
export const sourceText = (
	{ sources }: Pick<ApiSeries, 'sources'>,
	years: readonly number[],
): string =>
	sources
		.filter(
			({ years: span }) =>
				span !== null && years.some((year) => span[0] <= year && year <= span[1]),
		)
		.map(cited)
		.join('; ');
