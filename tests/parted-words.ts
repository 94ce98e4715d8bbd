/**
 * Runs in the page: the words of texts that are parted between two lines, by a hyphen or without, as
 * "h1: be|talar". Words with a soft hyphen or a mark within are parts to themselves.
 *
 * @param selector what texts to look at
 * @param most letters of a word that must stay whole
 */
export function partedWords([selector, most]: readonly [selector: string, most: number]): string[] {
	const found: string[] = [];
	const range = document.createRange();
	const linesOf = (): Set<number> =>
		new Set(
			[...range.getClientRects()]
				.filter(({ width }) => width > 0)
				.map(({ top }) => Math.round(top)),
		);
	/** Only said, in a box of a pixel: a browser may break its text anywhere. */
	const isUnseen = (element: Element | null): boolean =>
		element !== null &&
		((element.getBoundingClientRect().width <= 1 &&
			getComputedStyle(element).overflow !== 'visible') ||
			isUnseen(element.parentElement));
	for (const element of document.querySelectorAll(selector)) {
		const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
		while (walker.nextNode()) {
			const node = walker.currentNode;
			// Checksums and names of files: letters, but no words, and longer than any column.
			if (node.parentElement?.closest('code') || isUnseen(node.parentElement)) continue;
			// In what is folded Firefox measures boxes that nobody sees, laid out otherwise once it is opened.
			if (node.parentElement?.checkVisibility() === false) continue;
			for (const match of (node.textContent ?? '').matchAll(/\p{L}+/gu)) {
				const [word] = match;
				if (word.length > most) continue;
				range.setStart(node, match.index);
				range.setEnd(node, match.index + word.length);
				if (linesOf().size > 1) found.push(`${element.localName}: ${word}`);
			}
		}
	}
	return [...new Set(found)];
}
