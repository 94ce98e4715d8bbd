import { LOCALES, type Locale } from '../tables/locale.ts';

/** Languages with a prefix in their addresses; Swedish is the default and has none. */
const PREFIX: Readonly<Record<Locale, string>> = { sv: '', en: '/en' };

/**
 * Address of a page in a language.
 *
 * @param path the page's Swedish address, beginning and ending with a slash: "/kommuner/ale/"
 */
export const address = (path: string, locale: Locale): string => PREFIX[locale] + path;

/** Parameter of the leading `[...locale]` folder of a page. */
export const localeParam = (locale: Locale): string | undefined =>
	PREFIX[locale] === '' ? undefined : PREFIX[locale].slice(1);

/** One entry for each language, for `getStaticPaths`. */
export const localePaths = (): {
	params: { locale: string | undefined };
	props: { locale: Locale };
}[] => LOCALES.map((locale) => ({ params: { locale: localeParam(locale) }, props: { locale } }));
