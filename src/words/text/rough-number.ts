import { formatNumber } from './format.ts';
import type { Locale } from '../../tables/locale.ts';

const WORDS = {
	sv: { under: 'knappt', over: 'drygt', million: 'miljon', millions: 'miljoner' },
	en: { under: 'just under', over: 'just over', million: 'million', millions: 'million' },
} as const;

/** To what a count is rounded, by its size: hundreds, thousands, tenths of a million. */
function stepOf(count: number): number {
	if (count >= 1_000_000) return 100_000;
	if (count >= 10_000) return 1000;
	return count >= 1000 ? 100 : 1;
}

/**
 * A count as a reader takes it in: "knappt 1,3 miljoner", "drygt 45 000"; under a thousand it stands
 * as it is. The exact figure belongs in a table beside it.
 *
 * @param count whole, zero or more
 */
export function roughNumber(count: number, locale: Locale): string {
	const step = stepOf(count);
	const rounded = Math.round(count / step) * step;
	const { under, over, million, millions } = WORDS[locale];
	const said =
		rounded >= 1_000_000
			? `${formatNumber(rounded / 1_000_000, rounded % 1_000_000 === 0 ? 0 : 1, locale)} ${rounded === 1_000_000 ? million : millions}`
			: formatNumber(rounded, 0, locale);
	if (rounded === count) return said;
	return `${rounded > count ? under : over} ${said}`;
}
