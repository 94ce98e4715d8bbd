import type { Locale } from '../../tables/locale.ts';

const AND: Readonly<Record<Locale, string>> = { sv: ' och ', en: ' and ' };

/** What joins the last two when one of them has an "and" of its own, so that the seams are seen. */
const AND_AGAIN: Readonly<Record<Locale, string>> = { sv: ' samt ', en: ', and ' };

/** What stands before each of some names in a sentence: "", ", " and " och ". */
export function seamsOf(names: readonly string[], locale: Locale): readonly string[] {
	const isUnclear = names.slice(-2).some((name) => name.includes(AND[locale]));
	const last = (isUnclear ? AND_AGAIN : AND)[locale];
	return names.map((_, index) => (index === 0 ? '' : index < names.length - 1 ? ', ' : last));
}

/**
 * Names as they stand in a sentence: "a, b och c", but "a, b samt brott och otrygghet". Empty for
 * no names.
 */
export function listing(names: readonly string[], locale: Locale): string {
	const seams = seamsOf(names, locale);
	return names.map((name, index) => (seams[index] ?? '') + name).join('');
}

/** A title as it stands within a sentence: "Inrikes flyttnetto" → "inrikes flyttnetto", but "HVB" as it is. */
export const withinSentence = (title: string): string =>
	/^\p{Lu}\p{Ll}/u.test(title) ? title.slice(0, 1).toLowerCase() + title.slice(1) : title;
