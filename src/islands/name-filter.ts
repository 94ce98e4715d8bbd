import { fill } from '../model/fill.ts';
import type { NameFilterFacts } from '../model/name-filter-facts.ts';
import { findPlaces, placesOf } from '../model/place-search.ts';
import { readFacts } from './read-facts.ts';
import { writeText } from './write.ts';

/**
 * Finds municipalities in the lists inside it while the reader types. The page is complete without
 * it: the style sheet leaves the form out where scripts do not run.
 *
 * Markup: a `form` with an `input`; `[data-groups]`, all that is shown while nothing is typed, and in
 * it lists `ul[data-names]`, one `li[data-code]` with a link for each municipality;
 * `ul[data-results]`, where copies of those found stand, the best first, while something is typed;
 * `[data-status]`, a live region whose `data-hits` and `data-empty` hold its texts with {shown},
 * {all} and {text} to fill in. Enter goes to the best.
 */
class NameFilter extends HTMLElement {
	readonly #facts = readFacts<NameFilterFacts>(this);
	readonly #form = this.querySelector('form');
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

	connectedCallback(): void {
		this.#input?.addEventListener('input', this.#show);
		this.#form?.addEventListener('submit', (event) => {
			event.preventDefault();
			this.#results?.querySelector('a')?.click();
		});
		// A reader who comes back by the Back button finds what she had typed.
		window.addEventListener('pageshow', this.#show);
	}

	disconnectedCallback(): void {
		window.removeEventListener('pageshow', this.#show);
	}

	readonly #show = (): void => {
		const typed = this.#input?.value.trim() ?? '';
		const found = findPlaces(this.#places, typed).flatMap(({ id }) => this.#items.get(id) ?? []);
		this.#groups?.toggleAttribute('hidden', typed !== '');
		this.#results?.toggleAttribute('hidden', found.length === 0);
		this.#results?.replaceChildren(...found.map((item) => item.cloneNode(true)));
		writeText(this.#status, this.#text(typed, found.length));
	};

	#text(typed: string, shown: number): string {
		if (typed === '') return '';
		const { hits = '', empty = '' } = this.#status?.dataset ?? {};
		return fill(shown === 0 ? empty : hits, { shown, all: this.#items.size, text: typed });
	}
}

customElements.define('name-filter', NameFilter);
