import type { ApiNeighbours } from '../tables/api.ts';
import type { Direction } from '../draw/compass.ts';
import { fetchOnce } from './fetch-once.ts';
import { inSite } from './in-site.ts';
import { fillCard, placeCard } from './map-card.ts';

/**
 * A map that is already drawn (MapDrawing.astro) and that a reader steers: a card and an outline on
 * hover and focus, arrow keys from one municipality to the next, a press to choose. What is chosen is
 * not kept here: a kind of map asks for it and is told.
 *
 * Markup: `data-open`, `data-edge` and `data-failed` with texts; `.map` with `.map-card`,
 * `.map-country` and shapes `[data-k]`; `[data-map-status]` for those who listen.
 */
export abstract class SteeredMap extends HTMLElement {
	/** The municipality that the pointer or the keyboard is at. */
	protected pointed: Element | null = null;
	/** Whether a pointer was pressed since the last key: what a click then comes of. */
	#pressed = false;
	/** Code of the municipality that is shown as chosen. */
	#shown: string | null = null;

	connectedCallback(): void {
		// Not "pointerover": a pointer at rest, that the map is scrolled under, points at nothing.
		this.addEventListener('pointermove', (event) => {
			if (event.pointerType !== 'touch') this.#point(shapeAt(event));
		});
		this.addEventListener('pointerleave', (event) => {
			if (event.pointerType !== 'touch') this.#point(null);
		});
		this.addEventListener('focusin', (event) => {
			if (!inCard(event.target)) this.#point(shapeAt(event));
		});
		this.addEventListener('focusout', (event) => {
			if (!inCard(event.relatedTarget)) this.#point(null);
		});
		this.addEventListener('click', (event) => {
			const code = (shapeAt(event) ?? this.near(event))?.getAttribute('data-k');
			// A click without a press is the Enter key: it follows the link, as do clicks for a new tab.
			// Firefox counts its clicks too, so that the count of the event does not tell.
			if (code == null || !this.#pressed) return;
			this.#pressed = false;
			if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
			event.preventDefault();
			this.ask(code);
		});
		this.addEventListener('pointerdown', () => {
			this.#pressed = true;
		});
		this.addEventListener('keydown', (event) => {
			this.#pressed = false;
			void this.#step(event);
		});
		// The reader was there before this script.
		this.#point(this.querySelector('[data-k]:focus') ?? this.querySelector('[data-k]:hover'));
	}

	/** Asks for a municipality to be chosen; null to let go of the one that is. */
	protected abstract ask(code: string | null): void;

	/** The shape that a press means which hit none; none unless a kind of map knows better. */
	protected near: (event: MouseEvent) => Element | null = () => null;

	/** Shows what is chosen, and the card of what is spoken of. */
	protected showChosen(code: string | null): void {
		const before = this.#shown;
		this.#shown = code;
		if (before !== code) this.#stopAt(this.#chosen());
		this.showCard();
	}

	#point(shape: Element | null): void {
		if (shape === this.pointed) return;
		this.pointed = shape;
		this.showCard();
	}

	/** The chosen municipality where it is drawn largest: in an inset, or on the map. */
	#chosen(): Element | null {
		const code = this.#shown;
		return code === null ? null : this.querySelector(`.map-country [data-k="${code}"]`);
	}

	/** Shows the card of the municipality pointed at, else of the chosen one with the link to its page. */
	protected showCard(): void {
		const card = this.querySelector<HTMLElement>('.map-card');
		const figure = this.querySelector('.map');
		if (!card || !figure) return;
		const chosen = this.#chosen();
		const shape = this.pointed ?? chosen;
		for (const outline of this.querySelectorAll('.outline')) outline.remove();
		card.hidden = shape === null;
		if (chosen) this.#outline(chosen);
		if (!shape) return;
		if (shape !== chosen) this.#outline(shape);
		const text = this.dataset['open'] ?? '';
		const href = shape.getAttribute('href') ?? '';
		const isChosen = shape.getAttribute('data-k') === chosen?.getAttribute('data-k');
		fillCard(card, shape.getAttribute('aria-label') ?? '', isChosen ? { href, text } : undefined);
		placeCard(card, shape, figure);
	}

	/** Draws a line round a municipality wherever it is: on the map and in an inset. */
	#outline(of: Element): void {
		const code = of.getAttribute('data-k') ?? '';
		for (const shape of this.querySelectorAll(`[data-k="${code}"]`)) {
			const drawn = shape.querySelector('.disc') ?? shape.querySelector('path');
			for (const line of ['outline', 'outline outline-dark']) {
				const outline = drawn?.cloneNode();
				if (!(outline instanceof Element)) continue;
				outline.setAttribute('class', line);
				shape.closest('svg')?.append(outline);
			}
		}
	}

	/** Arrow keys, Home and End move the one stop of the Tab key; the space bar chooses; Escape lets go. */
	async #step(event: KeyboardEvent): Promise<void> {
		if (event.key === 'Escape') {
			this.#point(null);
			if (this.#shown !== null) this.ask(null);
		}
		const current = shapeAt(event)?.getAttribute('data-k');
		if (current == null || event.altKey || event.ctrlKey || event.metaKey) return;
		const direction = KEYS[event.key];
		const known = direction !== undefined || ['Home', 'End', ' '].includes(event.key);
		if (!known) return;
		event.preventDefault();
		if (event.key === ' ') {
			this.ask(current);
			return;
		}
		const shapes = [...this.querySelectorAll<SVGAElement>('.map-country [data-k]')];
		if (direction === undefined) {
			this.#moveTo(event.key === 'Home' ? shapes[0] : shapes.at(-1));
			return;
		}
		const neighbours = await neighboursOf();
		const code = neighbours?.[current]?.[direction];
		const next = shapes.find((shape) => shape.getAttribute('data-k') === code);
		const { edge = '', failed = '' } = this.dataset;
		this.say(next ? '' : neighbours ? edge : failed);
		this.#moveTo(next);
	}

	#moveTo(next: SVGAElement | undefined): void {
		this.#stopAt(next);
		next?.focus();
	}

	/** Makes a shape the one stop of the Tab key: the one the keys are at, or the one chosen elsewhere. */
	#stopAt(shape: Element | null | undefined): void {
		if (!shape) return;
		this.querySelector('.map-country [tabindex="0"]')?.setAttribute('tabindex', '-1');
		shape.setAttribute('tabindex', '0');
	}

	/** Says something anew, also when it was the last that was said. */
	protected say(text: string): void {
		const status = this.querySelector('[data-map-status]');
		if (!status) return;
		status.textContent = '';
		if (text !== '') requestAnimationFrame(() => (status.textContent = text));
	}
}

/** Where the keys lead: fetched when the first of them is pressed; null where it cannot be known. */
const neighboursOf = (): Promise<ApiNeighbours | null> =>
	fetchOnce<ApiNeighbours>(inSite('/api/v1/neighbours.json')).catch(() => null);

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
