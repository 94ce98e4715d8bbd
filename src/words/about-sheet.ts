import type { ApiIndicatorEntry, ApiSeries } from '../tables/api.ts';
import type { Locale } from '../tables/locale.ts';
import { REASONS } from '../tables/value.ts';
import { DOWNLOAD_WORDS } from './text/download-words.ts';
import type { Sheet } from './text/file-table.ts';
import { unitText } from './text/file-unit.ts';
import { words } from './words.ts';

/** An indicator with its figures. */
export interface AboutIndicator {
	readonly indicator: ApiIndicatorEntry;
	readonly series: ApiSeries;
}

type Line = readonly [what: string, measure: string, says: string];

function measureLines(
	{ indicator, series }: AboutIndicator,
	isBrief: boolean,
	locale: Locale,
): readonly Line[] {
	const { about, unit, ownCalculation } = DOWNLOAD_WORDS[locale];
	const name = indicator.name[locale];
	const line = (what: string, says: string | null | undefined): readonly Line[] =>
		says == null || says === '' ? [] : [[what, name, says]];
	return [
		...line(about.definition, indicator.definition[locale]),
		...(isBrief
			? []
			: [
					...line(about.denominator, indicator.denominator[locale]),
					...line(unit, unitText(indicator, locale)),
				]),
		...line(about.caveat, indicator.caveat?.[locale]),
		...line(about.method, indicator.method && `${indicator.method[locale]} (${ownCalculation})`),
		...series.breaks.flatMap(({ year, note }) => line(about.break, `${year}: ${note[locale]}`)),
		...series.sources.flatMap((source) => [
			...line(
				about.source,
				[
					source.credit[locale],
					source.title,
					source.kpi ?? source.table,
					source.years && words(locale).common.years(...source.years),
				]
					.filter((part) => part !== null)
					.join(', '),
			),
			...(isBrief
				? []
				: [
						...line(about.retrieved, source.retrieved),
						...line(about.licence, source.license),
						...line(about.checksum, source.sha256),
						...line(about.processing, source.processing?.[locale]),
					]),
		]),
	];
}

/** The sheet that says what the others hold, and where it comes from. */
export function aboutSheet(
	of: {
		/** Name of the site, which has worked on the figures. */
		readonly mark: string;
		readonly title: string;
		/** Absolute address of the page on it. */
		readonly page: string;
		readonly release: string;
		readonly measures: readonly AboutIndicator[];
		readonly hasFunds?: boolean;
		readonly hasModels?: boolean;
		/** What else is to be known of it. */
		readonly note?: string;
		/** Of many measures what each is and whose: the rest stands in the file of the measure. */
		readonly isBrief?: boolean;
	},
	locale: Locale,
): Sheet {
	const { about, measure, onModels, sheets, unknownFund } = DOWNLOAD_WORDS[locale];
	const { reasons, reasonNotes } = words(locale).common;
	return {
		name: sheets.about,
		table: {
			heads: [sheets.about, measure, ''],
			rows: [
				[about.title, '', of.title],
				[about.release, '', of.release],
				[about.address, '', of.page],
				[about.mark, '', of.mark],
				...(of.hasFunds === true ? [[about.unknownFund, '', unknownFund]] : []),
				...(of.hasModels === true ? [[about.onModels, '', onModels]] : []),
				...(of.note === undefined ? [] : [[about.caveat, '', of.note]]),
				...(of.measures.length === 0
					? []
					: REASONS.map((reason) => [
							about.reason,
							'',
							`${reasons[reason]}: ${reasonNotes[reason]}`,
						])),
				...of.measures.flatMap((each) => measureLines(each, of.isBrief === true, locale)),
			],
		},
	};
}
