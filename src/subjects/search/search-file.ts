import { address } from '../../words/address.ts';
import { sectionsOf } from '../../words/sections.ts';
import { words } from '../../words/words.ts';
import type { Fund } from '../../tables/api/fund.ts';
import type { Locale } from '../../tables/locale.ts';
import type { SearchTexts } from './search-facts.ts';
import type { Titled } from './understand.ts';

/** The pages of all rows of the registry, by their titles. */
export const fundTitles = (funds: readonly Fund[], locale: Locale): readonly Titled[] =>
	funds.map(({ id, code, kind, name, instrument, status }) => ({
		kind: 'fund',
		title: words(locale).funds.fundTitle(name, instrument, status === 'planned'),
		href: address(`/fonder/${id}/`, locale),
		place: kind === 'region' ? `lan-${code}` : code,
	}));

/** The pages that menu and foot lead to. */
export function pageTitles(locale: Locale): readonly Titled[] {
	const { common } = words(locale);
	const { data, method, about } = common.navigation;
	const sections = sectionsOf(locale);
	const pages = [
		...sections.flatMap((section) => (section.pages.length > 0 ? section.pages : [section])),
		{ name: data, path: '/data/' },
		{ name: method, path: '/metod/' },
		{ name: about, path: '/om/' },
	];
	return pages.map(({ name, path }) => ({
		kind: 'page',
		title: name,
		href: address(path, locale),
		place: null,
	}));
}

/** The words that the search writes. */
export const searchWords = (locale: Locale): SearchTexts => {
	const { common, head } = words(locale);
	return { ...head.search.texts, reasons: common.reasons };
};
