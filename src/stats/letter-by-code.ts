/**
 * What scripts are told of every municipality, one letter each in the order of the codes: on a page
 * that has the codes already they would be most of what is sent.
 */

const LETTERS = '0123456789abcdefghijklmnopqrstuvwxyz';
const NONE = '-';

/** @throws Error for a place that has no letter: there are 36 */
function letterOf(place: number): string {
	const letter = LETTERS[place];
	if (letter === undefined) throw new Error(`place ${place} in a list has no letter`);
	return letter;
}

/**
 * The place in a list of what is said of each municipality, as a letter.
 *
 * @param codes of all municipalities, in any order
 * @param placeOf from 0; undefined where nothing is said
 */
export const lettersByCode = (
	codes: readonly string[],
	placeOf: (code: string) => number | undefined,
): string =>
	codes
		.toSorted()
		.map((code) => {
			const place = placeOf(code);
			return place === undefined ? NONE : letterOf(place);
		})
		.join('');

/** The places again, by code; without the municipalities of which nothing is said. */
export const placesByCode = (
	codes: readonly string[],
	letters: string,
): readonly (readonly [code: string, place: number])[] =>
	codes
		.toSorted()
		.map((code, at) => [code, LETTERS.indexOf(letters[at] ?? NONE)] as const)
		.filter(([, place]) => place >= 0);
