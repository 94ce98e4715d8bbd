import { comparing, type Comparison } from './comparison.ts';
import { moneyOf } from './money.ts';
import { all, attribute, cellsOf, first, textOf, type Element, type Page } from './page.ts';
import { figureText, toneIn, toneText, type Picture } from './picture.ts';
import { firstNumber } from './spelled.ts';
import { answerIn, quarterIn, valueIn } from './words.ts';

/** What a row of the table of municipalities says. */
export interface TableRow {
	readonly code: string;
	readonly value: string;
	readonly place: string;
	readonly quarter: string;
	readonly money: string;
	/** Names of the classes of the value's cell. */
	readonly classes: string;
}

/** The rows as they stand in a page. */
export function tableRows(page: Page): readonly TableRow[] {
	const table = first(page.root, '.municipality-table');
	if (!table) return [];
	const columns = all(table, 'thead th').map((head) => attribute(head, 'data-column'));
	return all(table, 'tbody tr[data-code]').map((row) => {
		const cells = cellsOf(row);
		const cellIn = (column: string): Element | undefined => cells[columns.indexOf(column)];
		return {
			code: attribute(row, 'data-code'),
			value: textOf(cellIn('varde')),
			place: textOf(cellIn('plats')),
			quarter: textOf(cellIn('fjardedel')),
			money: textOf(cellIn('fond')),
			classes: attribute(cellIn('varde'), 'class'),
		};
	});
}

/** Every row against the figures that it should show. */
export function* tableFigures(
	rows: readonly TableRow[],
	picture: Picture,
	file: string,
): Generator<Comparison> {
	const { audit, challenge, measure, ranking, year } = picture;
	const value = comparing('values in tables', file);
	const rank = comparing('ranks in tables', file);
	const quarter = comparing('quarters in tables', file);
	const money = comparing('answers on funds in tables', file);
	const tone = comparing('classes in tables', file);
	yield value('number of rows', rows.length, audit.municipalities.length);
	for (const row of rows) {
		const { code } = row;
		const place = `${measure.indicator.id} ${year}, row ${code}`;
		const standing = ranking.standings.get(code);
		yield value(place, valueIn(row.value), figureText(picture, code));
		yield rank(place, firstNumber(row.place), standing?.place ?? '');
		yield quarter(place, quarterIn(row.quarter), standing?.quarter ?? '');
		yield money(place, answerIn(row.money), moneyOf(audit.funds, code, challenge).answer);
		yield tone(place, toneIn(row.classes), toneText(picture, code));
	}
}
