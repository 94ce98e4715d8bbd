import type { Locale, Localized } from '../tables/locale.ts';
import { words } from './words.ts';

/** A page that a menu leads to. */
export interface MenuPage {
	readonly name: string;
	/** Its Swedish address. */
	readonly path: string;
}

/** A word of the menu, with the pages that share the line of links under it. */
export interface Section extends MenuPage {
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
export function sectionsOf(locale: Locale, challenges: readonly Named[] = []): readonly Section[] {
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
			],
		},
		{
			name: sections.models,
			path: '/problembilder/',
			pages: [{ name: pages.profiles, path: '/problembilder/' }],
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

/** Where a page stands to one that a menu leads to: it is that page, lies below it, or neither. */
export const placeOf = (path: string, { path: to }: MenuPage): 'page' | 'true' | undefined =>
	path === to ? 'page' : path.startsWith(to) ? 'true' : undefined;

/** The section that a page is of; undefined for one that the menu does not lead to. */
export const sectionOf = (path: string, sections: readonly Section[]): Section | undefined =>
	sections.find((section) =>
		[section, ...section.pages].some((page) => placeOf(path, page) !== undefined),
	);
