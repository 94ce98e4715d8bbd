import type { ApiNeighbours } from '../model/api.ts';
import type { Direction } from '../model/compass.ts';
import { fillCard, placeCard } from './map-card.ts';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * The map of the page, already drawn: adds the card on hover, focus and tap, an outline round the
 * municipality that it speaks of, and keys to go from one municipality to the next.
 */
class ChoroplethMap extends HTMLElement {
	/** Kind of the pointer that touched the map last: a tap shows the card, a click follows the link. */
	#pointer = 'mouse';
	#fetched: Promise<ApiNeighbours> | undefined;

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
			// A click without a press is the Enter key: it follows the link, whatever was touched before.
			if (!shape || this.#pointer !== 'touch' || event.detail === 0) return;
			event.preventDefault();
			this.#show(shape, true);
		});
		this.addEventListener('keydown', (event) => {
			void this.#step(event);
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
		const text = this.dataset['open'] ?? '';
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
	async #step(event: KeyboardEvent): Promise<void> {
		if (event.key === 'Escape') this.#show(null);
		const current = shapeAt(event)?.getAttribute('data-k');
		if (current == null || event.altKey || event.ctrlKey || event.metaKey) return;
		const direction = KEYS[event.key];
		if (direction === undefined && event.key !== 'Home' && event.key !== 'End') return;
		event.preventDefault();
		const shapes = [...this.querySelectorAll<SVGAElement>('.map-country [data-k]')];
		if (direction === undefined) {
			this.#moveTo(event.key === 'Home' ? shapes[0] : shapes.at(-1));
			return;
		}
		const code = (await this.#neighbours())[current]?.[direction];
		const next = shapes.find((shape) => shape.getAttribute('data-k') === code);
		const status = this.querySelector('[data-map-status]');
		if (status) status.textContent = next ? '' : (this.dataset['edge'] ?? '');
		this.#moveTo(next);
	}

	#moveTo(next: SVGAElement | undefined): void {
		if (!next) return;
		this.querySelector('.map-country [tabindex="0"]')?.setAttribute('tabindex', '-1');
		next.setAttribute('tabindex', '0');
		next.focus();
	}

	/** Where the keys lead: fetched when the first of them is pressed, and again if that failed. */
	#neighbours(): Promise<ApiNeighbours> {
		this.#fetched ??= fetch('/api/v1/neighbours.json').then((response): Promise<ApiNeighbours> => {
			if (!response.ok) throw new Error(`neighbours.json: ${response.status}`);
			return response.json();
		});
		return this.#fetched.catch(() => {
			this.#fetched = undefined;
			return {};
		});
	}
}

const KEYS: Readonly<Partial<Record<string, Direction>>> = {
	ArrowUp: 'up',
	ArrowRight: 'right',
	ArrowDown: 'down',
	ArrowLeft: 'left',
};

/** The municipality that an event is about, if any. */
const shapeAt = ({ target }: Event): Element | null =>
	target instanceof Element ? target.closest('[data-k]') : null;

/** Whether something is part of the card: to go there is no reason to put it away. */
const inCard = (target: EventTarget | null): boolean =>
	target instanceof Element && target.closest('.map-card') !== null;

customElements.define('choropleth-map', ChoroplethMap);
