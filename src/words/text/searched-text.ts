import type { SearchKind } from '../../tables/fund-searches.ts';
import type { Locale } from '../../tables/locale.ts';
import type { Searched } from '../../stats/money/search.ts';

/**
 * How a municipality without a known fund was searched for, in words: "sökt på namn, inget funnet
 * (november 2026)". The words stand here because the published lists have them too (scripts/publish).
 */
const HOW: Readonly<Record<Locale, Readonly<Record<SearchKind, string>>>> = {
	sv: {
		'by-name': 'sökt på namn, inget funnet',
		'in-group': 'bara sökt tillsammans med andra',
		not: 'inte sökt',
	},
	en: {
		'by-name': 'searched by name, nothing found',
		'in-group': 'searched only together with others',
		not: 'not searched',
	},
};

/** Said of a municipality whose registry row is of a plan: that was found, and no fund. */
const PLAN: Readonly<Record<Locale, string>> = { sv: 'bara en plan', en: 'only a plan' };

const TAGS: Readonly<Record<Locale, string>> = { sv: 'sv-SE', en: 'en-GB' };

/** A month in words. Made when it is asked for: most scripts that share this file never ask. */
export const monthText = (month: string, locale: Locale): string =>
	new Date(month).toLocaleDateString(TAGS[locale], {
		month: 'long',
		year: 'numeric',
		timeZone: 'UTC',
	});

/** @param searched null for a municipality whose registry row is of a mere plan */
export function searchedText(searched: Searched | null, locale: Locale): string {
	if (searched === null) return PLAN[locale];
	const how = HOW[locale][searched.how];
	return searched.month === null ? how : `${how} (${monthText(searched.month, locale)})`;
}

/** The same in a list of many, where it stands after "no known fund" and the months stand once (`searchedWhen`). */
const HOW_IN_LIST: Readonly<Record<Locale, Readonly<Record<SearchKind, string>>>> = {
	sv: { 'by-name': 'sökt på namn', 'in-group': 'sökt med andra', not: 'inte sökt' },
	en: { 'by-name': 'searched by name', 'in-group': 'searched with others', not: 'not searched' },
};

/** @param searched null for a municipality whose registry row is of a mere plan */
export const searchedInList = (searched: Searched | null, locale: Locale): string =>
	searched === null ? PLAN[locale] : HOW_IN_LIST[locale][searched.how];

const WHEN: Readonly<Record<Locale, { readonly name: string; readonly to: string }>> = {
	sv: { name: 'Sökningar efter fonder', to: 'till' },
	en: { name: 'Searches for funds', to: 'to' },
};

/** When the municipalities of a list were searched for: "Sökningar efter fonder: november 2026." */
export function searchedWhen(
	municipalities: readonly { readonly searched: Searched | null }[],
	locale: Locale,
): string {
	const months = municipalities.flatMap(({ searched }) => searched?.month ?? []).sort();
	const [first, last] = [months[0], months.at(-1)];
	if (first === undefined || last === undefined) return '';
	const { name, to } = WHEN[locale];
	const month = (of: string): string => monthText(of, locale);
	return `${name}: ${month(first)}${first === last ? '' : ` ${to} ${month(last)}`}.`;
}

/** What is said of the municipalities without a known fund, for scripts: each text once. */
export interface SearchedTexts {
	readonly texts: readonly string[];
	/** By code, the place of its text. A municipality with a known fund is not there. */
	readonly of: Readonly<Record<string, number>>;
}

/** What is said of one of them; null for a municipality with a known fund. */
export const searchedOf = ({ texts, of }: SearchedTexts, code: string): string | null =>
	texts[of[code] ?? -1] ?? null;

/** @param known codes of the municipalities with a known fund */
export function searchedTexts(
	municipalities: readonly { readonly code: string; readonly searched: Searched | null }[],
	known: ReadonlySet<string>,
	locale: Locale,
): SearchedTexts {
	const said = municipalities
		.filter(({ code }) => !known.has(code))
		.map(({ code, searched }) => [code, searchedText(searched, locale)] as const);
	const texts = [...new Set(said.map(([, text]) => text))];
	return { texts, of: Object.fromEntries(said.map(([code, text]) => [code, texts.indexOf(text)])) };
}
