import { plural } from '../text/plural.ts';

const NUMBERS: readonly string[] =
	'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** Up to twelve in letters, as in a newspaper. */
export const inWords = (count: number): string => NUMBERS[count] ?? String(count);

/** The same in running text, with small numbers in letters. */
export const municipalitiesInWords = (count: number): string =>
	plural(count, 'one municipality', `${inWords(count)} municipalities`);
