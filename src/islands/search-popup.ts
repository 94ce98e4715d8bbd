import { fill } from '../model/fill.ts';
import type { Place } from '../model/place-search.ts';

/** How many places are offered at once. */
const MOST = 8;

/** Texts with {count} to fill in, and what is said of a place after its name. */
export interface PopupWords {
	readonly more: string;
	readonly empty: string;
	readonly county: string;
	readonly group: string;
}

/**
 * The list under a search field, after the combobox pattern of the ARIA Authoring Practices: focus
 * stays in the field, which names the option that the keys are at.
 */
export class SearchPopup {
	readonly #input: HTMLInputElement;
	readonly #list: HTMLElement;
	readonly #popup: HTMLElement;
	readonly #words: PopupWords;
	#offered: readonly Place[] = [];
	#at = -1;

	/** @param popup holds the listbox, and a note under it */
	constructor(input: HTMLInputElement, popup: HTMLElement, list: HTMLElement, words: PopupWords) {
		this.#input = input;
		this.#popup = popup;
		this.#list = list;
		this.#words = words;
	}

	get isOpen(): boolean {
		return !this.#popup.hidden;
	}

	/** The place that the keys are at, else the best. */
	get chosen(): Place | undefined {
		return this.#offered[Math.max(this.#at, 0)];
	}

	/** The place of the option that an event is about. */
	placeAt(target: EventTarget | null): Place | undefined {
		const option = target instanceof Element ? target.closest('[role="option"]') : null;
		return option ? this.#offered[[...this.#list.children].indexOf(option)] : undefined;
	}

	show(found: readonly Place[]): void {
		this.#offered = found.slice(0, MOST);
		const rest = found.length - this.#offered.length;
		this.#list.replaceChildren(...this.#offered.map((place, index) => this.#option(place, index)));
		this.#list.hidden = found.length === 0;
		const note = this.#popup.querySelector('[data-search-note]');
		if (note) {
			const more = rest > 0 ? fill(this.#words.more, { count: rest }) : '';
			note.textContent = found.length === 0 ? this.#words.empty : more;
		}
		const wasHidden = this.#popup.hidden;
		this.#popup.hidden = false;
		if (wasHidden) this.#makeRoom();
		this.#input.setAttribute('aria-expanded', String(found.length > 0));
		this.moveTo(-1);
	}

	hide(): void {
		this.#popup.hidden = true;
		this.#input.setAttribute('aria-expanded', 'false');
		this.moveTo(-1);
	}

	/**
	 * Answers a key that was pressed in the field.
	 *
	 * @param open offers what answers the text
	 * @returns what else it asks for
	 */
	press(event: KeyboardEvent, open: (byEnter: boolean) => void): 'pick' | 'clear' | null {
		if (event.isComposing || event.ctrlKey || event.metaKey) return null;
		const wasOpen = this.isOpen;
		switch (event.key) {
			case 'ArrowDown':
			case 'ArrowUp':
				event.preventDefault();
				if (event.altKey && event.key === 'ArrowUp') this.hide();
				else if (!wasOpen) open(false);
				if (!event.altKey && this.isOpen) this.step(event.key === 'ArrowDown' ? 1 : -1);
				return null;
			case 'Enter':
				if (!wasOpen) open(true);
				if (!this.isOpen || !this.chosen) return null;
				event.preventDefault();
				return 'pick';
			case 'Escape':
				if (wasOpen || this.#input.value !== '') event.preventDefault();
				if (!wasOpen) return 'clear';
				this.hide();
				return null;
			case 'ArrowLeft':
			case 'ArrowRight':
			case 'Home':
			case 'End':
				// These move in the text.
				this.moveTo(-1);
		}
		return null;
	}

	/** Goes to the next or previous option; from the last to the first, and round the other way. */
	step(by: 1 | -1): void {
		const count = this.#offered.length;
		const from = this.#at < 0 && by < 0 ? 0 : this.#at;
		if (count > 0) this.moveTo((from + by + count) % count);
	}

	/** Goes to an option; -1 is none of them. */
	moveTo(index: number): void {
		this.#at = index;
		for (const [i, option] of [...this.#list.children].entries()) {
			option.setAttribute('aria-selected', String(i === index));
		}
		const active = this.#list.children[index];
		if (active) {
			this.#input.setAttribute('aria-activedescendant', active.id);
			active.scrollIntoView({ block: 'nearest' });
		} else this.#input.removeAttribute('aria-activedescendant');
	}

	/** Scrolls the field to the top of the window where the list would go out of it, or under a keyboard. */
	#makeRoom(): void {
		const room = visualViewport?.height ?? innerHeight;
		if (this.#popup.getBoundingClientRect().bottom <= room) return;
		(this.#input.labels?.[0] ?? this.#input).scrollIntoView({ block: 'start' });
	}

	#option({ kind, name, county }: Place, index: number): HTMLElement {
		const option = document.createElement('li');
		option.id = `${this.#list.id}-${index}`;
		option.setAttribute('role', 'option');
		const detail = document.createElement('span');
		detail.textContent = `, ${kind === 'municipality' ? county : this.#words[kind]}`;
		option.append(name, detail);
		return option;
	}
}

/** The list under the field of a part, with the words that the part carries; null if the markup is not whole. */
export function popupOf(part: HTMLElement): SearchPopup | null {
	const input = part.querySelector('input');
	const popup = part.querySelector<HTMLElement>('.search-popup');
	const list = part.querySelector<HTMLElement>('[role="listbox"]');
	const { more = '', empty = '', county = '', group = '' } = part.dataset;
	return input && popup && list
		? new SearchPopup(input, popup, list, { more, empty, county, group })
		: null;
}
