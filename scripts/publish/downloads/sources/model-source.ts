import { SITE_NAME } from '../../../../src/site.ts';
import { DOWNLOAD_WORDS } from '../../../../src/words/text/download-words.ts';
import { aboutSheet } from '../../../../src/words/about-sheet.ts';
import { modelTable, statementTable, statementValues, type Names } from '../model-table.ts';
import { pageOn, type DownloadGround, type DownloadSource } from './source.ts';

const PAGE = '/modeller/';

/** What is said of models, a row for each statement. */
export function modelSource({ data: { index, models }, site }: DownloadGround): DownloadSource {
	const { release, challenges } = index;
	const pageOf = pageOn(site);
	const nameOf: Names = (id, locale) =>
		challenges.find((each) => each.id === id)?.name[locale] ?? id;
	return {
		subject: 'models',
		id: null,
		path: 'models',
		title: (locale) => DOWNLOAD_WORDS[locale].sheets.statements,
		page: PAGE,
		key: ['model', 'statement'],
		table: (locale) =>
			statementTable(
				models,
				nameOf,
				{ release, pageOf: (id) => pageOf(`${PAGE}${id}/`, locale) },
				locale,
			),
		values: () => statementValues(models),
		sheet: (locale) => DOWNLOAD_WORDS[locale].sheets.statements,
		others: (locale) => [
			{
				name: DOWNLOAD_WORDS[locale].sheets.models,
				table: modelTable(models, nameOf, locale),
			},
			aboutSheet(
				{
					mark: SITE_NAME,
					title: DOWNLOAD_WORDS[locale].sheets.statements,
					page: pageOf(PAGE, locale),
					release,
					measures: [],
					hasModels: true,
				},
				locale,
			),
		],
	};
}
