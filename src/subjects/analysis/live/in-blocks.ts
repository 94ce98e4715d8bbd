import type { LivePart } from '../live-part.ts';
import type { ArticlePart } from '../fill-article.ts';

type Claim = Extract<LivePart, { name: 'claim' }>;

/** Parts of an article with the claims that follow on each other in one. */
export type Block =
	| Exclude<ArticlePart, { name: 'claim' }>
	| { readonly name: 'claims'; readonly claims: readonly Claim[] };

/** Gathers claims that follow on each other; all else stays as it is, in its order. */
export function inBlocks(parts: readonly ArticlePart[]): readonly Block[] {
	const blocks: Block[] = [];
	for (const part of parts) {
		const last = blocks.at(-1);
		if (part.name !== 'claim') blocks.push(part);
		else if (last?.name === 'claims') {
			blocks[blocks.length - 1] = { name: 'claims', claims: [...last.claims, part] };
		} else blocks.push({ name: 'claims', claims: [part] });
	}
	return blocks;
}
