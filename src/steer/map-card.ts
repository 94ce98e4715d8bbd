import { cardPlace } from '../draw/card-place.ts';
import { readPlaceLabel } from '../words/text/place-label.ts';

/** Writes what a shape is called into the card: its name, then a line for each fact. Text only. */
export function fillCard(
	card: HTMLElement,
	label: string,
	link?: { href: string; text: string },
): void {
	const { name, facts } = readPlaceLabel(label);
	const title = document.createElement('strong');
	title.textContent = name;
	const lines = facts.map((fact) => {
		const line = document.createElement('div');
		line.textContent = fact;
		return line;
	});
	card.replaceChildren(title, ...lines);
	if (!link) return;
	const anchor = document.createElement('a');
	anchor.href = link.href;
	anchor.textContent = link.text;
	card.append(anchor);
}

/** What a map is read by: its key, and the words in it that reach beyond the key's own box. */
const KEYS = '.map-side, .map-side :is(.legend-title, .legend-intro)';

/** Puts the card beside a shape, inside the box that it is positioned in, and clear of the key in it. */
export function placeCard(card: HTMLElement, shape: Element, within: Element): void {
	const room = within.getBoundingClientRect();
	const keys = [...within.querySelectorAll(KEYS)]
		.map((key) => key.getBoundingClientRect())
		.filter(({ width }) => width > 0);
	const { x, y } = cardPlace(
		card.getBoundingClientRect(),
		shape.getBoundingClientRect(),
		room,
		keys,
	);
	card.style.translate = `${x - room.left}px ${y - room.top}px`;
}
