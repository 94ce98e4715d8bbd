import { LOCALES, type Locale } from '../../tables/locale.ts';
import { type ArticleHead, readHead } from './article-head.ts';
import { checkMarkdown } from './check-markdown.ts';
import { forEditor } from './for-editor.ts';

/** A file of `src/content/analyses/`, as it was found. */
export interface FoundFile {
	/** Path from the root of the project. */
	readonly file: string;
	/** The whole file. */
	readonly raw: string;
	/** Its head, as YAML gives it. */
	readonly frontmatter: unknown;
	/** What comes after the head. */
	readonly markdown: string;
}

/** `src/content/analyses/fonderna.sv.md` is the article "fonderna" in Swedish. */
export interface ArticleFile {
	/** Path from the root of the project. */
	readonly file: string;
	readonly raw: string;
	/** What comes after the head. */
	readonly markdown: string;
	readonly slug: string;
	readonly locale: Locale;
	readonly head: ArticleHead;
}

function articleFile({ file, raw, frontmatter, markdown }: FoundFile): ArticleFile {
	const [slug = '', language, ...rest] = (file.split('/').at(-1) ?? '').split('.');
	const locale = LOCALES.find((candidate) => candidate === language);
	if (!locale || rest.length !== 1 || !/^[a-z0-9-]+$/.test(slug)) {
		throw new Error(
			`${file}: found this name; expected letters a–z, digits and hyphens, then .sv.md or .en.md`,
		);
	}
	const head = readHead(file, raw, frontmatter);
	checkMarkdown(file, raw, markdown);
	return { file, raw, markdown, slug, locale, head };
}

/** @throws Error where an article is not there in every language */
function checkLanguages(files: readonly ArticleFile[]): void {
	for (const { file, slug } of files) {
		for (const locale of LOCALES) {
			if (files.some((other) => other.slug === slug && other.locale === locale)) continue;
			const lacking = file.replace(/\.\w+\.md$/, `.${locale}.md`);
			throw new Error(`${lacking}: found no such file; expected each article in every language`);
		}
	}
}

/**
 * The articles in all languages, newest first.
 *
 * @throws Error at the first file that may not be published: names it and the line, what was found and
 * what was expected, and has no trace but that
 */
export function readArticles(found: readonly FoundFile[]): readonly ArticleFile[] {
	return forEditor(() => {
		const files = found.map(articleFile);
		checkLanguages(files);
		return files.toSorted(
			(a, b) => b.head.date.localeCompare(a.head.date) || a.slug.localeCompare(b.slug),
		);
	});
}
