import type { CsvCell } from '../../../src/words/text/excel-csv.ts';
import type { Locale } from '../../../src/tables/locale.ts';
import type { Value } from '../../../src/tables/value.ts';
import { words } from '../../../src/words/words.ts';

/** A figure with every digit of the source, or the reason why there is none, in words. */
export const cellOf = (value: Value, locale: Locale): CsvCell =>
	'value' in value ? value.value : words(locale).common.reasons[value.missing];
