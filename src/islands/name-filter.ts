import { fill } from '../model/fill.ts';
import type { PlacesFacts } from '../model/places-facts.ts';
import { findPlaces, placesOf } from '../model/place-search.ts';
import { SEARCH, tidySearch, writeQuery } from '../model/query.ts';
import { HistorySteps } from './history-steps.ts';
import { keepQuery } from './keep-query.ts';
import { readFacts } from './read-facts.ts';
import { writeText } from './write.ts';

/**
 * Finds municipalities in the lists inside it while the reader types. The page is complete without
 * it: the style sheet leaves the field out where scripts do not run.
 *
 * Markup: an `input`; `[data-groups]`, all that is shown while nothing is typed, and in
 * it lists `ul[data-names]`, one `li[data-code]` with a link for each municipality;
 * `ul[data-results]`, where copies of those found stand, the best first, while something is typed;
 * `[data-status]`, a live region whose `data-hits` and `data-empty` hold its texts with {shown},
 * {all} and {text} to fill in. Enter goes to the best.
 */
class NameFilter extends HTMLElement {
	readonly #facts = readFacts<PlacesFacts>(this);
	readonly #input = this.querySelector('input');
	readonly #groups = this.querySelector<HTMLElement>('[data-groups]');
	readonly #results = this.querySelector<HTMLElement>('[data-results]');
	readonly #status = this.querySelector<HTMLElement>('[data-status]');
	readonly #items = new Map(
		[...this.querySelectorAll<HTMLElement>('[data-names] [data-code]')].map(
			(item) => [item.dataset['code'] ?? '', item] as const,
		),
	);
	readonly #places = placesOf(
		new Map(
			[...this.#items].map(([code, item]) => [
				code,
				item.querySelector('a')?.textContent.trim() ?? '',
			]),
		),
		this.#facts.areas,
		this.#facts.otherNames,
	);

	readonly #steps = new HistorySteps();

	connectedCallback(): void {
		this.#input?.addEventListener('input', () => {
			this.#steps.put(writeQuery([[SEARCH, this.#typed]]), SEARCH, Infinity);
			this.#show();
		});
		this.#input?.addEventListener('change', () => {
			this.#steps.settle();
		});
		this.#input?.addEventListener('keydown', (event) => {
			// Enter that ends a word of an input method goes nowhere.
			if (event.key !== 'Enter' || event.isComposing) return;
			this.#results?.querySelector('a')?.click();
		});
		window.addEventListener('popstate', this.#readAddress);
		// What was written before this script was there.
		if (this.#typed !== '' && location.search === '') this.#show();
		else this.#readAddress();
	}

	disconnectedCallback(): void {
		window.removeEventListener('popstate', this.#readAddress);
	}

	get #typed(): string {
		return tidySearch(this.#input?.value ?? '');
	}

	/** A reader who comes back, or reloads the page, finds what she had typed. */
	readonly #readAddress = (): void => {
		const search = tidySearch(new URLSearchParams(location.search).get(SEARCH) ?? '');
		if (this.#input && this.#typed !== search) this.#input.value = search;
		this.#show();
	};

	#show(): void {
		const typed = this.#typed;
		// The page in the other language shows the same.
		keepQuery(writeQuery([[SEARCH, typed]]));
		const found = findPlaces(this.#places, typed).flatMap(({ id }) => this.#items.get(id) ?? []);
		this.#groups?.toggleAttribute('hidden', typed !== '');
		this.#results?.toggleAttribute('hidden', found.length === 0);
		this.#results?.replaceChildren(...found.map((item) => item.cloneNode(true)));
		writeText(this.#status, this.#text(typed, found.length));
	}

	#text(typed: string, shown: number): string {
		if (typed === '') return '';
		const { hits = '', empty = '' } = this.#status?.dataset ?? {};
		return fill(shown === 0 ? empty : hits, { shown, all: this.#items.size, text: typed });
	}
}

customElements.define('name-filter', NameFilter);
