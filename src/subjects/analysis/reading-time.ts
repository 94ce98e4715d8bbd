import type { ArticlePart } from './fill-article.ts';

/** Words that are read in a minute of a text with figures in it. */
const WORDS_A_MINUTE = 200;

/** The texts of an article, as HTML: its stretches, claims and fact boxes. A quotation stands in the text already. */
export const textsOf = (parts: readonly ArticlePart[]): readonly string[] =>
	parts.flatMap((part) => {
		if (part.name === 'text') return [part.html];
		if (part.name === 'factbox') return [part.body];
		return part.name === 'claim' ? [part.statement, part.because] : [];
	});

/** Whole minutes that some texts, HTML or plain, take to read; at least two. */
export function readingTime(texts: readonly string[]): number {
	const words = texts
		.map((text) => text.replace(/<[^>]*>/g, ' '))
		.join(' ')
		.split(/\s+/)
		.filter((word) => word !== '');
	return Math.max(2, Math.round(words.length / WORDS_A_MINUTE));
}
