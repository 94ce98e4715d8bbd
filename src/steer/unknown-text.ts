import { fill } from '../words/text/fill.ts';
import type { Unknown } from './spec.ts';

/** Most letters of a strange address that are repeated on the page. */
const MOST_LETTERS = 30;
const short = (text: string): string =>
	text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS)}…` : text;

/**
 * Tells of what an address asks for in vain; "" where there is nothing to tell of. To be written as text,
 * never as markup.
 *
 * @param text with {values}, each with its name, or {value}, without
 */
export function unknownText(unknown: readonly Unknown[], text: string): string {
	if (unknown.length === 0) return '';
	const value = unknown.map((each) => short(each.value)).join(', ');
	const values = unknown.map((each) => `${each.name}=${short(each.value)}`).join(', ');
	return fill(text, { value, values });
}
