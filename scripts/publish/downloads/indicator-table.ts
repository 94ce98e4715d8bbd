import type { ApiIndicatorEntry, ApiMunicipality, ApiSeries } from '../../../src/tables/api.ts';
import { COUNTRY } from '../../../src/tables/code.ts';
import type { Locale } from '../../../src/tables/locale.ts';
import { valueIn } from '../../../src/stats/series.ts';
import { DOWNLOAD_WORDS } from '../../../src/words/text/download-words.ts';
import { words } from '../../../src/words/words.ts';
import { sourceText } from '../../../src/words/text/source-text.ts';
import { cellOf } from './cell-of.ts';
import type { FileTable } from '../../../src/words/text/file-table.ts';
import { unitText } from '../../../src/words/text/file-unit.ts';

/** What the tables of an indicator are made of. */
export interface IndicatorData {
	readonly indicator: ApiIndicatorEntry;
	readonly series: ApiSeries;
	readonly municipalities: readonly ApiMunicipality[];
	/** ISO date of the release. */
	readonly release: string;
}

/** For people: a row for the country and each municipality, a column for each year. */
export function indicatorTable(data: IndicatorData, locale: Locale): FileTable {
	const { indicator, series, municipalities, release } = data;
	const text = DOWNLOAD_WORDS[locale];
	const about = [
		indicator.name[locale],
		unitText(indicator, locale),
		sourceText(series, series.years),
		release,
	];
	const row = (code: string, name: string, county: string) => [
		code,
		`SE${code}`,
		name,
		county,
		...series.years.map((year) => cellOf(valueIn(series, code, year), locale)),
		...about,
	];
	return {
		heads: [
			text.code,
			text.codeAsText,
			text.place,
			text.county,
			...series.years.map(String),
			text.measure,
			text.unit,
			text.source,
			text.release,
		],
		rows: [
			row(COUNTRY, words(locale).common.country, ''),
			...municipalities.map(({ code, name, county }) =>
				row(code, name, county[locale === 'sv' ? 'name' : 'nameEn']),
			),
		],
	};
}

/** For programs: a row for each place and year, with the words of the API. */
export function indicatorValues({ series, municipalities }: IndicatorData): FileTable {
	const places = [
		{ code: COUNTRY, name: words('sv').common.country, county: { name: '' } },
		...municipalities,
	];
	return {
		heads: ['municipality', 'name', 'county', 'year', 'value', 'status', 'source'],
		rows: places.flatMap(({ code, name, county }) =>
			series.years.map((year) => {
				const value = valueIn(series, code, year);
				return [
					code,
					name,
					county.name,
					year,
					'value' in value ? value.value : '',
					'missing' in value ? value.missing : '',
					sourceIds(series, year),
				];
			}),
		),
	};
}

/** Ids of the sources of a year, as in the file of the indicator. */
export const sourceIds = ({ sources }: Pick<ApiSeries, 'sources'>, year: number): string =>
	sources
		.filter(({ years }) => years !== null && years[0] <= year && year <= years[1])
		.map(({ id }) => id)
		.join(' ');
