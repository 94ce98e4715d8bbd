import type { Locale } from '../../tables/locale.ts';

const MONTHS: Readonly<Record<Locale, readonly string[]>> = {
	sv: 'jan feb mars april maj juni juli aug sep okt nov dec'.split(' '),
	en: 'Jan Feb March April May June July Aug Sept Oct Nov Dec'.split(' '),
};

/**
 * Some days as the head of a column: "2018–19" of whole years, "jan–juni 2014" or "juli 2014–15" where a
 * month other than the first or the last is said.
 *
 * @param from the first ISO day, the first of a month
 * @param until the last
 */
export function limitDays(from: string, until: string, locale: Locale): string {
	const month = (day: string): string => MONTHS[locale][Number(day.slice(5, 7)) - 1] ?? '';
	const [first, last] = [from.slice(0, 4), until.slice(0, 4)];
	const begins = from.endsWith('-01-01');
	const ends = until.endsWith('-12-31');
	if (first === last) {
		return begins && ends ? first : `${month(from)}–${month(until)} ${first}`;
	}
	const to = `${ends ? '' : `${month(until)} `}${ends ? last.slice(2) : last}`;
	return `${begins ? '' : `${month(from)} `}${first}–${to}`;
}
