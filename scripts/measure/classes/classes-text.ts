import { classes } from '../../../src/tables/classes.ts';
import { columnsOf } from '../../../src/tables/table.ts';
import { MOST_BOUNDS, type Classes } from '../../read/classes.ts';

/** The text of `data/classes.csv`. */
export function classesText(rows: readonly Classes[]): string {
	const lines = rows.map(({ indicator, year, thresholds, release, values }) => {
		const bounds = Array.from({ length: MOST_BOUNDS }, (_, index) => thresholds[index] ?? '');
		return [indicator, year, ...bounds, release, values];
	});
	return [columnsOf(classes), ...lines].map((cells) => `${cells.join()}\n`).join('');
}
