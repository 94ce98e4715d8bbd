import type { Locale } from '../../src/tables/locale.ts';

/** Small numbers in words; a text writes them so up to twelve. */
const WORDS: Readonly<Record<Locale, readonly (readonly string[])[]>> = {
	sv: [
		['noll', 'ingen', 'inget', 'inga'],
		['en', 'ett'],
		['två'],
		['tre'],
		['fyra'],
		['fem'],
		['sex'],
		['sju'],
		['åtta'],
		['nio'],
		['tio'],
		['elva'],
		['tolv'],
	],
	en: [
		['no', 'none', 'zero'],
		['one', 'a', 'an'],
		['two'],
		['three'],
		['four'],
		['five'],
		['six'],
		['seven'],
		['eight'],
		['nine'],
		['ten'],
		['eleven'],
		['twelve'],
	],
};

/** Words that a number before them is multiplied by. */
const SCALES: readonly (readonly [pattern: RegExp, factor: number])[] = [
	[/^(tusen|thousand)$/, 1e3],
	[/^(miljon|miljoner|mkr|million)$/, 1e6],
	[/^(miljard|miljarder|billion)$/, 1e9],
];

/** A number with spaces (or commas, in English) between thousands and its language's decimal mark. */
const DIGITS: Readonly<Record<Locale, RegExp>> = {
	sv: /\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)|\d+(?:,\d+)?/gu,
	en: /\d{1,3}(?:,\d{3})+(?!\d)|\d+(?:\.\d+)?/gu,
};

const plain = (digits: string, locale: Locale): number =>
	Number(
		locale === 'sv'
			? digits.replaceAll(/[ \u00a0\u202f]/gu, '').replace(',', '.')
			: digits.replaceAll(',', ''),
	);

/** What stands before a number below zero: "minus 3,5 miljoner", "minus SEK 3.5 million", "−3". */
const MINUS = /(?:^|\s)(?:minus\s+|[−-])(?:SEK\s+)?$/iu;

/**
 * Whether a text states a number: in digits ("10 miljoner", "1,3 billion", "500,000") or in words up
 * to twelve ("två års uppföljning"). A number below zero is one with "minus" before it.
 */
export function states(text: string, number: number, locale: Locale): boolean {
	const found = [...text.matchAll(DIGITS[locale])].map(({ 0: digits, index }) => ({
		value: plain(digits, locale),
		before: text.slice(0, index),
		rest: text.slice(index + digits.length),
	}));
	const spelt = [...text.toLowerCase().matchAll(/\p{L}+/gu)].flatMap(({ 0: word, index }) => {
		const value = WORDS[locale].findIndex((words) => words.includes(word));
		return value < 0
			? []
			: [{ value, before: text.slice(0, index), rest: text.slice(index + word.length) }];
	});
	return [...found, ...spelt].some(({ value, before, rest }) => {
		const next = /^[\s–-]*(\p{L}+)/u.exec(rest)?.[1]?.toLowerCase() ?? '';
		const factor = SCALES.find(([pattern]) => pattern.test(next))?.[1] ?? 1;
		const sign = MINUS.test(before) ? -1 : 1;
		return Math.abs(sign * value * factor - number) <= 1e-6 * Math.abs(number);
	});
}
