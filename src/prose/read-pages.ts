import { z } from 'zod';
import { faultAt, linesAbove } from './fault-at.ts';
import { forEditor } from './for-editor.ts';
import { type ContentFile, type FoundContent, readContent } from './read-content.ts';
import { headText, readHead } from './read-head.ts';
import { type PageSection, sectionsOf } from './sections.ts';

const schema = z.strictObject({
	title: headText,
	/** What search engines and cards show. */
	description: headText,
	lead: headText,
});

/** A page of prose as it is written, in one language. */
export interface PageFile extends ContentFile<z.infer<typeof schema>> {
	readonly sections: readonly PageSection[];
}

/** Addresses of sections are the same in all languages: links and the change of language rely on it. */
function checkSections(pages: readonly PageFile[]): void {
	for (const { slug, sections } of pages) {
		for (const other of pages.filter((each) => each.slug === slug)) {
			const ids = other.sections.map(({ id }) => id);
			const lost = sections.find(({ id }, index) => ids[index] !== id);
			if (lost === undefined) continue;
			const index = sections.indexOf(lost);
			const { file, raw, markdown } = other;
			const line = other.sections[index]?.line ?? markdown.split('\n').length;
			throw new Error(
				`${file}:${linesAbove(raw, markdown) + line}: found ${ids[index] === undefined ? 'no more sections' : `{#${ids[index]}}`}; expected {#${lost.id}} here, as in the other language`,
			);
		}
	}
}

/**
 * The pages of prose in all languages, parted at their headings.
 *
 * @throws Error at the first file that may not be published: names it and the line, what was found and
 * what was expected, and has no trace but that
 */
export const readPages = (found: readonly FoundContent[]): readonly PageFile[] =>
	forEditor(() => {
		const pages = readContent(found, (file, raw, frontmatter) =>
			readHead(schema, 'title, description and lead', { file, raw, frontmatter }),
		).map((page) => ({
			...page,
			sections: faultAt(page.file, linesAbove(page.raw, page.markdown) + 1, () =>
				sectionsOf(page.markdown),
			),
		}));
		checkSections(pages);
		return pages;
	});
