import { forEditor } from '../../prose/for-editor.ts';
import { type ContentFile, type FoundContent, readContent } from '../../prose/read-content.ts';
import { type ArticleHead, readArticleHead } from './article-head.ts';

export type ArticleFile = ContentFile<ArticleHead>;

/**
 * The articles in all languages, newest first.
 *
 * @throws Error at the first file that may not be published: names it and the line, what was found and
 * what was expected, and has no trace but that
 */
export const readArticles = (found: readonly FoundContent[]): readonly ArticleFile[] =>
	forEditor(() =>
		readContent(found, readArticleHead).toSorted(
			(a, b) => b.head.date.localeCompare(a.head.date) || a.slug.localeCompare(b.slug),
		),
	);
