import Papa from 'papaparse';
import type { ApiChallenge, ApiMunicipality, ApiNeed, ApiSeries } from '../../src/model/api.ts';
import { unitSuffix } from '../../src/model/format.ts';
import type { Fund } from '../../src/model/fund.ts';
import type { Indicator } from '../../src/model/indicator.ts';
import type { Locale } from '../../src/model/locale.ts';
import { changeUnit, changeYears, type ChangeYears } from '../../src/model/need-change.ts';
import { NEED_CSV_WORDS, type NeedCsvWords } from '../../src/model/need-csv-words.ts';
import { inNeedOrder } from '../../src/model/need-filter.ts';
import { DEFAULT_NEED_VIEW } from '../../src/model/need-address.ts';
import { needRows, type ListedFund, type NeedRow } from '../../src/model/need-row.ts';
import { namedEntry } from '../../src/model/need-row-entry.ts';
import { existed } from '../../src/model/registry.ts';

/** What the list of a challenge is made of. */
export interface NeedCsvData {
	readonly challenge: Pick<ApiChallenge, 'id' | 'name'>;
	/** Its lead indicator, with the year that is shown first. */
	readonly lead: Indicator & { readonly latest: number };
	readonly series: ApiSeries;
	readonly municipalities: readonly ApiMunicipality[];
	readonly need: ApiNeed;
	readonly funds: readonly Fund[];
	readonly release: string;
}

/** Where a challenge's list is, from the API's folder. */
export const needCsvPath = (challenge: string, locale: Locale): string =>
	locale === 'sv' ? `need/${challenge}.csv` : `need/${challenge}.${locale}.csv`;

type Cell = string | number;

/** Between the funds of a municipality that has several. */
const BETWEEN = ' | ';

const join = (funds: readonly ListedFund[], say: (listed: ListedFund) => Cell): string =>
	funds.map(say).join(BETWEEN);

function fundCells(funds: readonly ListedFund[], words: NeedCsvWords): Cell[] {
	const [only] = funds;
	const amounts =
		funds.length === 1 && only?.fund.amount != null
			? only.fund.amount
			: join(funds, ({ fund }) => fund.amount ?? words.notStated);
	return [
		join(funds, ({ fund }) => fund.id),
		join(funds, ({ fund }) => words.instruments[fund.instrument]),
		join(funds, ({ fund, aimed }) =>
			!existed(fund) ? words.planned : aimed ? words.aimed : words.other,
		),
		join(funds, ({ fund }) => words.statuses[fund.status]),
		join(funds, ({ fund }) => fund.statusYear ?? words.notStated),
		amounts,
		join(funds, ({ fund, amountSource }) => (amountSource ?? fund.sources[0])?.url ?? ''),
	];
}

/** The sources of the years that the mean is of. */
const sourceText = ({ sources }: ApiSeries, years: readonly number[]): string =>
	sources
		.filter(
			({ years: span }) =>
				span !== null && years.some((year) => span[0] <= year && year <= span[1]),
		)
		.map(({ publisher, kpi, table, title }) =>
			[publisher, kpi ?? table, title].filter((part) => part !== null).join(', '),
		)
		.join('; ');

function cells(row: NeedRow, data: NeedCsvData, span: ChangeYears | null, locale: Locale): Cell[] {
	const { challenge, lead, series, release } = data;
	const { municipality, need, change, funds } = row;
	const { county, group, population } = municipality;
	const words = NEED_CSV_WORDS[locale];
	return [
		municipality.code,
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
		...fundCells(funds, words),
		sourceText(series, need.years),
		release,
	];
}

/** A text in one line: whoever reads the file line by line finds a municipality in each. */
const inOneLine = (cell: Cell): Cell =>
	typeof cell === 'string' ? cell.replaceAll(/\s+/g, ' ').trim() : cell;

/**
 * The list of a challenge for spreadsheets: every municipality, the heaviest need first. Commas,
 * decimal points and a byte order mark; a text that a spreadsheet would take for a formula is led by
 * an apostrophe.
 */
export function needCsv(data: NeedCsvData, locale: Locale): string {
	const { challenge, lead, series, municipalities, need, funds } = data;
	const years = changeYears(series, lead.latest);
	const collator = new Intl.Collator('sv-SE');
	const rows = needRows({
		challenge: challenge.id,
		municipalities: municipalities.toSorted((a, b) => collator.compare(a.name, b.name)),
		need: need[challenge.id] ?? {},
		series,
		years,
		funds,
	});
	const ordered = inNeedOrder(
		rows.map((row) => ({ ...namedEntry(row, locale), row })),
		DEFAULT_NEED_VIEW,
		lead,
	);
	const text = Papa.unparse(
		[
			[...NEED_CSV_WORDS[locale].columns],
			...ordered.map(({ row }) => cells(row, data, years, locale).map(inOneLine)),
		],
		{ newline: '\r\n', escapeFormulae: true },
	);
	return `\uFEFF${text}\r\n`;
}
