import type { Page } from '@playwright/test';

/**
 * Does to a page what a browser that translates it does (Chrome's built-in translation): every text
 * node is taken out of the page, and font elements stand in its place, one for each sentence in one
 * for all; what is written later is replaced a moment afterwards. The words stay as they are, so that
 * what is read can be held against the page as it is without.
 */
function translate(): void {
	const NEVER = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA']);
	const isDone = ({ parentElement }: Node): boolean => parentElement?.closest('font') != null;
	const replace = (text: Text): void => {
		const { data, parentElement } = text;
		if (data.trim() === '' || !parentElement || isDone(text)) return;
		if (NEVER.has(parentElement.tagName)) return;
		const font = (): Element => document.createElementNS('http://www.w3.org/1999/xhtml', 'font');
		const whole = font();
		for (const sentence of data.split(/(?<=[.:;,] )/)) {
			const part = font();
			part.textContent = sentence;
			whole.append(part);
		}
		text.replaceWith(whole);
	};
	const replaceWithin = (root: Node): void => {
		if (root instanceof Text) replace(root);
		const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
		const texts: Text[] = [];
		while (walker.nextNode()) {
			if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
		}
		for (const text of texts) replace(text);
	};
	replaceWithin(document.body);
	new MutationObserver((records) => {
		setTimeout(() => {
			for (const { type, target, addedNodes } of records) {
				if (type === 'characterData') replaceWithin(target);
				else for (const node of addedNodes) replaceWithin(node);
			}
		}, 20);
	}).observe(document.body, { childList: true, characterData: true, subtree: true });
}

/** Lets a page that is opened next be translated as soon as it is there. */
export async function translateEarly(page: Page): Promise<void> {
	await page.addInitScript(
		`document.addEventListener('DOMContentLoaded', ${translate.toString()}, { once: true });`,
	);
}

/** Translates the page that is open. */
export async function translateNow(page: Page): Promise<void> {
	await page.evaluate(translate);
}

/**
 * Everything on a page that can be read or operated: all text, and each element's names, links and
 * states. The elements of a translation are not among it.
 */
const readAll = (page: Page): Promise<readonly string[]> =>
	page.evaluate(() => {
		const NAMES = [
			'aria-label',
			'aria-valuetext',
			'aria-current',
			'aria-sort',
			'aria-pressed',
			'aria-expanded',
			'aria-selected',
			'aria-invalid',
			'class',
			'd',
			'data-k',
			'data-shade',
			'disabled',
			'download',
			'hidden',
			'href',
			'title',
		];
		const squeeze = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
		return [...document.querySelectorAll('main, main *:not(font, script, template)')].map(
			(element) => {
				const states = NAMES.flatMap((name) => {
					const value = element.getAttribute(name);
					return value === null ? [] : [`${name}=${value}`];
				});
				if ('value' in element) states.push(`value=${String(element.value)}`);
				if ('checked' in element) states.push(`checked=${String(element.checked)}`);
				// A text is that of the elements that hold no other.
				const isText = [...element.children].every(({ tagName }) => tagName === 'FONT');
				const text = isText ? squeeze(element.textContent) : '';
				return [element.tagName.toLowerCase(), ...states, text].join(' ').trim();
			},
		);
	});

/** What is read once nothing more changes. */
export async function readSettled(page: Page): Promise<readonly string[]> {
	// Longer than anything on a page waits before it speaks.
	const rest = 1000;
	let before = await readAll(page);
	for (let turn = 0; turn < 30; turn += 1) {
		await page.waitForTimeout(rest);
		const now = await readAll(page);
		if (now.join('\n') === before.join('\n')) return now;
		before = now;
	}
	throw new Error('the page does not come to rest');
}
