import { words } from '../../words/words.ts';
import { helpOf } from '../../tables/column.ts';
import { fundSources } from '../../tables/fund-sources.ts';
import { funds } from '../../tables/funds.ts';
import { cellsOf, type Table } from '../../tables/table.ts';
import type { Locale } from '../../tables/locale.ts';

/**
 * What a reader fills in of a fund: the columns of its row and of its source's, one a line.
 *
 * @param isSent whether there is somebody to send it to
 */
export function rowTemplate(locale: Locale, isSent: boolean): string {
	const { intro, sent, fundRow, sourceRow } = words(locale).contribution;
	const columns = (table: Pick<Table, 'row'>): string[] =>
		cellsOf(table).map(([name, cell]) => `${name} (${helpOf(cell)[locale]}): `);
	return [
		isSent ? `${intro} ${sent}` : intro,
		'',
		fundRow,
		...columns(funds),
		'',
		sourceRow,
		...columns(fundSources),
	].join('\n');
}
