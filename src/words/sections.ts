import type { Locale, Localized } from '../tables/locale.ts';
import { words } from './words.ts';

/** A page that a menu leads to. */
export interface MenuPage {
	readonly name: string;
	/** Its Swedish address. */
	readonly path: string;
}

/** A word of the menu, with the pages that share the line of links under it. */
export interface MenuSection extends MenuPage {
	readonly pages: readonly MenuPage[];
}

/** A problem as the menu names it. */
interface Named {
	readonly id: string;
	/** Short enough that all stand on one line. */
	readonly short: Localized;
}

/**
 * The menu, in its order. What only one page says needs no line of its own; where the word leads to a
 * page of another name, the line says which.
 *
 * @param challenges the problems, which only the pages of problems need to name
 */
export function sectionsOf(
	locale: Locale,
	challenges: readonly Named[] = [],
): readonly MenuSection[] {
	const { sections, pages } = words(locale).head;
	return [
		{
			name: sections.problems,
			path: '/utmaningar/',
			pages: challenges.map(({ id, short }) => ({
				name: short[locale],
				path: `/utmaningar/${id}/`,
			})),
		},
		{
			name: sections.money,
			path: '/behov-och-fonder/',
			pages: [
				{ name: pages.needAndFunds, path: '/behov-och-fonder/' },
				{ name: pages.funds, path: '/fonder/' },
				{ name: pages.contract, path: '/utfallskontrakt/' },
				{ name: pages.buying, path: '/sa-kan-en-kommun-kopa/' },
			],
		},
		{
			name: sections.models,
			path: '/modeller/',
			pages: [
				{ name: pages.models, path: '/modeller/' },
				{ name: pages.profiles, path: '/problembilder/' },
			],
		},
		{
			name: sections.municipalities,
			path: '/kommuner/',
			pages: [
				{ name: pages.allMunicipalities, path: '/kommuner/' },
				{ name: pages.compare, path: '/jamfor/' },
				{ name: pages.similar, path: '/liknande-kommuner/' },
			],
		},
		{ name: sections.analyses, path: '/analyser/', pages: [] },
	];
}

/** The pages that the foot of every page leads to; they have a line of links too, but no word in the menu. */
export function footOf(locale: Locale): MenuSection {
	const { common, head } = words(locale);
	const { data, newsroom, method, corrections, about } = common.navigation;
	return {
		name: head.sections.site,
		path: '/om/',
		pages: [
			{ name: data, path: '/data/' },
			{ name: newsroom, path: '/for-redaktioner/' },
			{ name: method, path: '/metod/' },
			{ name: corrections, path: '/rattelser/' },
			{ name: about, path: '/om/' },
		],
	};
}

/** Where a page stands to one that a menu leads to: it is that page, lies below it, or neither. */
export const placeOf = (path: string, { path: to }: MenuPage): 'page' | 'true' | undefined =>
	path === to ? 'page' : path.startsWith(to) ? 'true' : undefined;

/** The section that a page is of; undefined for one that the menu does not lead to. */
export const sectionOf = (
	path: string,
	sections: readonly MenuSection[],
): MenuSection | undefined =>
	sections.find((section) =>
		[section, ...section.pages].some((page) => placeOf(path, page) !== undefined),
	);
