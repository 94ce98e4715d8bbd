import type { Locale } from '../../model/locale.ts';

const LISTS: Readonly<Record<Locale, Intl.ListFormat>> = {
	sv: new Intl.ListFormat('sv-SE'),
	en: new Intl.ListFormat('en-GB'),
};

/** Words one after another as in a sentence: "2020, 2021 och 2022". */
export const listing = (items: readonly string[], locale: Locale): string =>
	LISTS[locale].format(items);

/** A title as it stands within a sentence: "Inrikes flyttnetto" → "inrikes flyttnetto", but "HVB" as it is. */
export const withinSentence = (title: string): string =>
	/^\p{Lu}\p{Ll}/u.test(title) ? title.slice(0, 1).toLowerCase() + title.slice(1) : title;
