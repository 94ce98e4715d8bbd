import { generateAtomFeed } from 'feedsmith';
import { siteAddress } from '../../../site-address.ts';
import { SITE_NAME } from '../../../site.ts';
import type { Locale } from '../../../tables/locale.ts';
import { address } from '../../../words/address.ts';
import { escapeHtml } from '../../../words/text/figure-text.ts';
import { words } from '../../../words/words.ts';
import type { ArticlePart } from '../fill-article.ts';
import { SHARE_SIZE } from '../../share/share-path.ts';
import { isDrawn } from './drawn-part.ts';

/** Swedish address of the feed of analyses. */
export const ANALYSES_FEED = '/analyser/atom.xml';

/** A picture of the site: its Swedish address, and what it shows. */
export interface FeedPicture {
	readonly path: string;
	readonly alt: string;
}

/** An article as its entry is made of it. */
export interface FedArticle {
	readonly slug: string;
	readonly title: string;
	readonly lead: string;
	readonly author: string;
	/** ISO date. */
	readonly date: string;
	readonly parts: readonly ArticlePart[];
	/** Its parts that are drawn, in their order, as pictures with whose figures they have. */
	readonly drawings: readonly (FeedPicture & { readonly source: string })[];
	/** The picture that stands for it where it is shared: Swedish address, and what it shows. */
	readonly picture: FeedPicture;
}

/** What the feed is made of. */
export interface AnalysesFeed {
	readonly locale: Locale;
	/** Where the site is published. */
	readonly site: URL;
	/** The newest first. */
	readonly articles: readonly FedArticle[];
	/** ISO date of the release: the feed's own where there are no articles. */
	readonly release: string;
}

/** HTML of ours whose addresses are whole: in a reader of feeds there is no page that they could begin from. */
const withWholeAddresses = (html: string, page: string, site: URL): string =>
	html
		.replaceAll(/ (href|src)="(\/[^"]*)"/g, (_, name: string, path: string) => {
			return ` ${name}="${siteAddress(site, path)}"`;
		})
		.replaceAll(/ href="(#[^"]*)"/g, (_, place: string) => ` href="${page}${place}"`);

const imageHtml = ({ path, alt }: FeedPicture, { site, locale }: AnalysesFeed): string =>
	`<img src="${escapeHtml(siteAddress(site, address(path, locale)))}" width="${SHARE_SIZE.width}" height="${SHARE_SIZE.height}" alt="${escapeHtml(alt)}">`;

/** A part of an article in a reader of feeds: a drawing is its heading, its picture, and its source. */
function partHtml(
	part: ArticlePart,
	drawing: FedArticle['drawings'][number] | null,
	page: string,
	feed: AnalysesFeed,
): string {
	switch (part.name) {
		case 'text':
			return withWholeAddresses(part.html, page, feed.site);
		case 'claim':
			return withWholeAddresses(
				`<p><strong>${part.statement}</strong><br>${escapeHtml(part.verdict)}: ${part.because}</p>`,
				page,
				feed.site,
			);
		case 'factbox':
			return `<h3>${escapeHtml(part.title)}</h3>${withWholeAddresses(part.body, page, feed.site)}`;
		case 'pullquote':
			// It repeats a sentence of the text.
			return '';
		case 'map':
		case 'series':
		case 'ranking':
		case 'funds':
		case 'need': {
			const { drawing: see } = words(feed.locale).siteFeeds.analyses;
			const title = part.title === null ? '' : `<h3>${escapeHtml(part.title)}</h3>`;
			const image = drawing === null ? '' : `<p>${imageHtml(drawing, feed)}</p>`;
			const source = drawing === null ? '' : `<small>${escapeHtml(drawing.source)}</small> `;
			return `${title}${image}<p>${source}<a href="${page}">${see}</a></p>`;
		}
	}
}

function entryHtml(article: FedArticle, page: string, feed: AnalysesFeed): string {
	const { lead, picture, parts, drawings } = article;
	const drawn = parts.filter(isDrawn);
	return [
		`<p>${escapeHtml(lead)}</p>`,
		`<p>${imageHtml(picture, feed)}</p>`,
		...parts.map((part) =>
			partHtml(part, isDrawn(part) ? (drawings[drawn.indexOf(part)] ?? null) : null, page, feed),
		),
		`<p><a href="${page}">${words(feed.locale).siteFeeds.analyses.cite}</a></p>`,
	].join('');
}

/**
 * The Atom feed (RFC 4287) of the analyses in a language, whole: what a reader of feeds can't draw is a picture.
 * An entry's id is the address of the article and never changes.
 */
export function analysesFeed(feed: AnalysesFeed): string {
	const { locale, site, articles, release } = feed;
	const { analyses: text } = words(locale).siteFeeds;
	const whole = (path: string): string => siteAddress(site, address(path, locale));
	const ours = { name: SITE_NAME, uri: whole('/') };
	return generateAtomFeed({
		xml: { lang: locale },
		id: whole('/analyser/'),
		title: { value: text.title },
		subtitle: { value: text.subtitle },
		updated: new Date(articles[0]?.date ?? release),
		authors: [ours],
		links: [
			{ rel: 'self', type: 'application/atom+xml', href: whole(ANALYSES_FEED) },
			{ rel: 'alternate', type: 'text/html', hreflang: locale, href: whole('/analyser/') },
		],
		entries: articles.map((article) => {
			const page = whole(`/analyser/${article.slug}/`);
			return {
				id: page,
				title: { value: article.title },
				summary: { value: article.lead },
				published: new Date(article.date),
				updated: new Date(article.date),
				authors: [article.author === SITE_NAME ? ours : { name: article.author }],
				links: [{ rel: 'alternate', type: 'text/html', hreflang: locale, href: page }],
				content: { type: 'html', value: entryHtml(article, page, feed) },
			};
		}),
	});
}
