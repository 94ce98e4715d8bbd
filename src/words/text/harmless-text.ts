/** What a spreadsheet would take for a formula, also behind spaces; and what it would hide one behind. */
const FORMULA = /^\s*[=+\-@]|^[\t\r]/;

/**
 * A text that no spreadsheet runs as a formula: one that begins as a formula is led by an apostrophe. For
 * files without types of cells; numbers below zero are numbers and never come here.
 */
export const harmlessText = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);
