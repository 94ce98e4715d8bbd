/** A heading of an article: its address within the page, and its words as they stand in HTML, without tags. */
export interface ArticleHeading {
	readonly id: string;
	readonly text: string;
}

const ENTITIES: Readonly<Record<string, string>> = {
	'&amp;': '&',
	'&lt;': '<',
	'&gt;': '>',
	'&quot;': '"',
	'&#39;': "'",
};

/** The headings of sections (h2) of an article's HTML, in its order. */
export const headingsOf = (html: string): readonly ArticleHeading[] =>
	[...html.matchAll(/<h2 id="([^"]*)">([\s\S]*?)<\/h2>/g)].map(([, id = '', inner = '']) => ({
		id,
		text: inner
			.replace(/<[^>]*>/g, '')
			.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity),
	}));
