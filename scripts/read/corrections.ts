import type { Correction } from '../../src/tables/api/corrections.ts';
import { corrections } from '../../src/tables/corrections.ts';
import { DataError } from './data-error.ts';
import { checkKeys } from './keys.ts';
import { readTable } from './table.ts';

/** What a correction can be of. */
export interface CorrectionSubjects {
	readonly indicators: ReadonlySet<string>;
	readonly funds: ReadonlySet<string>;
}

/**
 * Reads `data/corrections.csv`; the newest come first, whatever their order in the table.
 *
 * @throws DataError for one of something that there is not, of nothing, or put right before it was noted
 */
export function readCorrections(
	file: string,
	text: string,
	known: CorrectionSubjects,
): readonly Correction[] {
	const rows = readTable(file, text, corrections);
	checkKeys(rows, 'id', ({ id }) => id);
	return rows
		.map(({ place, data }): Correction => {
			const { title_sv, title_en, text_sv, text_en, ...row } = data;
			for (const column of ['indicators', 'funds'] as const) {
				const strange = row[column].find((id) => !known[column].has(id));
				if (strange === undefined) continue;
				const of = column === 'funds' ? 'a row in data/funds/funds.csv' : 'an indicator';
				throw new DataError(place, `${column}: found "${strange}", expected the id of ${of}`);
			}
			if (row.indicators.length + row.funds.length + row.pages.length === 0) {
				throw new DataError(
					place,
					'pages: found nothing, expected an address, since no indicator or fund is named either',
				);
			}
			if (row.mended !== null && row.mended < row.noted) {
				throw new DataError(place, `mended: found ${row.mended}, expected ${row.noted} or later`);
			}
			return {
				...row,
				title: { sv: title_sv, en: title_en },
				text: { sv: text_sv, en: text_en },
			};
		})
		.toSorted((a, b) => (a.noted < b.noted ? 1 : a.noted > b.noted ? -1 : 0));
}
