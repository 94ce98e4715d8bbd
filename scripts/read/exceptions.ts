import type { Localized } from '../../src/tables/locale.ts';
import { exceptions, type Rule } from '../../src/tables/exceptions.ts';
import type { PlaceInFile } from './data-error.ts';
import { checkKeys } from './keys.ts';
import { readTable } from './table.ts';

/** A figure, or a year of figures, that a rule takes for wrong and that a person has found true. */
export interface Exception {
	readonly indicator: string;
	/** A municipality's code, or "00" for the country; null where it is the whole year. */
	readonly municipality: string | null;
	readonly year: number;
	readonly rule: Rule;
	/** The value that was looked at: another one is looked at again. Null where it is the whole year. */
	readonly value: number | null;
	/** Why it is true, or why it stands as it was published. */
	readonly reason: Localized;
	/** Where the exception stands in our own table. */
	readonly place: PlaceInFile;
}

/** Reads `data/exceptions.csv`. */
export function readExceptions(file: string, text: string): readonly Exception[] {
	const rows = readTable(file, text, exceptions);
	checkKeys(
		rows,
		'indicator, municipality, year, rule',
		({ indicator, municipality, year, rule }) =>
			`${indicator}, ${municipality ?? ''}, ${year}, ${rule}`,
	);
	return rows.map(({ place, data }) => ({
		indicator: data.indicator,
		municipality: data.municipality,
		year: data.year,
		rule: data.rule,
		value: data.value,
		reason: { sv: data.reason_sv, en: data.reason_en },
		place,
	}));
}
