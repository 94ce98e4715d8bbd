import { SITE_NAME } from '../../../../src/site.ts';
import { DOWNLOAD_WORDS } from '../../../../src/words/text/download-words.ts';
import { aboutSheet } from '../../../../src/words/about-sheet.ts';
import { likenessTable, similarTable, similarValues, type SimilarData } from '../similar-table.ts';
import { measuresOf, pageOn, type DownloadGround, type DownloadSource } from './source.ts';

const PAGE = '/liknande-kommuner/';

/** The municipalities that are most like each, and what likeness is counted on. */
export function similarSource({ data, site }: DownloadGround): DownloadSource {
	const { index, municipalities, similarity } = data;
	const measures = measuresOf(data).filter(({ indicator: { id } }) =>
		similarity.features.some(({ indicator }) => indicator === id),
	);
	const of: SimilarData = {
		municipalities,
		similarity,
		indicators: new Map(measures.map(({ indicator }) => [indicator.id, indicator])),
		release: index.release,
	};
	return {
		subject: 'similarity',
		id: null,
		path: 'similarity',
		title: (locale) => DOWNLOAD_WORDS[locale].sheets.similar,
		page: PAGE,
		key: ['municipality', 'place'],
		table: (locale) => similarTable(of, locale),
		values: () => similarValues(of),
		sheet: (locale) => DOWNLOAD_WORDS[locale].sheets.similar,
		others: (locale) => [
			{ name: DOWNLOAD_WORDS[locale].sheets.likeness, table: likenessTable(of, locale) },
			aboutSheet(
				{
					mark: SITE_NAME,
					title: DOWNLOAD_WORDS[locale].sheets.similar,
					page: pageOn(site)(PAGE, locale),
					release: index.release,
					measures,
					isBrief: true,
					note: DOWNLOAD_WORDS[locale].onLikeness,
				},
				locale,
			),
		],
	};
}
