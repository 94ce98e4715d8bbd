import { SITE_NAME } from '../../../../src/site.ts';
import type { Locale } from '../../../../src/tables/locale.ts';
import { DOWNLOAD_WORDS } from '../../../../src/words/text/download-words.ts';
import { words } from '../../../../src/words/words.ts';
import { needLines, type NeedCsvData } from '../../need-csv.ts';
import { aboutSheet, type AboutIndicator } from '../../../../src/words/about-sheet.ts';
import { fundSourceTable } from '../fund-table.ts';
import { needAllTable, needAllValues } from '../need-all-table.ts';
import { needValues } from '../need-values.ts';
import type { Sheet } from '../../../../src/words/text/file-table.ts';
import { measuresOf, pageOn, type DownloadGround, type DownloadSource } from './source.ts';

/** The lists of the challenges that have need levels, each with the measure that decides. */
const listsOf = ({
	data,
}: DownloadGround): readonly { list: NeedCsvData; measured: AboutIndicator }[] => {
	const { index, municipalities, funds, need } = data;
	const measures = measuresOf(data);
	return index.challenges.flatMap((challenge) => {
		const measured = measures.find(({ indicator }) => indicator.id === challenge.lead);
		if (challenge.window === null || !measured) return [];
		const { indicator: lead, series } = measured;
		const { release } = index;
		return [
			{
				list: { challenge, lead, series, municipalities, need, funds: funds.funds, release },
				measured,
			},
		];
	});
};

/** What the funds in a list are known from. */
const fundSources = ({ data }: DownloadGround, locale: Locale): Sheet => ({
	name: DOWNLOAD_WORDS[locale].sheets.fundSources,
	table: fundSourceTable(
		{ funds: data.funds.funds.filter(({ kind }) => kind === 'municipality') },
		locale,
	),
});

/** The list of need and known funds of each challenge that has need levels. */
export function needSources(published: DownloadGround): readonly DownloadSource[] {
	const { data, site } = published;
	const { municipalities, need } = data;
	return listsOf(published).map(({ list, measured }): DownloadSource => {
		const { id, name } = list.challenge;
		const page = `/behov-och-fonder/${id}/`;
		return {
			subject: 'need',
			id,
			path: `need/${id}`,
			title: (locale) => words(locale).challengeNeed.title(name[locale]),
			page,
			key: ['municipality'],
			hasExcelCsv: true,
			table: (locale) => {
				const [heads, ...rows] = needLines(list, locale);
				return { heads, rows };
			},
			values: () => needValues(id, municipalities, need),
			sheet: (locale) => DOWNLOAD_WORDS[locale].sheets.list,
			others: (locale) => [
				fundSources(published, locale),
				aboutSheet(
					{
						mark: SITE_NAME,
						title: words(locale).challengeNeed.title(name[locale]),
						page: pageOn(site)(page, locale),
						release: list.release,
						measures: [measured],
						hasFunds: true,
					},
					locale,
				),
			],
		};
	});
}

const PAGE = '/behov-och-fonder/';

/** All those lists in one, as the page of need and money shows them side by side. */
export function needAllSource(published: DownloadGround): DownloadSource {
	const { data, site } = published;
	const lists = listsOf(published);
	const title = (locale: Locale): string => DOWNLOAD_WORDS[locale].sheets.list;
	return {
		subject: 'need',
		id: null,
		path: 'need',
		title,
		page: PAGE,
		key: ['challenge', 'municipality'],
		table: (locale) =>
			needAllTable(
				lists.map(({ list }) => list),
				locale,
			),
		values: () =>
			needAllValues(
				lists.map(({ list }) => list.challenge.id),
				data.municipalities,
				data.need,
			),
		sheet: title,
		others: (locale) => [
			fundSources(published, locale),
			aboutSheet(
				{
					mark: SITE_NAME,
					title: title(locale),
					page: pageOn(site)(PAGE, locale),
					release: data.index.release,
					measures: lists.map(({ measured }) => measured),
					hasFunds: true,
					isBrief: true,
				},
				locale,
			),
		],
	};
}
