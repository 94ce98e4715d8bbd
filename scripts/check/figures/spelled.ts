export type Language = 'sv' | 'en';

const THIN_SPACE = '\u202f';
const MINUS = '\u2212';

/** Whole units of the last decimal as the language writes them: "1 234,5" (thin space), "1,234.5". */
export function spelled(units: bigint, decimals: number, language: Language): string {
	const digits = (units < 0n ? -units : units).toString().padStart(decimals + 1, '0');
	const whole = digits.slice(0, digits.length - decimals);
	const grouped = whole.replace(/\B(?=(\d{3})+$)/g, language === 'sv' ? THIN_SPACE : ',');
	const rest = decimals === 0 ? '' : (language === 'sv' ? ',' : '.') + digits.slice(-decimals);
	return (units < 0n ? MINUS : '') + grouped + rest;
}

/** A number in a text: a minus or hyphen right before it, digits, and digits after single separators. */
const NUMBER = /(?:(?<!\p{L}|\d)[-\u2212])?\d+(?:[\u00a0\u202f.,]\d+)*/gu;

/** The numbers that stand in a text, as they stand there. */
export const numbersIn = (text: string): readonly string[] => text.match(NUMBER) ?? [];

/** The first of them; empty where there is none. */
export const firstNumber = (text: string): string => numbersIn(text)[0] ?? '';

/** Years in a row are told by the first and the last; others one by one. */
export function yearsAsSaid(years: readonly number[]): string {
	const [start = 0] = years;
	const inRow = years.every((year, index) => year === start + index);
	return (inRow ? [...new Set([start, years.at(-1)])] : years).join(' ');
}
