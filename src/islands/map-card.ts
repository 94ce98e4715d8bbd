import { AFTER_NAME, BETWEEN_FACTS } from '../model/shape-label.ts';

/** Distance between a shape and its card, CSS pixels. */
const GAP = 8;

/** Writes what a shape is called into the card: its name, then a line for each fact. Text only. */
export function fillCard(
	card: HTMLElement,
	label: string,
	link?: { href: string; text: string },
): void {
	const [name = '', rest = ''] = label.split(AFTER_NAME);
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

/** Puts the card beside a shape, inside the box that it is positioned in. */
export function placeCard(card: HTMLElement, shape: Element, within: Element): void {
	const box = within.getBoundingClientRect();
	const { left, right, top, bottom } = shape.getBoundingClientRect();
	const fitsRight = right + GAP + card.offsetWidth <= box.right;
	const x = fitsRight ? right + GAP : Math.max(box.left, left - GAP - card.offsetWidth);
	const y = Math.min(
		Math.max((top + bottom - card.offsetHeight) / 2, box.top),
		box.bottom - card.offsetHeight,
	);
	card.style.translate = `${x - box.left}px ${y - box.top}px`;
}
