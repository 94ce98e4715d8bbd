import { fillCard, placeCard } from './map-card.ts';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * The map of the page, already drawn: adds the card on hover, focus and tap, an outline round the
 * municipality that it speaks of, and keys to go from one municipality to the next.
 */
class ChoroplethMap extends HTMLElement {
	/** Kind of the pointer that touched the map last: a tap shows the card, a click follows the link. */
	#pointer = 'mouse';

	connectedCallback(): void {
		this.addEventListener('pointerdown', (event) => (this.#pointer = event.pointerType));
		this.addEventListener('pointerover', (event) => {
			if (event.pointerType !== 'touch') this.#show(shapeAt(event));
		});
		// A finger leaves as soon as it is lifted; its card stays, with the link in it.
		this.addEventListener('pointerleave', (event) => {
			if (event.pointerType !== 'touch') this.#show(null);
		});
		this.addEventListener('focusin', (event) => {
			if (!inCard(event.target)) this.#show(shapeAt(event));
		});
		this.addEventListener('focusout', (event) => {
			if (!inCard(event.relatedTarget)) this.#show(null);
		});
		this.addEventListener('click', (event) => {
			const shape = shapeAt(event);
			if (!shape || this.#pointer !== 'touch') return;
			event.preventDefault();
			this.#show(shape, true);
		});
		this.addEventListener('keydown', (event) => {
			this.#step(event);
		});
	}

	/** Shows the card of a shape, or none; with the link to its page where a tap must not follow it. */
	#show(shape: Element | null, withLink = false): void {
		const card = this.querySelector<HTMLElement>('.map-card');
		const figure = this.querySelector('.map');
		if (!card || !figure) return;
		for (const outline of this.querySelectorAll('.outline')) outline.remove();
		card.hidden = shape === null;
		if (!shape) return;
		const text = `${this.dataset['open'] ?? ''}`;
		const href = shape.getAttribute('href') ?? '';
		fillCard(card, shape.getAttribute('aria-label') ?? '', withLink ? { href, text } : undefined);
		placeCard(card, shape, figure);
		this.#outline(shape.getAttribute('data-k') ?? '');
	}

	/** Draws a line round a municipality wherever it is: on the map and in an inset. */
	#outline(code: string): void {
		for (const shape of this.querySelectorAll(`[data-k="${code}"]`)) {
			const d = shape.querySelector('path')?.getAttribute('d') ?? '';
			for (let line = 0; line < 2; line += 1) {
				const outline = document.createElementNS(SVG, 'path');
				outline.setAttribute('d', d);
				outline.setAttribute('class', 'outline');
				shape.closest('svg')?.append(outline);
			}
		}
	}

	/** Arrow keys, Home and End move the one stop of the Tab key; Escape puts the card away. */
	#step(event: KeyboardEvent): void {
		if (event.key === 'Escape') this.#show(null);
		const current = shapeAt(event);
		const shapes = [...this.querySelectorAll<SVGAElement>('.map-country [data-k]')];
		const index = shapes.findIndex((shape) => shape === current);
		if (index < 0) return;
		const to = {
			ArrowRight: index + 1,
			ArrowDown: index + 1,
			ArrowLeft: index - 1,
			ArrowUp: index - 1,
			Home: 0,
			End: shapes.length - 1,
		}[event.key];
		const next = to === undefined ? undefined : shapes[to];
		if (!next) return;
		event.preventDefault();
		shapes[index]?.setAttribute('tabindex', '-1');
		next.setAttribute('tabindex', '0');
		next.focus();
	}
}

/** The municipality that an event is about, if any. */
const shapeAt = ({ target }: Event): Element | null =>
	target instanceof Element ? target.closest('[data-k]') : null;

/** Whether something is part of the card: to go there is no reason to put it away. */
const inCard = (target: EventTarget | null): boolean =>
	target instanceof Element && target.closest('.map-card') !== null;

customElements.define('choropleth-map', ChoroplethMap);
