import type { MunicipalityCode } from '../../src/tables/code.ts';
import { links } from '../../src/tables/links.ts';
import { DataError } from './data-error.ts';
import { checkKeys } from './keys.ts';
import { readTable } from './table.ts';

/** A bridge or ferry between two municipalities that have no border on land. */
export interface Link {
	readonly from: MunicipalityCode;
	readonly to: MunicipalityCode;
}

/** Reads `data/geography/links.csv`. */
export const readLinks = (
	file: string,
	text: string,
	codes: ReadonlySet<string>,
): readonly Link[] => {
	const rows = readTable(file, text, links);
	// A way goes both ways: once is enough.
	checkKeys(rows, 'from, to', ({ from, to }) => [from, to].sort().join(', '));
	return rows.map(({ place, data: { from, to } }) => {
		const stray = [from, to].find((code) => !codes.has(code));
		if (stray !== undefined) {
			throw new DataError(place, `municipality "${stray}" is not one of the ${codes.size} codes`);
		}
		return { from, to };
	});
};
