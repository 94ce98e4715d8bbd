import { fill } from '../../words/text/fill.ts';
import type { Place } from './place-search.ts';

/** How a list offers what it finds. */
export interface Offering<Found> {
	/** How many are offered at once. */
	readonly most: number;
	/** Said where there are more; {count} to fill in. */
	readonly more: string;
	/** Said where there are none. */
	readonly empty: string;
	/** Writes what is offered into its option. */
	readonly write: (found: Found, option: HTMLElement) => void;
}

/** How many places are offered at once. */
const MOST_PLACES = 8;

/**
 * The list under a search field, after the combobox pattern of the ARIA Authoring Practices: focus
 * stays in the field, which names the option that the keys are at.
 */
export class SearchPopup<Found = Place> {
	readonly #input: HTMLInputElement;
	readonly #list: HTMLElement;
	readonly #popup: HTMLElement;
	readonly #offering: Offering<Found>;
	#offered: readonly Found[] = [];
	#at = -1;

	/** @param popup holds the listbox, and a note under it */
	constructor(
		input: HTMLInputElement,
		popup: HTMLElement,
		list: HTMLElement,
		offering: Offering<Found>,
	) {
		this.#input = input;
		this.#popup = popup;
		this.#list = list;
		this.#offering = offering;
	}

	get isOpen(): boolean {
		return !this.#popup.hidden;
	}

	/** What the keys are at, else the best. */
	get chosen(): Found | undefined {
		return this.#offered[Math.max(this.#at, 0)];
	}

	/** What the option that an event is about offers. */
	foundAt(target: EventTarget | null): Found | undefined {
		const option = target instanceof Element ? target.closest('[role="option"]') : null;
		return option ? this.#offered[[...this.#list.children].indexOf(option)] : undefined;
	}

	show(found: readonly Found[]): void {
		const { most, more, empty } = this.#offering;
		this.#offered = found.slice(0, most);
		const rest = found.length - this.#offered.length;
		this.#list.replaceChildren(...this.#offered.map((each, index) => this.#option(each, index)));
		this.#list.hidden = found.length === 0;
		const note = this.#popup.querySelector('.note');
		if (note) {
			const others = rest > 0 ? fill(more, { count: rest }) : '';
			note.textContent = found.length === 0 ? empty : others;
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

	#option(found: Found, index: number): HTMLElement {
		const option = document.createElement('li');
		option.id = `${this.#list.id}-${index}`;
		option.setAttribute('role', 'option');
		this.#offering.write(found, option);
		return option;
	}
}

/** The list under the field of a part, with the words that the part carries; null if the markup is not whole. */
export function popupOf(part: HTMLElement): SearchPopup | null {
	const input = part.querySelector('input');
	const popup = part.querySelector<HTMLElement>('.search-popup');
	const list = part.querySelector<HTMLElement>('[role="listbox"]');
	const { more = '', empty = '', county = '', group = '' } = part.dataset;
	if (!input || !popup || !list) return null;
	const write = (place: Place, option: HTMLElement): void => {
		const detail = document.createElement('span');
		const said = { municipality: place.county, county, group }[place.kind];
		detail.textContent = `, ${said}`;
		option.append(place.name, detail);
	};
	return new SearchPopup(input, popup, list, { most: MOST_PLACES, more, empty, write });
}
