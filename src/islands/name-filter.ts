import { fill } from '../model/fill.ts';
import { LIST_ORDERS, type ListOrder, type OrderFacts } from '../model/municipality-order.ts';
import type { PlacesFacts } from '../model/places-facts.ts';
import { findPlaces, placesOf } from '../model/place-search.ts';
import { among, openQuery, SEARCH, tidySearch, writeQuery } from '../model/query.ts';
import { HistorySteps } from './history-steps.ts';
import { keepQuery } from './keep-query.ts';
import { OrderedList } from './ordered-list.ts';
import { readFacts } from './read-facts.ts';
import { writeText } from './write.ts';

/** The order of the lists, by its name in the address. */
const ORDER = 'ordning';

/**
 * Finds municipalities in the lists inside it while the reader types, and puts the lists in another
 * order. The page is complete without it: the style sheet leaves the controls out where scripts do not run.
 *
 * Markup: an `input`; `[data-groups]`, all that is shown while nothing is typed, and in
 * it lists `ul[data-names]`, one `li[data-code]` with a link for each municipality;
 * `ul[data-results]`, where copies of those found stand, the best first, while something is typed;
 * `[data-status]`, a live region whose `data-hits` and `data-empty` hold its texts with {shown},
 * {all} and {text} to fill in. Enter goes to the best. Radio buttons `ordning`, whose `data-heading` is
 * the text of `[data-list-heading]`; what else an order needs stands in ordered-list.ts.
 */
class NameFilter extends HTMLElement {
	readonly #facts = readFacts<PlacesFacts & OrderFacts>(this);
	readonly #input = this.querySelector<HTMLInputElement>('input[type="search"]');
	readonly #groups = this.querySelector<HTMLElement>('[data-groups]');
	readonly #results = this.querySelector<HTMLElement>('[data-results]');
	readonly #status = this.querySelector<HTMLElement>('[data-status]');
	readonly #items = new Map(
		[...this.querySelectorAll<HTMLElement>('[data-names] [data-code]')].map(
			(item) => [item.dataset['code'] ?? '', item] as const,
		),
	);
	readonly #names = new Map(
		[...this.#items].map(
			([code, item]) => [code, item.querySelector('a')?.textContent.trim() ?? ''] as const,
		),
	);
	readonly #places = placesOf(this.#names, this.#facts.areas, this.#facts.otherNames);
	readonly #list = new OrderedList(this, this.#items, this.#names, this.#facts);
	readonly #orders = [...this.querySelectorAll<HTMLInputElement>(`input[name="${ORDER}"]`)];

	readonly #steps = new HistorySteps();

	connectedCallback(): void {
		this.#input?.addEventListener('input', () => {
			this.#steps.put(this.#query, SEARCH, Infinity);
			this.#show();
		});
		this.#input?.addEventListener('change', () => {
			this.#steps.settle();
		});
		for (const order of this.#orders) {
			order.addEventListener('change', () => {
				this.#choose(ORDER);
			});
		}
		// A county is to be found where the list is by county.
		this.addEventListener('click', ({ target }) => {
			const county = target instanceof Element ? target.closest('a[href^="#lan-"]') : null;
			if (!county || this.#order === 'lan') return;
			this.#check('lan');
			this.#choose();
		});
		this.#input?.addEventListener('keydown', (event) => {
			// Enter that ends a word of an input method goes nowhere.
			if (event.key !== 'Enter' || event.isComposing) return;
			this.#results?.querySelector('a')?.click();
		});
		window.addEventListener('popstate', this.#readAddress);
		// What was written before this script was there.
		if (this.#query !== '' && location.search === '') this.#show();
		else this.#readAddress();
	}

	disconnectedCallback(): void {
		window.removeEventListener('popstate', this.#readAddress);
	}

	get #typed(): string {
		return tidySearch(this.#input?.value ?? '');
	}

	get #order(): ListOrder {
		const checked = this.#orders.find((order) => order.checked)?.value ?? '';
		return among(LIST_ORDERS)(checked) ?? 'lan';
	}

	get #query(): string {
		return writeQuery([
			[SEARCH, this.#typed],
			[ORDER, this.#order === 'lan' ? '' : this.#order],
		]);
	}

	#check(order: ListOrder): void {
		for (const each of this.#orders) each.checked = each.value === order;
	}

	/** @param of the control that is being gone through, as by the arrow keys */
	#choose(of = ''): void {
		this.#steps.put(this.#query, of);
		this.#show();
	}

	/** A reader who comes back, or reloads the page, finds what she had typed and chosen. */
	readonly #readAddress = (): void => {
		const { read } = openQuery(location.search);
		const search = tidySearch(read(SEARCH, String) ?? '');
		this.#check(read(ORDER, among(LIST_ORDERS)) ?? 'lan');
		if (this.#input && this.#typed !== search) this.#input.value = search;
		this.#show();
	};

	#show(): void {
		const typed = this.#typed;
		// The page in the other language shows the same.
		keepQuery(this.#query);
		this.#list.show(this.#order);
		const heading = this.#orders.find((order) => order.checked)?.dataset['heading'] ?? '';
		writeText(this.querySelector('[data-list-heading]'), heading);
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
