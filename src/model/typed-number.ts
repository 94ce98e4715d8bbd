import { faultOf, type NumberField, type Parsed } from './contract-address.ts';
import { formatNumber } from './format.ts';
import type { Locale } from './locale.ts';

/** Every kind of space: people paste thin and unbreakable ones. */
const SPACES = /\s/g;
/** A unit that is typed along. */
const UNIT = /(%|kr|kronor|sek)$/i;
const PREFIX = /^sek/i;
/** "10,000,000": thousands as English writes them. */
const ENGLISH_GROUPS = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/;
const NUMBER = /^-?\d+([.,]\d+)?$/;

/**
 * Reads a number as people type it: "10 000 000", "17,5 %", "−5". A comma is a decimal comma, but
 * sets thousands apart in English where it stands as it does there. Empty is no number and no fault.
 */
export function parseTyped(text: string, field: NumberField, locale: Locale): Parsed {
	const bare = text.replace(SPACES, '').replace(UNIT, '').replace(PREFIX, '').replace(/^[−–]/, '-');
	if (bare === '') return text.trim() === '' ? { value: null } : { fault: 'not-a-number' };
	const plain = locale === 'en' && ENGLISH_GROUPS.test(bare) ? bare.replaceAll(',', '') : bare;
	if (!NUMBER.test(plain)) return { fault: 'not-a-number' };
	const value = Number(plain.replace(',', '.')) + 0;
	const fault = faultOf(value, field);
	return fault === null ? { value } : { fault };
}

/** A number as it stands in its field: grouped, with as many decimals as it needs. */
export function printTyped(value: number | null, locale: Locale): string {
	if (value === null) return '';
	const decimals = [0, 1, 2].find((count) => Number(value.toFixed(count)) === value) ?? 2;
	return formatNumber(value, decimals, locale);
}
