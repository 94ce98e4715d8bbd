import { fill } from '../model/fill.ts';
import type { ApiNeighbours } from '../model/api.ts';
import type { Direction } from '../model/compass.ts';
import type { PictureKind } from '../model/view.ts';
import { afterPaint } from './after-paint.ts';
import { fetchOnce } from './fetch-once.ts';
import { fillCard, placeCard } from './map-card.ts';
import { nearestShape } from './nearest-shape.ts';
import { drawPicture, labelPicture } from './picture.ts';
import { choose, takeBack, whenShown, type Shown } from './shown.ts';

/**
 * The map of the page, already drawn: redraws it for what is shown, and adds the card on hover and
 * focus, an outline round the municipality that it speaks of, and keys to go from one municipality
 * to the next.
 */
class ChoroplethMap extends HTMLElement {
	#shown: Shown | undefined;
	/** Whether the page came with choices in its address: they are shown as if they had been served. */
	readonly #arriving = location.search !== '';
	/** The municipality that the pointer or the keyboard is at. */
	#pointed: Element | null = null;

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
			const country = this.querySelector('.map-country');
			const near = country?.contains(asNode(event.target)) ? nearestShape(country, event) : null;
			const code = (shapeAt(event) ?? near)?.getAttribute('data-k');
			// A click without a press is the Enter key: it follows the link, as do clicks for a new tab.
			if (code == null || event.detail === 0) return;
			if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
			event.preventDefault();
			choose(this, { municipality: code });
		});
		this.addEventListener('keydown', (event) => {
			void this.#step(event);
		});
		whenShown(this, (shown) => {
			this.#draw(shown);
		});
		// The reader was there before this script.
		this.#point(this.querySelector('[data-k]:focus') ?? this.querySelector('[data-k]:hover'));
	}

	#draw(shown: Shown): void {
		const before = this.#shown;
		this.#shown = shown;
		const figure = this.querySelector<HTMLElement>('.map');
		if (!figure) return;
		const { indicator, standings, scale, view, facts } = shown;
		if (before?.view !== view) this.#say('');
		if (before?.standings !== standings || before.indicator !== indicator) {
			drawPicture(figure, shown);
			void this.#label(figure, shown);
			figure.dataset['scale'] = scale.midpoint === null ? 'sequential' : 'diverging';
			const label = fill(facts.words.map, { indicator: indicator.name, year: view.year });
			figure.querySelector('[data-map-label]')?.setAttribute('aria-label', label);
			this.#offerMarks(indicator.hasTargets);
		}
		if (before?.view.picture !== view.picture) {
			void this.#drawAs(view.picture, before !== undefined || !this.#arriving);
		}
		if (before?.view.municipality !== view.municipality) this.#stopAt(this.#chosen());
		this.#showCard();
	}

	/** Names what is spoken of at once, and the rest when the picture has been painted. */
	async #label(figure: Element, shown: Shown): Promise<void> {
		const spokenOf = [shown.view.municipality, this.#pointed?.getAttribute('data-k')];
		labelPicture(figure, shown, new Set(spokenOf.filter((code) => code != null)));
		await afterPaint();
		if (this.#shown?.standings === shown.standings) labelPicture(figure, shown);
	}

	/**
	 * Draws circles in place of the country, or the country again. What they need is loaded when they
	 * are asked for first; where that fails, the map stays and the choice is taken back.
	 */
	async #drawAs(picture: PictureKind, moving: boolean): Promise<void> {
		const map = this.querySelector('.map');
		if (!map || (picture !== 'befolkning' && !map.classList.contains('as-circles'))) return;
		const travels = moving && !matchMedia('(prefers-reduced-motion: reduce)').matches;
		try {
			const { drawCircles, drawCountry, fetchCircles } = await import('./circle-view.ts');
			const circles = picture === 'befolkning' ? await fetchCircles() : null;
			if (this.#shown?.view.picture !== picture) return;
			const note = this.querySelector('[data-circles-note]');
			if (note) {
				const { circles: text = '' } = this.dataset;
				note.textContent = circles ? fill(text, { year: circles.year }) : '';
			}
			if (circles) drawCircles(map, circles, this.#shown.facts.locale, travels);
			else drawCountry(map, travels);
			this.#showCard();
		} catch {
			this.#say(this.dataset['failed'] ?? '');
			if (this.#shown?.view.picture === picture) takeBack(this, { picture: 'karta' });
		}
	}

	/** Marks of funds aimed at the problem can be chosen only where a fund can be. */
	#offerMarks(hasTargets: boolean): void {
		const aimed = this.querySelector<HTMLInputElement>('[value="riktade"]');
		if (aimed) aimed.disabled = !hasTargets;
		this.querySelector<HTMLElement>('[data-no-targets]')?.toggleAttribute('hidden', hasTargets);
	}

	#point(shape: Element | null): void {
		if (shape === this.#pointed) return;
		this.#pointed = shape;
		this.#showCard();
	}

	/** The chosen municipality where it is drawn largest: in an inset, or on the map. */
	#chosen(): Element | null {
		const code = this.#shown?.view.municipality ?? null;
		return code === null ? null : this.querySelector(`.map-country [data-k="${code}"]`);
	}

	/** Shows the card of the municipality pointed at, else of the chosen one with the link to its page. */
	#showCard(): void {
		const card = this.querySelector<HTMLElement>('.map-card');
		const figure = this.querySelector('.map');
		if (!card || !figure) return;
		const chosen = this.#chosen();
		const shape = this.#pointed ?? chosen;
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
			if (this.#shown?.view.municipality != null) choose(this, { municipality: null });
		}
		const current = shapeAt(event)?.getAttribute('data-k');
		if (current == null || event.altKey || event.ctrlKey || event.metaKey) return;
		const direction = KEYS[event.key];
		const known = direction !== undefined || ['Home', 'End', ' '].includes(event.key);
		if (!known) return;
		event.preventDefault();
		if (event.key === ' ') {
			choose(this, { municipality: current });
			return;
		}
		const shapes = [...this.querySelectorAll<SVGAElement>('.map-country [data-k]')];
		if (direction === undefined) {
			this.#moveTo(event.key === 'Home' ? shapes[0] : shapes.at(-1));
			return;
		}
		const neighbours = await this.#neighbours();
		const code = neighbours?.[current]?.[direction];
		const next = shapes.find((shape) => shape.getAttribute('data-k') === code);
		const { edge = '', failed = '' } = this.dataset;
		this.#say(next ? '' : neighbours ? edge : failed);
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
	#say(text: string): void {
		const status = this.querySelector('[data-map-status]');
		if (!status) return;
		status.textContent = '';
		if (text !== '') requestAnimationFrame(() => (status.textContent = text));
	}

	/** Where the keys lead: fetched when the first of them is pressed; null where it cannot be known. */
	#neighbours(): Promise<ApiNeighbours | null> {
		return fetchOnce<ApiNeighbours>('/api/v1/neighbours.json').catch(() => null);
	}
}

const KEYS: Readonly<Partial<Record<string, Direction>>> = {
	ArrowUp: 'up',
	ArrowRight: 'right',
	ArrowDown: 'down',
	ArrowLeft: 'left',
};

const asNode = (target: EventTarget | null): Node | null =>
	target instanceof Node ? target : null;

/** The municipality that an event is about, if any. */
const shapeAt = ({ target }: Event): Element | null =>
	target instanceof Element ? target.closest('[data-k]') : null;

/** Whether something is part of the card: to go there is no reason to put it away. */
const inCard = (target: EventTarget | null): boolean =>
	target instanceof Element && target.closest('.map-card') !== null;

customElements.define('choropleth-map', ChoroplethMap);
