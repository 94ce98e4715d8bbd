import { readFileSync } from 'node:fs';
import type { MarkdownInstance } from 'astro';
import { type Article, fillArticle } from '../../../subjects/analysis/fill-article.ts';
import { forEditor } from '../../../subjects/analysis/for-editor.ts';
import { type ArticleFile, readArticles } from '../../../subjects/analysis/read-articles.ts';
import { figureData } from './_figure-data.ts';

/**
 * The files, by path. Not a content collection: in Astro 7.3.0 none can be built, since its module
 * of images imports a file that was never published (withastro/astro#17898).
 */
const FILES = import.meta.glob<MarkdownInstance<Record<string, unknown>>>(
	'/src/content/analyses/*.md',
	{ eager: true },
);

/** All articles in all languages, newest first. */
export const articleFiles = (): readonly ArticleFile[] =>
	readArticles(
		Object.entries(FILES).map(([path, article]) => {
			const file = path.slice(1);
			const raw = readFileSync(file, 'utf8');
			return { file, raw, frontmatter: article.frontmatter, markdown: article.rawContent() };
		}),
	);

/** An article with its figures filled in from the API. */
export function readArticle({ file, raw, markdown, locale, head }: ArticleFile): Article {
	return forEditor(() => fillArticle({ file, raw, head, markdown }, locale, figureData()));
}
