import { measurePath } from '../../stats/measure-path.ts';
import type { ApiFunds, ApiIndicatorEntry } from '../../tables/api.ts';
import type { Correction } from '../../tables/api/corrections.ts';
import type { Locale } from '../../tables/locale.ts';

/** A page that a correction is of. */
export interface TouchedPage {
	readonly name: string;
	/** Its Swedish address. */
	readonly path: string;
}

/** What the names of pages are made of. */
interface Named {
	readonly indicators: readonly Pick<ApiIndicatorEntry, 'id' | 'name'>[];
	readonly funds: readonly Pick<ApiFunds['funds'][number], 'id' | 'name'>[];
	readonly locale: Locale;
}

/** The pages that a correction touches first: of its measures, its funds, and those that it names. */
export const touchedPages = (
	{ indicators: measures, funds: rows, pages }: Pick<Correction, 'indicators' | 'funds' | 'pages'>,
	{ indicators, funds, locale }: Named,
): readonly TouchedPage[] => [
	...indicators
		.filter(({ id }) => measures.includes(id))
		.map(({ id, name }) => ({ name: name[locale], path: measurePath(id) })),
	...funds
		.filter(({ id }) => rows.includes(id))
		.map(({ id, name }) => ({ name, path: `/fonder/${id}/` })),
	...pages.map((path) => ({ name: path, path })),
];
