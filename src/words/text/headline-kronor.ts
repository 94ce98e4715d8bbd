import type { Locale } from '../../tables/locale.ts';
import { formatAmount } from './amount.ts';
import { formatNumber } from './format.ts';

/** Kronor as a headline has them: "8 109 450". In serif the thin space of other figures can hardly be seen. */
export const headlineKronor = (amount: number, locale: Locale): string =>
	formatNumber(amount, 0, locale).replaceAll('\u202f', '\u00a0');

/** An amount in words as a headline has it: "6 miljoner kronor". */
export const headlineAmount = (amount: number, locale: Locale): string =>
	formatAmount(Math.round(amount), locale).replaceAll('\u202f', '\u00a0');
