import { plural } from './plural.ts';
import { formatNumber } from './format.ts';
import type { Locale } from '../../tables/locale.ts';

const NO_BREAK = '\u00a0';

/** The large units that newspapers use, largest first. */
const UNITS = [
	{ size: 1_000_000_000, sv: ['miljard', 'miljarder'], en: 'billion' },
	{ size: 1_000_000, sv: ['miljon', 'miljoner'], en: 'million' },
] as const;

/** The fewest decimals, at most two, that give the number exactly; null where two are too few. */
function exactDecimals(amount: number, size: number): number | null {
	return [0, 1, 2].find((decimals) => (amount * 10 ** decimals) % size === 0) ?? null;
}

/**
 * An amount of money in words, never rounded: "1,6 miljoner kronor" or "SEK 1.6 million". An amount
 * that the large unit cannot give exactly is written in full: "1 234 567 kronor".
 *
 * @param amount whole kronor, zero or more
 */
export function formatAmount(amount: number, locale: Locale): string {
	for (const unit of UNITS) {
		const decimals = amount < unit.size ? null : exactDecimals(amount, unit.size);
		if (decimals === null) continue;
		const number = formatNumber(amount / unit.size, decimals, locale);
		const words =
			locale === 'en'
				? ['SEK', number, unit.en]
				: [number, unit.sv[amount === unit.size ? 0 : 1], 'kronor'];
		return words.join(NO_BREAK);
	}
	const number = formatNumber(amount, 0, locale);
	if (locale === 'en') return `SEK${NO_BREAK}${number}`;
	return `${number}${NO_BREAK}${plural(amount, 'krona', 'kronor')}`;
}

const MILLION = 1_000_000;

/** Millions of kronor as a number alone, never rounded; null for what two decimals cannot give. */
export function millions(amount: number, locale: Locale): string | null {
	const decimals = exactDecimals(amount, MILLION);
	return decimals === null ? null : formatNumber(amount / MILLION, decimals, locale);
}

/** An amount where room is short: "40 mkr" or "SEK 40m"; in words where that would round it. */
export function shortAmount(amount: number, locale: Locale): string {
	const number = millions(amount, locale);
	if (number === null) return formatAmount(amount, locale);
	return locale === 'sv' ? `${number}${NO_BREAK}mkr` : `SEK${NO_BREAK}${number}m`;
}
