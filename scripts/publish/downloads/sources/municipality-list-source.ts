import { SITE_NAME } from '../../../../src/site.ts';
import { DOWNLOAD_WORDS } from '../../../../src/words/text/download-words.ts';
import { aboutSheet } from '../../../../src/words/about-sheet.ts';
import { fundSourceTable } from '../fund-table.ts';
import { municipalityListTable, municipalityListValues } from '../municipality-list-table.ts';
import { pageOn, type DownloadGround, type DownloadSource } from './source.ts';

const PAGE = '/kommuner/';

/** The list of all municipalities, with what is known of the money of each. */
export function municipalityListSource({ data, site }: DownloadGround): DownloadSource {
	const { funds } = data.funds;
	const of = { municipalities: data.municipalities, funds, release: data.index.release };
	return {
		subject: 'municipalities',
		id: null,
		path: 'municipalities',
		title: (locale) => DOWNLOAD_WORDS[locale].sheets.municipalities,
		page: PAGE,
		key: ['municipality'],
		table: (locale) => municipalityListTable(of, locale),
		values: () => municipalityListValues(of),
		sheet: (locale) => DOWNLOAD_WORDS[locale].sheets.municipalities,
		others: (locale) => [
			{
				name: DOWNLOAD_WORDS[locale].sheets.fundSources,
				table: fundSourceTable(
					{ funds: funds.filter(({ kind }) => kind === 'municipality') },
					locale,
				),
			},
			aboutSheet(
				{
					mark: SITE_NAME,
					title: DOWNLOAD_WORDS[locale].sheets.municipalities,
					page: pageOn(site)(PAGE, locale),
					release: of.release,
					measures: [],
					hasFunds: true,
				},
				locale,
			),
		],
	};
}
