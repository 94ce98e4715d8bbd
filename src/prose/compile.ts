import { markdownToHtml } from 'satteri';

/**
 * What is read besides plain Markdown: tables, quotation marks and dashes of the language of print, and a
 * term with what it means on the next line, after a colon. The same as a text is checked by.
 */
export const FEATURES = { gfm: true, smartPunctuation: true, definitionList: true } as const;

/** Markdown as HTML; its marks are left as they are, and links that leave the site say so. */
export const compile = (markdown: string): string =>
	markdownToHtml(markdown, { features: FEATURES }).html.replaceAll(
		/<a (?=href="https?:)/g,
		'<a rel="external" ',
	);

/** Markdown of one line as HTML without a paragraph round it. */
export const compileLine = (markdown: string): string =>
	compile(markdown)
		.trim()
		.replace(/^<p>([\s\S]*)<\/p>$/, '$1');
