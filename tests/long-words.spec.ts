import { expect, test, type Page } from '@playwright/test';
import { ALL_PATHS } from './pages.ts';

/** Half as long again as the longest word that the data may hold: wider than a phone in any type. */
const WORD = 'Samverkansöverenskommelseuppföljningsprojektledarutbildningar';

/** Longer than any amount or count that the checks of the data let through. */
const FIGURE = '9\u00a0876\u00a0543\u00a0210,9';

/** Widths of phones, narrow and common. */
const WIDTHS = [320, 360];

/**
 * Puts a long word into every text of the page, also in folded parts and lists of choices, and a long
 * figure in place of every figure. Years stay years, and drawings keep their labels: they scale.
 */
async function fillWithLongWords(page: Page): Promise<number> {
	return page.evaluate(
		([word, figure]) => {
			for (const details of document.querySelectorAll('details')) details.open = true;
			const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, (node) =>
				node.parentElement?.closest('script, style, template, svg') || !node.textContent?.trim()
					? NodeFilter.FILTER_REJECT
					: NodeFilter.FILTER_ACCEPT,
			);
			const texts: { node: Node; text: string }[] = [];
			while (walker.nextNode()) {
				const node = walker.currentNode;
				texts.push({ node, text: node.textContent ?? '' });
			}
			for (const { node, text } of texts) {
				if (/\p{L}/u.test(text)) node.textContent = `${text} ${word}`;
				else if (/\d/.test(text) && !/^\s*\d{4}\s*$/.test(text)) node.textContent = figure;
			}
			return texts.length;
		},
		[WORD, FIGURE] as const,
	);
}

/** What is wider than the window, outermost first: not what scrolls within its own frame. */
async function tooWide(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const room = document.documentElement.clientWidth;
		const scrolls = (element: Element): boolean =>
			getComputedStyle(element).overflowX !== 'visible';
		const found: Element[] = [];
		const visit = (element: Element): void => {
			const { right, width } = element.getBoundingClientRect();
			if (width > 0 && right > room + 0.5) found.push(element);
			else if (!scrolls(element)) for (const child of element.children) visit(child);
		};
		if (document.documentElement.scrollWidth > room) visit(document.body);
		return found.map(
			(element) =>
				`${element.localName}.${element.getAttribute('class') ?? ''} in ${element.parentElement?.localName ?? ''}.${element.parentElement?.getAttribute('class') ?? ''}`,
		);
	});
}

for (const path of ALL_PATHS) {
	test(`${path} holds long words within the window of a phone`, async ({ page }) => {
		await page.goto(path);
		expect(await fillWithLongWords(page)).toBeGreaterThan(10);
		for (const width of WIDTHS) {
			await page.setViewportSize({ width, height: 640 });
			expect(await tooWide(page), `${width} pixels`).toEqual([]);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
		}
	});
}
