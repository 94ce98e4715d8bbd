import { SITE_NAME } from '../../../../src/site.ts';
import { DOWNLOAD_WORDS } from '../../../../src/words/text/download-words.ts';
import { aboutSheet } from '../../../../src/words/about-sheet.ts';
import { groupTable, groupValues, profileTable, type GroupData } from '../group-table.ts';
import { measuresOf, pageOn, type DownloadGround, type DownloadSource } from './source.ts';

const PAGE = '/problembilder/';

/** The problem profiles: which group each municipality is in, and how the groups stand. */
export function groupSource({ data, site }: DownloadGround): DownloadSource {
	const { index, municipalities, groups } = data;
	const measures = measuresOf(data).filter(({ indicator: { id } }) =>
		index.challenges.some(({ id: of, lead }) => lead === id && of in groups.medians),
	);
	const of: GroupData = {
		groups,
		municipalities,
		challenges: index.challenges,
		leads: new Map(measures.map(({ indicator }) => [indicator.id, indicator])),
		release: index.release,
	};
	return {
		subject: 'groups',
		id: null,
		path: 'groups',
		title: (locale) => DOWNLOAD_WORDS[locale].sheets.groups,
		page: PAGE,
		key: ['municipality'],
		table: (locale) => groupTable(of, locale),
		values: () => groupValues(of),
		sheet: (locale) => DOWNLOAD_WORDS[locale].sheets.groups,
		others: (locale) => [
			{ name: DOWNLOAD_WORDS[locale].sheets.groupProfiles, table: profileTable(of, locale) },
			aboutSheet(
				{
					mark: SITE_NAME,
					title: DOWNLOAD_WORDS[locale].sheets.groups,
					page: pageOn(site)(PAGE, locale),
					release: index.release,
					measures,
					isBrief: true,
					note: DOWNLOAD_WORDS[locale].onGroups,
				},
				locale,
			),
		],
	};
}
