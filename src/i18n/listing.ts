import type { Locale } from '../model/locale.ts';

const AND: Readonly<Record<Locale, string>> = { sv: ' och ', en: ' and ' };

/** What joins the last two when one of them has an "and" of its own, so that the seams are seen. */
const AND_AGAIN: Readonly<Record<Locale, string>> = { sv: ' samt ', en: ', and ' };

/**
 * Names as they stand in a sentence: "a, b och c", but "a, b samt brott och otrygghet". Empty for
 * no names.
 */
export function listing(names: readonly string[], locale: Locale): string {
	const last = names.at(-1) ?? '';
	if (names.length < 2) return last;
	const before = names.slice(0, -1);
	const seam = [before.at(-1) ?? '', last].some((name) => name.includes(AND[locale]));
	return before.join(', ') + (seam ? AND_AGAIN : AND)[locale] + last;
}

/** A title as it stands within a sentence: "Inrikes flyttnetto" → "inrikes flyttnetto", but "HVB" as it is. */
export const withinSentence = (title: string): string =>
	/^\p{Lu}\p{Ll}/u.test(title) ? title.slice(0, 1).toLowerCase() + title.slice(1) : title;
