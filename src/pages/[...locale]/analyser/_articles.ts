import { readFileSync } from 'node:fs';
import type { MarkdownInstance } from 'astro';
import * as api from '../../../api/read.ts';
import { type ArticleHead, readHead } from '../../../components/analysis/article-head.ts';
import { checkMarkdown } from '../../../components/analysis/check-markdown.ts';
import { type Article, fillArticle } from '../../../components/analysis/fill-article.ts';
import { LOCALES, type Locale } from '../../../model/locale.ts';

/**
 * The files, by path. Not a content collection: in Astro 7.3.0 none can be built, since its module
 * of images imports a file that was never published (withastro/astro#17898).
 */
const FILES = import.meta.glob<MarkdownInstance<Record<string, unknown>>>(
	'/src/content/analyses/*.md',
	{ eager: true },
);

/** `src/content/analyses/fonderna.sv.md` is the article "fonderna" in Swedish. */
export interface ArticleFile {
	/** Path from the root of the project. */
	readonly file: string;
	readonly raw: string;
	readonly slug: string;
	readonly locale: Locale;
	readonly head: ArticleHead;
}

/** Runs a part of the work; an error that tells an editor where to look needs no trace of our code. */
function forEditor<Result>(work: () => Result): Result {
	try {
		return work();
	} catch (error) {
		if (error instanceof Error && error.message.startsWith('src/content/')) {
			error.stack = error.message;
		}
		throw error;
	}
}

function readFile([path, article]: [
	string,
	MarkdownInstance<Record<string, unknown>>,
]): ArticleFile {
	const file = path.slice(1);
	const [slug = '', language, ...rest] = (path.split('/').at(-1) ?? '').split('.');
	const locale = LOCALES.find((candidate) => candidate === language);
	if (!locale || rest.length !== 1 || !/^[a-z0-9-]+$/.test(slug)) {
		throw new Error(
			`${file}: found this name; expected letters a–z, digits and hyphens, then .sv.md or .en.md`,
		);
	}
	const raw = readFileSync(file, 'utf8');
	const head = readHead(file, raw, article.frontmatter);
	checkMarkdown(file, raw, article.rawContent());
	return { file, raw, slug, locale, head };
}

/** All articles in all languages, newest first. */
export function articleFiles(): readonly ArticleFile[] {
	const files = forEditor(() => Object.entries(FILES).map(readFile));
	for (const { slug } of files) {
		for (const locale of LOCALES) {
			if (!files.some((file) => file.slug === slug && file.locale === locale)) {
				throw new Error(
					`src/content/analyses/${slug}.${locale}.md: found no such file; expected each article in every language`,
				);
			}
		}
	}
	return files.toSorted(
		(a, b) => b.head.date.localeCompare(a.head.date) || a.slug.localeCompare(b.slug),
	);
}

/** An article with its figures filled in from the API. */
export async function readArticle({ file, raw, locale, head }: ArticleFile): Promise<Article> {
	const markdown = FILES[`/${file}`];
	if (!markdown) throw new Error(`${file}: found no such file`);
	const { challenges, indicators } = api.index();
	const html = await markdown.compiledContent();
	const data = {
		challenges,
		indicators,
		municipalities: api.municipalities(),
		registry: api.funds(),
		series: api.series,
	};
	return forEditor(() => fillArticle({ file, raw, head, html }, locale, data));
}
