import type { Point } from './point.ts';

/** Marks in rows, such as one for each of 64 funds. Lengths in CSS pixels. */
export interface MarkRows {
	/** Centre of each mark: row by row, from the left. */
	readonly centers: readonly Point[];
	readonly columns: number;
	readonly width: number;
	readonly height: number;
}

/**
 * Sets `count` marks of a size in as few rows as fit in a width, the rows as equal as can be: 64
 * marks become 4 rows of 16 rather than 3 rows of 20 and one of 4. A width too small for one mark
 * still gets one in each row.
 */
export function markRows(count: number, width: number, size: number, gap: number): MarkRows {
	if (count <= 0) return { centers: [], columns: 0, width: 0, height: 0 };
	const pitch = size + gap;
	const most = Math.max(1, Math.floor((width + gap) / pitch));
	const rows = Math.ceil(count / most);
	const columns = Math.ceil(count / rows);
	return {
		centers: Array.from({ length: count }, (_, i) => [
			(i % columns) * pitch + size / 2,
			Math.floor(i / columns) * pitch + size / 2,
		]),
		columns,
		width: columns * pitch - gap,
		height: Math.ceil(count / columns) * pitch - gap,
	};
}
