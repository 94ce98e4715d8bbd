import { SITE_NAME } from '../../../../src/site.ts';
import { measurePath } from '../../../../src/stats/measure-path.ts';
import { DOWNLOAD_WORDS } from '../../../../src/words/text/download-words.ts';
import { aboutSheet } from '../../../../src/words/about-sheet.ts';
import { indicatorTable, indicatorValues } from '../indicator-table.ts';
import { measuresOf, pageOn, type DownloadGround, type DownloadSource } from './source.ts';

/** Each indicator, with all its years of all municipalities. */
export function indicatorSources({ data, site }: DownloadGround): readonly DownloadSource[] {
	const { index, municipalities } = data;
	const { release } = index;
	return measuresOf(data).map((measured) => {
		const { id, name } = measured.indicator;
		const page = measurePath(id);
		return {
			subject: 'indicator',
			id,
			path: `indicators/${id}`,
			title: (locale) => name[locale],
			page,
			key: ['municipality', 'year'],
			table: (locale) => indicatorTable({ ...measured, municipalities, release }, locale),
			values: () => indicatorValues({ ...measured, municipalities, release }),
			sheet: (locale) => DOWNLOAD_WORDS[locale].sheets.values,
			others: (locale) => [
				aboutSheet(
					{
						mark: SITE_NAME,
						title: name[locale],
						page: pageOn(site)(page, locale),
						release,
						measures: [measured],
					},
					locale,
				),
			],
		};
	});
}
