import type { ApiChallenge, ApiSeries } from '../../src/tables/api.ts';
import { codeAsText } from '../../src/tables/code.ts';
import { excelCsv, type CsvCell } from '../../src/words/text/excel-csv.ts';
import { unitSuffix } from '../../src/words/text/format.ts';
import type { Indicator } from '../../src/stats/indicator.ts';
import type { Locale } from '../../src/tables/locale.ts';
import { changeUnit } from '../../src/words/text/change-text.ts';
import type { ChangeYears } from '../../src/stats/money/need-change.ts';
import { NEED_CSV_WORDS, type NeedCsvWords } from '../../src/words/text/need-csv-words.ts';
import { needList, type NeedListData } from '../../src/stats/money/need-list.ts';
import type { ListedFund, NeedRow } from '../../src/stats/money/need-row.ts';
import { searchedText } from '../../src/words/text/searched-text.ts';
import { existed } from '../../src/stats/money/registry.ts';
import { byReason, unusualWithin } from '../../src/stats/unusual.ts';
import { yearsText } from '../../src/words/text/years-text.ts';
import { sourceText } from '../../src/words/text/source-text.ts';

/** The list of a challenge with all that its lines say. */
export interface NeedCsvData extends NeedListData {
	readonly challenge: Pick<ApiChallenge, 'id' | 'name'>;
	readonly lead: NeedListData['lead'] & Indicator;
	readonly release: string;
}

/** Between the funds of a municipality that has several. */
const BETWEEN = ' | ';

/** Several funds in one cell; the figure of an only fund stays a number. */
const join = (funds: readonly ListedFund[], say: (listed: ListedFund) => CsvCell): CsvCell => {
	const [first = '', ...others] = funds.map(say);
	return others.length === 0 ? first : [first, ...others].join(BETWEEN);
};

/** A plan is no money: its amount stands apart, so that none takes it for an amount that was set aside. */
function fundCells(
	funds: readonly ListedFund[],
	words: NeedCsvWords,
	locale: Locale,
): readonly CsvCell[] {
	return [
		join(funds, ({ fund }) => fund.id),
		join(funds, ({ fund }) => words.instruments[fund.instrument]),
		join(funds, ({ fund, aimed }) =>
			!existed(fund) ? words.planned : aimed ? words.aimed : words.other,
		),
		join(funds, ({ fund }) => words.statuses[fund.status]),
		join(funds, ({ fund }) => fund.statusYear ?? words.notStated),
		join(funds, ({ fund }) =>
			existed(fund) ? (fund.amount ?? words.notStated) : words.notApplicable,
		),
		join(funds, ({ fund }) =>
			existed(fund) ? words.notApplicable : (fund.amount ?? words.notStated),
		),
		join(funds, ({ fund }) => fund.note[locale]),
		join(funds, ({ fund }) => fund.sources.map(({ url }) => url).join(' ')),
	];
}

/** Years of the mean that are far from the municipality’s other ones, each with its reason; empty where there are none. */
const unusualText = ({ municipality, need }: NeedRow, series: ApiSeries, locale: Locale): string =>
	byReason(unusualWithin(series, municipality.code, need.years))
		.map(({ years, reason }) => `${yearsText(years, locale)}: ${reason[locale]}`)
		.join(' ');

function cells(
	row: NeedRow,
	data: NeedCsvData,
	span: ChangeYears | null,
	locale: Locale,
): readonly CsvCell[] {
	const { challenge, lead, series, release } = data;
	const { municipality, need, change, now, funds } = row;
	const { county, group, population } = municipality;
	const words = NEED_CSV_WORDS[locale];
	return [
		municipality.code,
		codeAsText(municipality.code),
		municipality.name,
		locale === 'sv' ? county.name : county.nameEn,
		locale === 'sv' ? group.name : group.nameEn,
		population.value,
		population.year,
		challenge.name[locale],
		lead.name[locale],
		unitSuffix(lead, locale).trim() || words.count,
		need.value ?? words.unknownNeed,
		need.years.join(' '),
		need.quarter ?? words.unknownNeed,
		change ?? words.missing,
		changeUnit(lead, locale) || words.count,
		span?.from ?? '',
		span?.to ?? '',
		words.answers[need.fund],
		now === 'none-known' ? words.withoutEnded : words.answers[now],
		...fundCells(funds, words, locale),
		sourceText(series, need.years),
		release,
		need.fund === 'none-known' ? searchedText(municipality.searched, locale) : '',
		unusualText(row, series, locale),
	];
}

/** A text in one line: whoever reads the file line by line finds a municipality in each. */
const inOneLine = (cell: CsvCell): CsvCell =>
	typeof cell === 'string' ? cell.replaceAll(/\s+/g, ' ').trim() : cell;

/**
 * The list of a challenge: every municipality, the heaviest need first, the heads of the columns before
 * them. Every line begins with the code of its municipality.
 */
export function needLines(
	data: NeedCsvData,
	locale: Locale,
): readonly [heads: readonly string[], ...lines: (readonly CsvCell[])[]] {
	const { rows, span } = needList(data, locale);
	return [
		NEED_CSV_WORDS[locale].columns,
		...rows.map((row) => cells(row, data, span, locale).map(inOneLine)),
	];
}

/** The list of a challenge as a file for spreadsheets. */
export const needCsv = (data: NeedCsvData, locale: Locale): string =>
	excelCsv(needLines(data, locale), locale);
