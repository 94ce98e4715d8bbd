import { forEditor } from '../../../prose/for-editor.ts';
import { type Article, fillArticle } from '../../../subjects/analysis/fill-article.ts';
import { type ArticleFile, readArticles } from '../../../subjects/analysis/read-articles.ts';
import { filesOf } from '../_content.ts';
import { figureData } from './_figure-data.ts';

/** All articles in all languages, newest first. */
export const articleFiles = async (): Promise<readonly ArticleFile[]> =>
	readArticles(await filesOf('analyses'));

/** An article with its figures filled in from the API. */
export function readArticle({ file, raw, markdown, locale, head }: ArticleFile): Article {
	return forEditor(() => fillArticle({ file, raw, head, markdown }, locale, figureData()));
}
