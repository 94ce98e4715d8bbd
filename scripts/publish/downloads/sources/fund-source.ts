import { SITE_NAME } from '../../../../src/site.ts';
import { DOWNLOAD_WORDS } from '../../../../src/words/text/download-words.ts';
import { aboutSheet } from '../../../../src/words/about-sheet.ts';
import { fundSourceTable, fundTable, fundValues } from '../fund-table.ts';
import { pageOn, type DownloadGround, type DownloadSource } from './source.ts';

const PAGE = '/fonder/';

/** The registry of funds. */
export function fundSource({ data: { index, funds }, site }: DownloadGround): DownloadSource {
	const { release } = index;
	const pageOf = pageOn(site);
	return {
		subject: 'funds',
		id: null,
		path: 'funds',
		title: (locale) => DOWNLOAD_WORDS[locale].sheets.registry,
		page: PAGE,
		key: ['id'],
		table: (locale) =>
			fundTable(funds, { release, pageOf: (id) => pageOf(`${PAGE}${id}/`, locale) }, locale),
		values: () => fundValues(funds),
		sheet: (locale) => DOWNLOAD_WORDS[locale].sheets.registry,
		others: (locale) => [
			{
				name: DOWNLOAD_WORDS[locale].sheets.fundSources,
				table: fundSourceTable(funds, locale),
			},
			aboutSheet(
				{
					mark: SITE_NAME,
					title: DOWNLOAD_WORDS[locale].sheets.registry,
					page: pageOf(PAGE, locale),
					release,
					measures: [],
					hasFunds: true,
				},
				locale,
			),
		],
	};
}
