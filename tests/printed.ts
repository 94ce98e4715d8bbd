import type { Locale } from '../src/tables/locale.ts';

/**
 * Numbers as pages print them, read back by rules of our own, so that a test can hold them to the
 * published files without asking the code that printed them.
 */

/** Every kind of space is a space: text as a reader sees it. */
export const levelled = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

const FORMS: Readonly<Record<Locale, RegExp>> = {
	sv: /^([+−]?)(\d{1,3}(?: \d{3})*)(?:,(\d+))?$/,
	en: /^([+−]?)(\d{1,3}(?:,\d{3})*)(?:\.(\d+))?$/,
};

/** @throws Error for what is no number in the form of the language */
export function readNumber(
	text: string,
	locale: Locale,
): { readonly value: number; readonly decimals: number; readonly sign: string } {
	const form = FORMS[locale].exec(levelled(text));
	if (!form) throw new Error(`"${text}" is no number in the form of ${locale}`);
	const [, sign = '', whole = '', decimals = ''] = form;
	const size = Number(`${whole.replaceAll(/\D/g, '')}.${decimals}`);
	return { value: sign === '−' ? -size : size, decimals: decimals.length, sign };
}

const AMOUNTS: Readonly<Record<Locale, RegExp>> = {
	sv: /(?<number>\d[\d ]*(?:,\d+)?) (?:(?<unit>miljon|miljard)(?:er)? )?kron(?:or|a)/g,
	en: /SEK (?<number>\d[\d,]*(?:\.\d+)?)(?: (?<unit>million|billion))?/g,
};
const UNITS: ReadonlyMap<string, number> = new Map([
	['miljon', 1_000_000],
	['million', 1_000_000],
	['miljard', 1_000_000_000],
	['billion', 1_000_000_000],
]);

/** All amounts of money in a text, in kronor: [1600000] of "planerat belopp 1,6 miljoner kronor". */
export const amountsIn = (text: string, locale: Locale): readonly number[] =>
	[...levelled(text).matchAll(AMOUNTS[locale])].map(({ groups }) =>
		Math.round(
			readNumber(groups?.['number'] ?? '', locale).value * (UNITS.get(groups?.['unit'] ?? '') ?? 1),
		),
	);
