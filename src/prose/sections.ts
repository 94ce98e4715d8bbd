import { TextError } from '../words/text/figure-text.ts';

/** A section of a page, under a heading that other pages can lead to. */
export interface PageSection {
	/** Its address within the page, the same in all languages. */
	readonly id: string;
	/** Its heading, with marks. */
	readonly title: string;
	/** What stands below the heading. */
	readonly markdown: string;
	/** Line of the heading in the whole Markdown, from 1. */
	readonly line: number;
}

const HEADING = /^## (.+) \{#([a-z0-9-]+)\}$/;
const FORM = '## A heading {#its-address}';

const blank = (line: string): boolean => line.trim() === '';

/**
 * Parts the Markdown of a page at its headings.
 *
 * @throws TextError for text above the first, and for a heading without an address or with one of another
 */
export function sectionsOf(markdown: string): readonly PageSection[] {
	const lines = markdown.split('\n');
	const starts = lines.flatMap((line, index) => (line.startsWith('## ') ? [index] : []));
	const above = lines.slice(0, starts[0] ?? lines.length).findIndex((line) => !blank(line));
	if (above !== -1) {
		throw new TextError(above + 1, `found ${lines[above] ?? ''}; expected ${FORM} first`);
	}
	const ids = new Set<string>();
	return starts.map((start, index) => {
		const heading = lines[start] ?? '';
		const [, title, id] = HEADING.exec(heading) ?? [];
		if (title === undefined || id === undefined) {
			throw new TextError(start + 1, `found ${heading}; expected ${FORM}`);
		}
		if (ids.has(id)) {
			throw new TextError(start + 1, `found {#${id}} twice; expected an address of its own`);
		}
		ids.add(id);
		return {
			id,
			title,
			markdown: lines.slice(start + 1, starts[index + 1] ?? lines.length).join('\n'),
			line: start + 1,
		};
	});
}
