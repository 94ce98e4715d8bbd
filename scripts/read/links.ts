import { z } from 'zod';
import type { MunicipalityCode } from '../../src/tables/code.ts';
import { municipalityCode, words } from '../../src/tables/cell.ts';
import { DataError } from './data-error.ts';
import { checkKeys } from './keys.ts';
import { readTable } from './table.ts';

/** A bridge or ferry between two municipalities that have no border on land. */
export interface Link {
	readonly from: MunicipalityCode;
	readonly to: MunicipalityCode;
}

const row = z.object({ from: municipalityCode, to: municipalityCode, by_sv: words, by_en: words });

/** Reads `data/geography/links.csv`. */
export const readLinks = (
	file: string,
	text: string,
	codes: ReadonlySet<string>,
): readonly Link[] => {
	const rows = readTable(file, text, row);
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
