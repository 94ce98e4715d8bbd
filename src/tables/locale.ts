/** The languages of the site. Swedish comes first: it is the default and has no prefix in addresses. */
export const LOCALES = ['sv', 'en'] as const;

export type Locale = (typeof LOCALES)[number];

/** One text in every language of the site. */
export type Localized = Readonly<Record<Locale, string>>;
