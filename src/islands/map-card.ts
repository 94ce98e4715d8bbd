import { AFTER_NAME, BETWEEN_FACTS } from '../model/shape-label.ts';

/** Distance between a shape and its card, CSS pixels. */
const GAP = 8;

/** Writes what a shape is called into the card: its name, then a line for each fact. Text only. */
export function fillCard(
	card: HTMLElement,
	label: string,
	link?: { href: string; text: string },
): void {
	const at = label.indexOf(AFTER_NAME);
	const [name, rest] =
		at === -1 ? [label, ''] : [label.slice(0, at), label.slice(at + AFTER_NAME.length)];
	const title = document.createElement('strong');
	title.textContent = name;
	const facts = rest.split(BETWEEN_FACTS).map((fact) => {
		const line = document.createElement('div');
		line.textContent = fact;
		return line;
	});
	card.replaceChildren(title, ...facts);
	if (!link) return;
	const anchor = document.createElement('a');
	anchor.href = link.href;
	anchor.textContent = link.text;
	card.append(anchor);
}

/**
 * Puts the card beside a shape, inside the box that it is positioned in: to the right, else to the
 * left, else above or below, so that it never covers what it speaks of.
 */
export function placeCard(card: HTMLElement, shape: Element, within: Element): void {
	const box = within.getBoundingClientRect();
	const { left, right, top, bottom } = shape.getBoundingClientRect();
	const { offsetWidth: width, offsetHeight: height } = card;
	const clamp = (value: number, least: number, most: number): number =>
		Math.max(least, Math.min(value, most));
	const middle = clamp((top + bottom - height) / 2, box.top, box.bottom - height);
	const put = (x: number, y: number): void => {
		card.style.translate = `${x - box.left}px ${y - box.top}px`;
	};
	if (right + GAP + width <= box.right) put(right + GAP, middle);
	else if (left - GAP - width >= box.left) put(left - GAP - width, middle);
	else {
		const x = clamp((left + right - width) / 2, box.left, box.right - width);
		const above = top - GAP - height;
		put(x, above >= box.top ? above : bottom + GAP);
	}
}
