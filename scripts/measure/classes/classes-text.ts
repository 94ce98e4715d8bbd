import { CLASS_COLUMNS, MOST_BOUNDS, type Classes } from '../../read/classes.ts';

/** The text of `data/classes.csv`. */
export function classesText(rows: readonly Classes[]): string {
	const lines = rows.map(({ indicator, year, thresholds, release, values }) => {
		const bounds = Array.from({ length: MOST_BOUNDS }, (_, index) => thresholds[index] ?? '');
		return [indicator, year, ...bounds, release, values];
	});
	return [CLASS_COLUMNS, ...lines].map((cells) => `${cells.join()}\n`).join('');
}
