/**
 * Runs in the page: words of two elements that stand on one line with nothing between them, as
 * "alla kommuner:|psykiatriska": what is left where the space between two tags was lost.
 */
export function joinedWords(): string[] {
	/** A space lost beside what was put into a text: "at least270", "10values", "kommuner:psykiatriska", "läst(uppgift". */
	const JOINED = /\p{Ll}{3,}\d+|\d\p{Ll}{4,}|\p{Ll}:\p{Ll}{4,}|\p{Ll}{2,}\(\p{Ll}+/gu;
	/** Names of files, tables, sums and addresses, which are written so. */
	const NAMES = /atlas290|val26|tabhel|[0-9a-f]{8}|https?:|www\.|\.(?:csv|json)|5dok/;
	const found: string[] = [];
	const range = document.createRange();
	const boxOf = (node: Node, at: number): DOMRect | undefined => {
		range.setStart(node, at);
		range.setEnd(node, at + 1);
		return [...range.getClientRects()].at(-1);
	};
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, (node) =>
		node.parentElement?.closest('script, style, svg, noscript, template')
			? NodeFilter.FILTER_REJECT
			: NodeFilter.FILTER_ACCEPT,
	);
	let before: Text | null = null;
	while (walker.nextNode()) {
		const node = walker.currentNode as Text;
		const text = node.data;
		if (text === '') continue;
		for (const [joined] of text.matchAll(JOINED)) {
			if (!node.parentElement?.closest('code, pre') && !NAMES.test(text)) found.push(joined);
		}
		const last = before?.data.at(-1) ?? ' ';
		if (before && /[\p{L}\p{N}:;,.!?)”]/u.test(last) && /^[\p{L}\p{N}(”·]/u.test(text)) {
			const [left, right] = [boxOf(before, before.length - 1), boxOf(node, 0)];
			const isSeen = (left?.width ?? 0) > 0 && (right?.width ?? 0) > 0;
			if (
				left &&
				right &&
				isSeen &&
				left.top < right.bottom &&
				right.top < left.bottom &&
				Math.abs(right.left - left.right) < 1
			) {
				found.push(`${before.data.slice(-24)}|${text.slice(0, 24)}`);
			}
		}
		before = node;
	}
	return [...new Set(found)];
}
