import type { ArticlePart } from '../fill-article.ts';
import type { LivePart } from '../live-part.ts';

type Claim = Extract<LivePart, { name: 'claim' }>;

/** Parts of an article with the claims that follow on each other in one, and a text for each section. */
export type Block =
	| Exclude<ArticlePart, { name: 'claim' }>
	| { readonly name: 'claims'; readonly claims: readonly Claim[] };

/** What is still open at the end of a stretch of HTML, within which no text may be parted. */
const isOpen = (html: string): boolean =>
	['blockquote', 'li'].some(
		(tag) => html.split(`<${tag}>`).length !== html.split(`</${tag}>`).length,
	);

/** A text parted before each of its headings, so that a figure beside it stands beside its own section. */
function sectionsOf(html: string): readonly string[] {
	const sections: string[] = [];
	for (const piece of html.split(/(?=<h2[ >])/)) {
		const last = sections.at(-1);
		if (last !== undefined && isOpen(last)) sections[sections.length - 1] = last + piece;
		else if (piece.trim() !== '') sections.push(piece);
	}
	return sections;
}

/** Gathers claims that follow on each other and parts texts at their headings; all in its order. */
export function inBlocks(parts: readonly ArticlePart[]): readonly Block[] {
	const blocks: Block[] = [];
	for (const part of parts) {
		const last = blocks.at(-1);
		if (part.name === 'text') {
			blocks.push(...sectionsOf(part.html).map((html): Block => ({ name: 'text', html })));
		} else if (part.name !== 'claim') blocks.push(part);
		else if (last?.name === 'claims') {
			blocks[blocks.length - 1] = { name: 'claims', claims: [...last.claims, part] };
		} else blocks.push({ name: 'claims', claims: [part] });
	}
	return blocks;
}
