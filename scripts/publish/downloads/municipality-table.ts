import type { ApiMunicipality } from '../../../src/tables/api.ts';
import { codeAsText } from '../../../src/tables/code.ts';
import type { Locale } from '../../../src/tables/locale.ts';
import { valueIn } from '../../../src/stats/series.ts';
import { DOWNLOAD_WORDS } from '../../../src/words/text/download-words.ts';
import { sourceText } from '../../../src/words/text/source-text.ts';
import { cellOf } from './cell-of.ts';
import { sourceIds } from './indicator-table.ts';
import type { PublishedData } from './published.ts';
import type { FileTable } from '../../../src/words/text/file-table.ts';
import { unitText } from '../../../src/words/text/file-unit.ts';

/** The indicators that have figures, each with them. */
const figuresOf = ({ index, series }: PublishedData) =>
	index.indicators.flatMap((indicator) => {
		const figures = series.get(indicator.id);
		return figures === undefined ? [] : [{ indicator, figures }];
	});

/** For people: all that a municipality has, a row for each indicator and a column for each year. */
export function municipalityTable(
	{ code, name }: ApiMunicipality,
	data: PublishedData,
	locale: Locale,
): FileTable {
	const { index } = data;
	const text = DOWNLOAD_WORDS[locale];
	const all = figuresOf(data);
	const years = [...new Set(all.flatMap(({ figures }) => figures.years))].sort((a, b) => a - b);
	const challenges = new Map(index.challenges.map((each) => [each.id, each.name[locale]]));
	return {
		heads: [
			text.code,
			text.codeAsText,
			text.place,
			text.challenge,
			text.measure,
			text.unit,
			...years.map(String),
			text.source,
			text.release,
		],
		rows: all.map(({ indicator, figures }) => [
			code,
			codeAsText(code),
			name,
			challenges.get(indicator.challenge ?? '') ?? '',
			indicator.name[locale],
			unitText(indicator, locale),
			...years.map((year) =>
				figures.years.includes(year)
					? cellOf(valueIn(figures, code, year), locale)
					: text.notInSeries,
			),
			sourceText(figures, figures.years),
			index.release,
		]),
	};
}

/** For programs: a row for each indicator and year, with the words of the API. */
export function municipalityValues({ code }: ApiMunicipality, data: PublishedData): FileTable {
	return {
		heads: ['municipality', 'indicator', 'year', 'value', 'status', 'source'],
		rows: figuresOf(data).flatMap(({ indicator, figures }) =>
			figures.years.map((year) => {
				const value = valueIn(figures, code, year);
				return [
					code,
					indicator.id,
					year,
					'value' in value ? value.value : '',
					'missing' in value ? value.missing : '',
					sourceIds(figures, year),
				];
			}),
		),
	};
}

/** For programs, as JSON: the same cells as in the series of the API, indicator by indicator. */
export const municipalityJson = ({ code, name }: ApiMunicipality, data: PublishedData): object => ({
	municipality: code,
	name,
	release: data.index.release,
	indicators: figuresOf(data).map(({ indicator, figures }) => ({
		id: indicator.id,
		unit: indicator.unit,
		years: figures.years,
		values: figures.years.map((year) => {
			const value = valueIn(figures, code, year);
			return 'value' in value ? value.value : { missing: value.missing };
		}),
		sources: [...new Set(figures.years.map((year) => sourceIds(figures, year)))],
	})),
});
