import { fill } from '../../words/text/fill.ts';
import { findPlaces, type Place } from '../../steer/search/place-search.ts';
import type { View } from './view.ts';
import { placesIn } from './places.ts';
import { reveal } from './reveal.ts';
import { popupOf } from '../../steer/search/search-popup.ts';
import { choose, whenShown, type Shown } from './shown.ts';
import { writeText } from '../../steer/write.ts';

/**
 * Finds a municipality, a county or a group by name and asks for it to be shown. The field holds the
 * name of what is chosen, however it was chosen; to empty it is to let go.
 *
 * Markup and texts: Search.astro.
 */
class MunicipalitySearch extends HTMLElement {
	readonly #explorer = this.closest('indicator-explorer');
	readonly #input = this.querySelector('input');
	readonly #popup = popupOf(this);
	#view: View | undefined;
	/** Name of what is chosen; "" for nothing. */
	#held = '';
	/** Whether the reader is writing: what she has written is left alone. */
	#typing = false;
	/** Whether the field has just got focus: a click then selects its text, to be written over. */
	#entered = false;
	/** What was asked for here and is not shown yet. */
	#asked: Place | undefined;

	connectedCallback(): void {
		this.#input?.addEventListener('input', () => {
			this.#typing = true;
			this.#search();
			if (this.#typed === '') this.#letGo();
		});
		this.#input?.addEventListener('keydown', this.#steer);
		this.#input?.addEventListener('focus', () => {
			this.#entered = true;
		});
		this.#input?.addEventListener('click', () => {
			if (this.#entered) this.#input?.select();
			this.#entered = false;
		});
		// The field keeps focus while an option is pressed.
		this.addEventListener('mousedown', (event) => {
			if (event.target !== this.#input) event.preventDefault();
		});
		this.addEventListener('click', ({ target }) => {
			const place = this.#popup?.foundAt(target);
			if (place) this.#pick(place);
			else if (target instanceof Element && target.closest('button')) this.#clear();
		});
		this.addEventListener('focusout', this.#leave);
		whenShown(this, (shown) => {
			this.#follow(shown);
		});
		// What was written before this script was there.
		if (this.#typed !== '' && document.activeElement === this.#input) {
			this.#typing = true;
			this.#search();
		}
	}

	get #typed(): string {
		return this.#input?.value.trim() ?? '';
	}

	/** Everything that can be found on this page. */
	#all(): readonly Place[] {
		return this.#explorer ? placesIn(this.#explorer) : [];
	}

	/** Offers what answers the text; nothing for no text. */
	#search(): void {
		const found = findPlaces(this.#all(), this.#typed);
		if (this.#typed === '') this.#popup?.hide();
		else this.#popup?.show(found);
		const { hits = '', empty = '' } = this.dataset;
		const text = found.length === 0 ? empty : fill(hits, { count: found.length });
		this.#say(this.#typed === '' ? '' : text);
		this.#offerClear();
	}

	readonly #steer = (event: KeyboardEvent): void => {
		this.#entered = false;
		const popup = this.#popup;
		const asked = popup?.press(event, (byEnter) => {
			if (!byEnter || this.#typed !== this.#held) this.#search();
		});
		if (asked === 'clear') this.#clear();
		else if (asked === 'pick' && popup?.chosen) this.#pick(popup.chosen);
	};

	/** Asks for a place to be shown. What was chosen before and would hide it is let go. */
	#pick(place: Place): void {
		this.#popup?.hide();
		this.#say('');
		this.#typing = false;
		this.#asked = place;
		if (this.#input) this.#input.value = place.name;
		this.#offerClear();
		const { municipality = null, area = null } = this.#view ?? {};
		if (place.kind === 'municipality') {
			const around = this.#all().find(({ id }) => id === area);
			const stays = around?.members.includes(place.id) ?? false;
			choose(this, { municipality: place.id, area: stays ? area : null });
		} else {
			const stays = municipality !== null && place.members.includes(municipality);
			choose(this, { area: place.id, municipality: stays ? municipality : null });
		}
		// The keyboard of a phone covers what was asked for.
		if (matchMedia('(pointer: coarse)').matches) this.#input?.blur();
	}

	#clear(): void {
		this.#popup?.hide();
		if (!this.#input) return;
		this.#input.focus();
		this.#input.value = '';
		this.#typing = true;
		this.#say('');
		this.#offerClear();
		this.#letGo();
	}

	/** Lets go of what the field held the name of. */
	#letGo(): void {
		if (this.#held === '') return;
		if (this.#view?.municipality != null) choose(this, { municipality: null });
		else choose(this, { area: null });
	}

	/** A name that was begun and left gives way to that of what is chosen, if anything is. */
	readonly #leave = ({ relatedTarget }: FocusEvent): void => {
		this.#popup?.hide();
		this.#entered = false;
		if (relatedTarget instanceof Node && this.contains(relatedTarget)) return;
		if (this.#typing && this.#held !== '' && this.#input) this.#input.value = this.#held;
		this.#typing = false;
		this.#offerClear();
	};

	#follow(shown: Shown): void {
		const { view, area } = shown;
		this.#view = view;
		const municipality = this.#all().find(({ id }) => id === view.municipality);
		const held = municipality?.name ?? area?.name ?? '';
		const isNew = held !== this.#held;
		this.#held = held;
		if (isNew && !this.#typing && this.#input) this.#input.value = held;
		this.#offerClear();
		const asked = this.#asked;
		if (!asked || (asked.id !== view.municipality && asked.id !== view.area)) return;
		this.#asked = undefined;
		const code = asked.kind === 'municipality' ? asked.id : (asked.members[0] ?? '');
		// Once its card is there.
		requestAnimationFrame(() => {
			if (this.#explorer) reveal(code, this.#explorer);
		});
	}

	#offerClear(): void {
		const clear = this.querySelector('button');
		if (clear) clear.hidden = this.#input?.value === '';
	}

	#say(text: string): void {
		const status = this.querySelector('[data-search-status]');
		writeText(status, text);
	}
}

customElements.define('municipality-search', MunicipalitySearch);
