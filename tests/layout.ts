import type { Page } from '@playwright/test';
import { layOut } from './laid-out.ts';

/** A fault of layout, in words. */
type Fault = string;

/**
 * Looks at every line of text that is seen in the first part of a page: whether another text lies on
 * it, whether an edge cuts it, and whether the text of a key lies on the country.
 *
 * @param root selector of the part that is looked at
 */
export async function layoutFaults(page: Page, root: string): Promise<readonly Fault[]> {
	await layOut(page);
	return page.evaluate((selector) => {
		interface Line {
			readonly text: string;
			readonly of: Element;
			/** What it scrolls or is stuck with. */
			readonly layer: Element | null;
			readonly box: DOMRect;
		}
		const faults: string[] = [];
		const part = document.querySelector(selector);
		if (!part) return [`there is no ${selector}`];
		/** What scrolls or is stuck lies on other things, or beyond an edge, by intention. */
		const isApart = (element: Element): boolean => {
			const { overflowX, position } = getComputedStyle(element);
			return position === 'sticky' || overflowX === 'auto' || overflowX === 'scroll';
		};
		const layerOf = (element: Element): Element | null => {
			for (let at: Element | null = element; at && at !== part; at = at.parentElement) {
				if (isApart(at)) return at;
			}
			return null;
		};
		const cutBy = (element: Element, box: DOMRect): string | null => {
			for (let at = element.parentElement; at && at !== document.body; at = at.parentElement) {
				const { overflowX, overflowY } = getComputedStyle(at);
				if (isApart(at)) return null;
				const frame = at.getBoundingClientRect();
				const isCut =
					(overflowX !== 'visible' && (box.left < frame.left - 1 || box.right > frame.right + 1)) ||
					(overflowY !== 'visible' && (box.top < frame.top - 1 || box.bottom > frame.bottom + 1));
				if (isCut) return `${at.localName}.${at.getAttribute('class') ?? ''}`;
			}
			return box.left < -1 || box.right > innerWidth + 1 ? 'the window' : null;
		};
		const isSeen = (element: Element): boolean => {
			if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
				return false;
			for (let at: Element | null = element; at && at !== part; at = at.parentElement) {
				// Text for those who listen is cut down to a pixel.
				if (getComputedStyle(at).clipPath !== 'none') return false;
			}
			return !element.closest('option, script, style, template');
		};
		const lines: Line[] = [];
		const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
		const range = document.createRange();
		while (walker.nextNode()) {
			const node = walker.currentNode;
			const of = node.parentElement;
			const text = node.textContent?.trim() ?? '';
			if (!of || text === '' || !isSeen(of)) continue;
			const layer = layerOf(of);
			range.selectNodeContents(node);
			for (const box of range.getClientRects()) {
				if (box.width < 1) continue;
				lines.push({ text, of, layer, box });
				const edge = cutBy(of, box);
				if (edge !== null) faults.push(`"${text}" is cut by ${edge}`);
			}
		}
		/** How much two boxes share: lines that merely touch, as tight lines of a heading do, share little. */
		const isOn = (a: DOMRect, b: DOMRect): boolean => {
			const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
			const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
			return wide > 1.5 && high > 0.35 * Math.min(a.height, b.height);
		};
		// From the top down: what begins below a line's foot, and all after that, cannot lie on it.
		lines.sort((a, b) => a.box.top - b.box.top);
		lines.forEach((a, index) => {
			for (let next = index + 1; next < lines.length; next += 1) {
				const b = lines[next];
				if (!b || b.box.top >= a.box.bottom) break;
				if (a.layer !== b.layer) continue;
				if (isOn(a.box, b.box)) faults.push(`"${a.text}" and "${b.text}" lie on each other`);
			}
		});
		// A key is read on the sea or on neighbouring land, never on a municipality.
		for (const { text, of, box } of lines) {
			if (!of.closest('.map-side')) continue;
			for (const share of [0.02, 0.25, 0.5, 0.75, 0.98]) {
				const x = box.left + share * box.width;
				const y = box.top + box.height / 2;
				if (y < 0 || y > innerHeight) continue;
				const shape = document
					.elementsFromPoint(x, y)
					.find((element) => element.closest('.map-country .areas'));
				if (shape) {
					faults.push(
						`"${text}" lies on ${shape.closest('[data-k]')?.getAttribute('data-k') ?? '?'}`,
					);
					break;
				}
			}
		}
		if (document.documentElement.scrollWidth > document.documentElement.clientWidth) {
			faults.push('the page is wider than the window');
		}
		return [...new Set(faults)];
	}, root);
}
