import type { ApiFunds } from '../../../src/tables/api.ts';
import type { Locale } from '../../../src/tables/locale.ts';
import { DOWNLOAD_WORDS } from '../../../src/words/text/download-words.ts';
import { NEED_CSV_WORDS } from '../../../src/words/text/need-csv-words.ts';
import { words } from '../../../src/words/words.ts';
import type { FileTable } from '../../../src/words/text/file-table.ts';

/** Between several things in one cell. */
const BETWEEN = ' | ';

/** For people: a row for each fund, with its sources in a cell. */
export function fundTable(
	{ funds, targets }: Pick<ApiFunds, 'funds' | 'targets'>,
	{ release, pageOf }: { readonly release: string; readonly pageOf: (id: string) => string },
	locale: Locale,
): FileTable {
	const text = DOWNLOAD_WORDS[locale];
	const { instruments, statuses } = NEED_CSV_WORDS[locale];
	const { confidences } = words(locale).funds;
	const names = new Map(targets.map(({ key, name }) => [key, name[locale]]));
	return {
		heads: text.fund,
		rows: funds.map((fund) => [
			fund.id,
			fund.code,
			`SE${fund.code}`,
			fund.name,
			instruments[fund.instrument],
			fund.year ?? text.notStated,
			fund.amount ?? text.notStated,
			fund.targets.map((key) => names.get(key) ?? key).join(BETWEEN) || text.notStated,
			statuses[fund.status],
			fund.statusYear ?? text.notStated,
			fund.droppedYear ?? '',
			fund.repayment?.[locale] ?? text.notStated,
			confidences[fund.confidence],
			fund.note[locale],
			fund.sources
				.map(({ title, url, year }) => `${title}${year === null ? '' : ` (${year})`}, ${url}`)
				.join(BETWEEN),
			pageOf(fund.id),
			release,
		]),
	};
}

/** The sources of all funds, a row for each. */
export function fundSourceTable({ funds }: Pick<ApiFunds, 'funds'>, locale: Locale): FileTable {
	const text = DOWNLOAD_WORDS[locale];
	return {
		heads: text.fundSource,
		rows: funds.flatMap(({ id, sources }) =>
			sources.map(({ title, url, year, supports }) => [
				id,
				title,
				url,
				year ?? text.notStated,
				supports[locale],
			]),
		),
	};
}

/** For programs: the fields of the API by their names, lists parted by spaces. */
export const fundValues = ({ funds }: Pick<ApiFunds, 'funds'>): FileTable => ({
	heads: [
		'id',
		'code',
		'kind',
		'name',
		'instrument',
		'year',
		'amount',
		'targets',
		'challenges',
		'status',
		'status_year',
		'dropped_year',
		'confidence',
		'repayment_sv',
		'note_sv',
		'source_urls',
	],
	rows: funds.map((fund) => [
		fund.id,
		fund.code,
		fund.kind,
		fund.name,
		fund.instrument,
		fund.year ?? '',
		fund.amount ?? '',
		fund.targets.join(' '),
		fund.challenges.join(' '),
		fund.status,
		fund.statusYear ?? '',
		fund.droppedYear ?? '',
		fund.confidence,
		fund.repayment?.sv ?? '',
		fund.note.sv,
		fund.sources.map(({ url }) => url).join(' '),
	]),
});
