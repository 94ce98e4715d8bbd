import { LOCALES, type Locale } from '../tables/locale.ts';
import { checkMarkdown } from './check-markdown.ts';

/** A file of a folder of `src/content/`, as it was found. */
export interface FoundContent {
	/** Path from the root of the project. */
	readonly file: string;
	/** The whole file: the lines of errors are counted in it. */
	readonly raw: string;
	/** Its head, as YAML gives it. */
	readonly frontmatter: unknown;
	/** What comes after the head, to the end of the file. */
	readonly markdown: string;
}

/** `src/content/analyses/fonderna.sv.md` is the text "fonderna" in Swedish. */
export interface ContentFile<Head> {
	/** Path from the root of the project. */
	readonly file: string;
	readonly raw: string;
	/** What comes after the head. */
	readonly markdown: string;
	readonly slug: string;
	readonly locale: Locale;
	readonly head: Head;
}

/** @throws Error where a text is not there in every language */
function checkLanguages(files: readonly ContentFile<unknown>[]): void {
	for (const { file, slug } of files) {
		for (const locale of LOCALES) {
			if (files.some((other) => other.slug === slug && other.locale === locale)) continue;
			const lacking = file.replace(/\.\w+\.md$/, `.${locale}.md`);
			throw new Error(`${lacking}: found no such file; expected each text in every language`);
		}
	}
}

/**
 * The texts of a folder in all languages, each held to the rules of its head and of all Markdown.
 *
 * @throws Error at the first file that may not be published: names it and the line, what was found and
 * what was expected
 */
export function readContent<Head>(
	found: readonly FoundContent[],
	readHead: (file: string, raw: string, frontmatter: unknown) => Head,
): readonly ContentFile<Head>[] {
	const files = found.map(({ file, raw, frontmatter, markdown }) => {
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
	});
	checkLanguages(files);
	return files;
}
