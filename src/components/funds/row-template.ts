import { words } from '../../i18n/words.ts';
import { FUND_COLUMNS, SOURCE_COLUMNS } from '../../model/fund-columns.ts';
import type { Locale } from '../../model/locale.ts';

/** What a reader fills in to send us a fund: the columns of its row and of its source's, one a line. */
export function rowTemplate(locale: Locale): string {
	const { intro, fundRow, sourceRow, fund, source } = words(locale).contribution;
	return [
		intro,
		'',
		fundRow,
		...FUND_COLUMNS.map((column) => `${column} (${fund[column]}): `),
		'',
		sourceRow,
		...SOURCE_COLUMNS.map((column) => `${column} (${source[column]}): `),
	].join('\n');
}
