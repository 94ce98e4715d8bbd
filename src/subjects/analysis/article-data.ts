import type { Article, WithContext } from 'schema-dts';
import { siteAddress } from '../../site-address.ts';
import { SITE_NAME } from '../../site.ts';
import type { Locale } from '../../tables/locale.ts';
import { address } from '../../words/address.ts';
import { sharePath } from '../share/share-path.ts';

/** What search engines are told of an article. */
export interface ToldArticle {
	readonly locale: Locale;
	/** Swedish address of the article. */
	readonly path: string;
	readonly title: string;
	readonly lead: string;
	readonly author: string;
	/** ISO date. */
	readonly date: string;
}

const OURS = { '@type': 'Organization', name: SITE_NAME } as const;

/** The article for search engines (schema.org). */
export const articleData = (
	{ locale, path, title, lead, author, date }: ToldArticle,
	site: URL,
): WithContext<Article> => ({
	'@context': 'https://schema.org',
	'@type': 'Article',
	headline: title,
	description: lead,
	inLanguage: locale,
	datePublished: date,
	url: siteAddress(site, address(path, locale)),
	image: siteAddress(site, address(sharePath(path), locale)),
	author: author === SITE_NAME ? OURS : { '@type': 'Person', name: author },
	publisher: OURS,
});
