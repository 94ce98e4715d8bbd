import { words } from '../../i18n/words.ts';
import { FUND_COLUMNS, SOURCE_COLUMNS } from '../../model/fund-columns.ts';
import type { Locale } from '../../tables/locale.ts';

/**
 * What a reader fills in of a fund: the columns of its row and of its source's, one a line.
 *
 * @param isSent whether there is somebody to send it to
 */
export function rowTemplate(locale: Locale, isSent: boolean): string {
	const { intro, sent, fundRow, sourceRow, fund, source } = words(locale).contribution;
	return [
		isSent ? `${intro} ${sent}` : intro,
		'',
		fundRow,
		...FUND_COLUMNS.map((column) => `${column} (${fund[column]}): `),
		'',
		sourceRow,
		...SOURCE_COLUMNS.map((column) => `${column} (${source[column]}): `),
	].join('\n');
}
