import { fill } from '../../words/text/fill.ts';
import { findPlaces, placesOf, type Place } from './place-search.ts';
import type { PlacesFacts } from '../../stats/places-facts.ts';
import { placeNames } from '../option-names.ts';
import { readFacts } from '../read-facts.ts';
import { popupOf } from './search-popup.ts';
import { writeText } from '../write.ts';

/**
 * Finds a municipality by what people call it and chooses it in the list of all, which is the
 * memory of it: a list of 290 is long, and its own search by keys knows none but its own spelling.
 *
 * Markup: SearchField.astro in it; `data-of`, the id of the list.
 */
class PlaceField extends HTMLElement {
	readonly #facts = readFacts<PlacesFacts>(this);
	readonly #input = this.querySelector('input');
	readonly #popup = popupOf(this);
	#places: readonly Place[] | undefined;

	connectedCallback(): void {
		this.#input?.addEventListener('input', () => {
			this.#search();
		});
		this.#input?.addEventListener('keydown', (event) => {
			const popup = this.#popup;
			const asked = popup?.press(event, () => {
				this.#search();
			});
			if (asked === 'clear') this.#empty();
			else if (asked === 'pick' && popup?.chosen) this.#pick(popup.chosen);
		});
		// The field keeps focus while an option is pressed.
		this.addEventListener('mousedown', (event) => {
			if (event.target !== this.#input) event.preventDefault();
		});
		this.addEventListener('click', ({ target }) => {
			const place = this.#popup?.foundAt(target);
			if (place) this.#pick(place);
			else if (target instanceof Element && target.closest('button')) this.#empty();
		});
		this.addEventListener('focusout', () => {
			this.#popup?.hide();
		});
		// What was written before this script was there.
		if (document.activeElement === this.#input) this.#search();
	}

	get #list(): HTMLSelectElement | null {
		const list = document.getElementById(this.dataset['of'] ?? '');
		return list instanceof HTMLSelectElement ? list : null;
	}

	/** The municipalities of the list, with their counties, which can be searched for but not chosen. */
	#all(): readonly Place[] {
		return (this.#places ??= placesOf(
			placeNames(this.#list),
			this.#facts.areas,
			this.#facts.otherNames,
		));
	}

	#search(): void {
		const typed = this.#input?.value.trim() ?? '';
		const found = findPlaces(this.#all(), typed).filter(({ kind }) => kind === 'municipality');
		if (typed === '') this.#popup?.hide();
		else this.#popup?.show(found);
		const { hits = '', empty = '' } = this.dataset;
		const text = found.length === 0 ? empty : fill(hits, { count: found.length });
		this.#say(typed === '' ? '' : text);
		this.#offerClear();
	}

	#pick({ id }: Place): void {
		this.#empty();
		const list = this.#list;
		if (!list) return;
		list.value = id;
		list.dispatchEvent(new Event('change', { bubbles: true }));
		// The keyboard of a phone covers what was asked for.
		if (matchMedia('(pointer: coarse)').matches) this.#input?.blur();
	}

	#empty(): void {
		this.#popup?.hide();
		this.#say('');
		if (this.#input) this.#input.value = '';
		this.#offerClear();
	}

	#offerClear(): void {
		this.querySelector('button')?.toggleAttribute('hidden', this.#input?.value === '');
	}

	#say(text: string): void {
		writeText(this.querySelector('[data-search-status]'), text);
	}
}

customElements.define('place-field', PlaceField);
