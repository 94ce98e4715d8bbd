import { address } from '../../words/address.ts';
import { footOf, sectionsOf } from '../../words/sections.ts';
import { words } from '../../words/words.ts';
import type { Fund } from '../../tables/api/fund.ts';
import type { SearchWord } from '../../tables/api/search-words.ts';
import type { Model } from '../../tables/api/models.ts';
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

/** The pages of all models, by their names. */
export const modelTitles = (models: readonly Model[], locale: Locale): readonly Titled[] =>
	models.map(({ id, name }) => ({
		kind: 'model',
		title: name[locale],
		href: address(`/modeller/${id}/`, locale),
		place: null,
	}));

/** The pages that menu and foot lead to, with what else people call them. */
export function pageTitles(locale: Locale, searchWords: readonly SearchWord[]): readonly Titled[] {
	const sections = sectionsOf(locale);
	const pages = [
		...sections.flatMap((section) => (section.pages.length > 0 ? section.pages : [section])),
		...footOf(locale).pages,
	];
	return pages.map(({ name, path }) => {
		const called = searchWords
			.filter(
				({ kind, id, language }) => kind === 'page' && language === locale && `/${id}/` === path,
			)
			.map(({ word }) => word)
			.join(' ');
		return {
			kind: 'page',
			title: name,
			href: address(path, locale),
			place: null,
			...(called !== '' && { called }),
		};
	});
}

/** The words that the search writes. */
export const searchWords = (locale: Locale): SearchTexts => {
	const { common, head } = words(locale);
	return { ...head.search.texts, reasons: common.reasons };
};
