/**
 * The one rule for text that reaches a page, whoever wrote it: a table, an entry, an article. What it
 * keeps out does not show, moves what stands beside it, or makes a page wider than the screen.
 */

/** Characters of a word at most: 40 of them fill the width of a phone. The longest we have are 26. */
export const LONGEST_WORD = 40;

/** What texts are mostly made of; the rest of the rule need not look at them. */
const ORDINARY = /^(?:[!-~åäöÅÄÖ]+(?: [!-~åäöÅÄÖ]+)*)?$/;

/**
 * UTF-8 that was read as Windows-1252: a capital A with a tilde, and then a sign, for every "ö". As
 * numbers, since the fonts hold the characters that stand in our files (scripts/fonts).
 */
const MISREAD =
	/[\u00c3\u00c2\u00e2][\u0080-\u00bf\u20ac\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u017e\u0178]/u;

/** Control and format characters, separators of lines, private and unassigned ones, and fillers. */
const INVISIBLE = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;

/** Any space but the ordinary one and the two that do not break. */
const ODD_SPACE = /(?![ \u00a0\u202f])\p{Zs}/u;

const EDGE = /^\p{Zs}|\p{Zs}$/u;

/** Letters of scripts that our fonts lack, some of which are read from right to left. */
const FOREIGN = /(?!\p{Script=Latin}|\p{Script=Common})\p{L}/u;

/** Those that are left in composed text: ever more of them can be piled on one letter. */
const COMBINING = /\p{M}/u;

/** Where a line can break. */
const BREAKS = /[ \-–—]+/;

/** Characters of a text: code points, not halves of them. */
const lengthOf = (text: string): number => Array.from(text).length;

/** "U+200B" */
const codePoint = (character: string): string =>
	`U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Kinds of characters that no text holds, each with what is expected instead of them. */
const REFUSED: readonly (readonly [RegExp, string])[] = [
	[/\ufffd/u, 'every character of the original: the mark for lost ones was found'],
	[INVISIBLE, 'text on one line, of characters that show'],
	[ODD_SPACE, 'ordinary spaces'],
	[EDGE, 'no space at the beginning or end'],
	[MISREAD, 'the table saved and opened as UTF-8, not as Windows-1252'],
	[FOREIGN, 'letters of the Latin alphabet'],
	[COMBINING, 'no combining marks'],
];

/**
 * What was expected of a text whose characters break the rule; null where none does. Holds for every
 * text, an address or a key too.
 */
export function characterFault(text: string): string | null {
	if (ORDINARY.test(text)) return null;
	if (text.normalize('NFC') !== text) return 'letters in composed form (Unicode NFC)';
	for (const [kind, expected] of REFUSED) {
		const found = kind.exec(text);
		if (found) {
			const at = lengthOf(text.slice(0, found.index)) + 1;
			return `${expected} (character ${at} is ${codePoint(text.slice(found.index))})`;
		}
	}
	return null;
}

/** What was expected of a text for reading that breaks the rule; null where nothing does. */
export function textFault(text: string): string | null {
	const fault = characterFault(text);
	if (fault !== null) return fault;
	const word = text.split(BREAKS).find((part) => lengthOf(part) > LONGEST_WORD);
	return word === undefined
		? null
		: `words of at most ${LONGEST_WORD} characters; one has ${lengthOf(word)}`;
}

const HIDDEN = new RegExp(`${INVISIBLE.source}|${ODD_SPACE.source}|${COMBINING.source}`, 'gu');

/**
 * A text as an error can repeat it: on one line, with what does not show written out, so that it
 * neither hides what is wrong nor steers the terminal.
 *
 * @param most characters of it to repeat
 */
export function visible(text: string, most: number): string {
	const shown = text.length > most ? `${text.slice(0, most)}…` : text;
	return shown.replace(HIDDEN, (character) => `<${codePoint(character)}>`);
}
