import { faultOf, type NumberField, type Parsed } from '../../stats/contract/contract-draft.ts';
import { formatNumber } from './format.ts';
import type { Locale } from '../../tables/locale.ts';

/** A unit that is typed along. */
const UNIT = /\s*(%|kr|kronor|sek)$/i;
const PREFIX = /^sek\s*/i;

/**
 * A number as it may be written in either language: whole, or thousands set apart by the same sign
 * throughout (any kind of space: people paste thin and unbreakable ones), and decimals after another.
 */
const PLAIN = /^(?<whole>\d+)(?:[.,](?<decimals>\d+))?$/;
const GROUPED =
	/^(?<whole>[1-9]\d{0,2}(?:(?<mark>[\s'’.,])\d{3})(?:\k<mark>\d{3})*)(?:(?!\k<mark>)[.,](?<decimals>\d+))?$/;

/** "1.000" and "1,000": as many as a thousand, or one with three decimals. */
const THOUSANDS_OR_DECIMALS = /^[1-9]\d{0,2}[.,]\d{3}$/;

/** The sign that a language itself sets thousands apart by, beside spaces. */
const THOUSANDS: Readonly<Record<Locale, string>> = { sv: ' ', en: ',' };

const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** What a text without sign and unit says; null where it is no number. */
function readNumber(text: string): number | null {
	const { whole, decimals } = (GROUPED.exec(text) ?? PLAIN.exec(text))?.groups ?? {};
	return whole === undefined ? null : Number(`${digitsOf(whole)}.${decimals ?? '0'}`);
}

/**
 * Reads a number as people type it: "10 000 000", "10.000.000", "17,5 %", "−5". What could be a
 * thousand times more or less than it was meant to be is no number but a question: in Swedish
 * "1.000" and "1,000" are refused, in English "1.000" is. Empty is no number and no fault.
 */
export function parseTyped(text: string, field: NumberField, locale: Locale): Parsed {
	const trimmed = text.trim();
	if (trimmed === '') return { value: null };
	const bare = trimmed.replace(UNIT, '').replace(PREFIX, '');
	const size = bare.replace(/^[−–-]\s*/, '');
	const read = readNumber(size);
	if (read === null) return { fault: 'not-a-number' };
	// Minus nothing is nothing.
	const value = (size === bare ? read : -read) + 0;
	if (THOUSANDS_OR_DECIMALS.test(size) && !size.includes(THOUSANDS[locale])) {
		return { fault: 'thousands-or-decimals', thousands: value };
	}
	const fault = faultOf(value, field);
	return fault === null ? { value } : { fault };
}

/** A number as it stands in its field: grouped, with as many decimals as it needs. */
export function printTyped(value: number | null, locale: Locale): string {
	if (value === null) return '';
	const decimals = [0, 1, 2].find((count) => Number(value.toFixed(count)) === value) ?? 2;
	return formatNumber(value, decimals, locale);
}
