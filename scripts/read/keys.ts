import { DataError } from './data-error.ts';
import type { Row } from './table.ts';

/**
 * Each row of a table must have a key of its own.
 *
 * @param columns the columns that make the key, as the error names them
 * @throws DataError at the first row whose key an earlier one has
 */
export function checkKeys<T>(
	rows: readonly Row<T>[],
	columns: string,
	keyOf: (data: T) => string,
): void {
	const lines = new Map<string, number | undefined>();
	for (const { place, data } of rows) {
		const key = keyOf(data);
		if (lines.has(key)) {
			throw new DataError(
				place,
				`${columns}: found "${key}", which line ${lines.get(key) ?? 0} has already; expected each once`,
			);
		}
		lines.set(key, place.line);
	}
}
