import { COUNTRY } from '../../../src/tables/code.ts';
import { changesOf } from '../../check/plausible/accepted.ts';
import { parseClasses } from '../../read/classes.ts';
import { dataFiles, textIn } from '../../read/data-files.ts';
import { readUnmeasured } from '../../read/data.ts';
import { renew, type Renewal } from '../package/renew.ts';
import { changedFigures } from './changed-figures.ts';
import type { Gathered } from './collect-live.ts';
import { effects } from './effects.ts';
import { reportLines } from './report-lines.ts';
import { reportPage } from './report-page.ts';
import { reportOf } from './report.ts';

/** What came of holding the fetched figures against those that stand. */
export interface LiveComparison {
	readonly renewal: Renewal;
	/** Markdown. */
	readonly report: string;
	/** The same as a page of HTML, with small lines. */
	readonly page: string;
}

/**
 * Holds what was fetched against what stands, by the gate that `data:package` has, and tells it.
 *
 * @param folder the data folder
 * @throws DataError where the tables can't be read as they would be
 */
export async function compare(
	folder: string,
	{ files, notes }: Gathered,
	{ date, release }: { readonly date: string; readonly release: string },
): Promise<LiveComparison> {
	const before = await readUnmeasured(folder, () => undefined);
	const renewal = await renew(folder, files, release);
	const after = await readUnmeasured(dataFiles(folder, renewal.files), () => undefined);
	const own = parseClasses('data/classes.csv', textIn(folder, 'classes.csv') ?? '');
	const classes = new Map(own.map((row) => [row.indicator, row]));
	const changes = changesOf(before.accepted, after.observations);
	const cellsOf = (id: string): number => {
		const table = after.observations.get(id);
		return table === undefined ? 0 : table.years.length * table.cells.size;
	};
	const reported = {
		date,
		notes,
		gate: renewal,
		figures: changedFigures(changes),
		effects: effects(before, after, classes),
		names: new Map<string, string>([
			[COUNTRY, 'Riket'],
			...after.municipalities.map(({ code, name }): [string, string] => [code, name]),
		]),
		cellsOf,
	};
	const lines = reportLines(reported.figures, before.observations, after.observations);
	return { renewal, report: reportOf(reported), page: reportPage(reported, lines) };
}
