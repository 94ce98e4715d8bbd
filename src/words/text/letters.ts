/**
 * How what people type is held against a name. Letters are compared as in an asymmetric search
 * (Unicode Technical Standard 10, section 8): one that is typed with its dots or ring is just that
 * letter, and one without may be any of its kind. So "rö" is not in Ronneby, and "ro" is in Örebro's
 * county no more than "angelholm" is not Ängelholm.
 */

/** What a plain letter may stand for. */
const KINDS: Readonly<Record<string, string>> = { a: '[aåä]', e: '[eé]', o: '[oö]' };

/** Two letters that are written for one where the keyboard has none: Danish, German, telegrams. */
const DIGRAPHS: Readonly<Record<string, string>> = { aa: 'å', ae: 'ä', oe: 'ö' };

/**
 * A text as it is compared: in small letters, one character for each whatever it was put together
 * of, Danish and Norwegian letters as the Swedish ones, and one space for all that stands between words.
 */
export const lettersOf = (text: string): string =>
	text
		.normalize('NFC')
		.toLocaleLowerCase('sv')
		.replaceAll('\u00f8', 'ö')
		.replaceAll('\u00e6', 'ä')
		.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

/** The same without dots and rings: what is left when someone has put them wrong. */
export const withoutDots = (letters: string): string =>
	letters.normalize('NFD').replaceAll(/\p{M}/gu, '');

/**
 * Source of a regular expression that finds typed letters in those of a name, run together or not.
 *
 * @param typed as `lettersOf` gives it, not empty
 */
export const patternOf = (typed: string): string =>
	(typed.replaceAll(' ', '').match(/aa|ae|oe|./gu) ?? [])
		.map((unit) => {
			const kinds = Array.from(unit, (letter) => KINDS[letter] ?? letter).join(' ?');
			const one = DIGRAPHS[unit];
			return one === undefined ? kinds : `(?:${one}|${kinds})`;
		})
		.join(' ?');
