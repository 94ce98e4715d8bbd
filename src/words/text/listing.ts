import type { Locale } from '../../tables/locale.ts';

type Join = 'and' | 'or';

const JOINS: Readonly<Record<Join, Readonly<Record<Locale, string>>>> = {
	and: { sv: ' och ', en: ' and ' },
	or: { sv: ' eller ', en: ' or ' },
};

/** What joins the last two when one of them has that word of its own, so that the seams are seen. */
const AGAIN: Readonly<Record<Join, Readonly<Record<Locale, string>>>> = {
	and: { sv: ' samt ', en: ', and ' },
	or: { sv: ', eller ', en: ', or ' },
};

/** What stands before each of some names in a sentence: "", ", " and " och ". */
export function seamsOf(
	names: readonly string[],
	locale: Locale,
	join: Join = 'and',
): readonly string[] {
	const isUnclear = names.slice(-2).some((name) => name.includes(JOINS[join][locale]));
	const last = (isUnclear ? AGAIN : JOINS)[join][locale];
	return names.map((_, index) => (index === 0 ? '' : index < names.length - 1 ? ', ' : last));
}

/**
 * Names as they stand in a sentence: "a, b och c", but "a, b samt brott och otrygghet". Empty for
 * no names.
 *
 * @param join "or" after a negation: "ingen fond mot a, b eller c"
 */
export function listing(names: readonly string[], locale: Locale, join: Join = 'and'): string {
	const seams = seamsOf(names, locale, join);
	return names.map((name, index) => (seams[index] ?? '') + name).join('');
}

/** A title as it stands within a sentence: "Inrikes flyttnetto" → "inrikes flyttnetto", but "HVB" as it is. */
export const withinSentence = (title: string): string =>
	/^\p{Lu}\p{Ll}/u.test(title) ? title.slice(0, 1).toLowerCase() + title.slice(1) : title;
