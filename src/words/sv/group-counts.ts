import { plural } from '../text/plural.ts';

const NUMBERS: readonly string[] = 'noll en två tre fyra fem sex sju åtta nio tio elva tolv'.split(
	' ',
);

/** Up to twelve in letters, as in a newspaper. */
export const inWords = (count: number): string => NUMBERS[count] ?? String(count);

/** The same in running text, with small numbers in letters. */
export const municipalitiesInWords = (count: number): string =>
	plural(count, 'en kommun', `${inWords(count)} kommuner`);

/** After "av de": those just spoken of. */
export const theMunicipalities = (count: number): string => `${count} kommunerna`;
