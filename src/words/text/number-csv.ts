import { excelCsv } from './excel-csv.ts';
import type { NumberFacts } from '../../stats/number-facts.ts';
import type { Value } from '../../tables/value.ts';

/** A place's values over the years, as the panel of a number saves them. */
export interface NumberSeries {
	readonly code: string;
	/** Name of the municipality, or of the country. */
	readonly place: string;
	/** Ascending, a value for each year of the measure or why there is none. */
	readonly values: readonly (readonly [year: number, value: Value])[];
}

/** The whole series of a place as a file for spreadsheets, with every decimal that the source has. */
export const numberCsv = (
	{ code, place, values }: NumberSeries,
	{ locale, name, unit, words }: Pick<NumberFacts, 'locale' | 'name' | 'unit' | 'words'>,
): string =>
	excelCsv(
		[
			[words.csvPlace, words.csvCode, words.csvYear, `${name} (${unit})`, words.csvMissing],
			...values.map(([year, value]) => [
				place,
				code,
				year,
				'value' in value ? value.value : '',
				'missing' in value ? words.reasons[value.missing] : '',
			]),
		],
		locale,
	);
