import { SITE_NAME } from '../../../../src/site.ts';
import { DOWNLOAD_WORDS } from '../../../../src/words/text/download-words.ts';
import { words } from '../../../../src/words/words.ts';
import { aboutSheet } from '../../../../src/words/about-sheet.ts';
import { buyingTable, buyingValues, limitTable } from '../buying-table.ts';
import { pageOn, type DownloadGround, type DownloadSource } from './source.ts';

const PAGE = '/sa-kan-en-kommun-kopa/';

/** How a municipality can buy: each fact with its source, and the limits of direct award. */
export function buyingSource({ data: { index, buying }, site }: DownloadGround): DownloadSource {
	const { release } = index;
	const pageOf = pageOn(site);
	return {
		subject: 'buying',
		id: null,
		path: 'buying',
		title: (locale) => words(locale).buyingWords.title,
		page: PAGE,
		key: ['id'],
		table: (locale) =>
			buyingTable(buying, { release, pageOf: (id) => pageOf(`${PAGE}#${id}`, locale) }, locale),
		values: () => buyingValues(buying),
		sheet: (locale) => DOWNLOAD_WORDS[locale].sheets.buying,
		others: (locale) => [
			{ name: DOWNLOAD_WORDS[locale].sheets.limits, table: limitTable(buying, locale) },
			aboutSheet(
				{
					mark: SITE_NAME,
					title: words(locale).buyingWords.title,
					page: pageOf(PAGE, locale),
					release,
					measures: [],
					note: words(locale).buyingWords.advice,
				},
				locale,
			),
		],
	};
}
