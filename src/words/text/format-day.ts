import type { Locale } from '../../tables/locale.ts';

const FORMS: Readonly<Record<Locale, Intl.DateTimeFormat>> = {
	sv: new Intl.DateTimeFormat('sv-SE', { dateStyle: 'long', timeZone: 'UTC' }),
	en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
};

/** An ISO date in words: "23 november 2026" or "23 November 2026". */
export const formatDay = (date: string, locale: Locale): string =>
	FORMS[locale].format(new Date(date));
