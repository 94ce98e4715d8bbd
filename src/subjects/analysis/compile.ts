import GithubSlugger from 'github-slugger';
import { markdownToHtml } from 'satteri';

/** Tables, and quotation marks and dashes of the language of print; the same as an article is checked by. */
const FEATURES = { gfm: true, smartPunctuation: true } as const;

/** Markdown as HTML; its marks are left as they are. */
export const compile = (markdown: string): string =>
	markdownToHtml(markdown, { features: FEATURES }).html;

/** Markdown of one line as HTML without a paragraph round it. */
export const compileLine = (markdown: string): string =>
	compile(markdown)
		.trim()
		.replace(/^<p>([\s\S]*)<\/p>$/, '$1');

/** Addresses within the page of an article that are not of its headings. */
const OWN = ['innehall', 'siffrorna', 'citera', 'de-64'];

/** Gives the headings of an article's texts their addresses; one for a whole article, so that none is had twice. */
export function headingIds(): (html: string) => string {
	const slugger = new GithubSlugger();
	for (const id of OWN) slugger.slug(id);
	return (html) =>
		html.replace(
			/<(h[2-6])>([\s\S]*?)<\/\1>/g,
			(_, tag: string, inner: string) =>
				`<${tag} id="${slugger.slug(inner.replace(/<[^>]*>|&[#\w]+;/g, ''))}">${inner}</${tag}>`,
		);
}
