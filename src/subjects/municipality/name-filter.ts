import { fill } from '../../words/text/fill.ts';
import { LIST_ORDERS, type ListOrder, type OrderFacts } from '../../stats/municipality-order.ts';
import type { PlacesFacts } from '../../stats/places-facts.ts';
import { findPlaces, placesOf } from '../../steer/search/place-search.ts';
import { oneOf, searched } from '../../steer/choice.ts';
import type { Spec } from '../../steer/spec.ts';
import { Address } from '../../steer/address.ts';
import { OrderedList } from './ordered-list.ts';
import { readFacts } from '../../steer/read-facts.ts';
import { writeText } from '../../steer/write.ts';

/** What a reader has chosen and typed on the page of all municipalities. */
interface NamesView {
	readonly search: string;
	readonly order: ListOrder;
}

const SPEC: Spec<NamesView> = {
	search: searched,
	order: oneOf('ordning', LIST_ORDERS, 'lan'),
};

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
	readonly #address = new Address<NamesView>({
		part: this,
		spec: () => SPEC,
		show: (view) => {
			this.#show(view);
		},
	});

	connectedCallback(): void {
		// A county is to be found where the list is by county.
		this.addEventListener('click', ({ target }) => {
			const county = target instanceof Element ? target.closest('a[href^="#lan-"]') : null;
			const { view } = this.#address;
			if (county && view.order !== 'lan') this.#address.choose({ ...view, order: 'lan' });
		});
		this.querySelector<HTMLElement>('input[type="search"]')?.addEventListener(
			'keydown',
			(event) => {
				// Enter that ends a word of an input method goes nowhere.
				if (event.key !== 'Enter' || event.isComposing) return;
				this.#results?.querySelector('a')?.click();
			},
		);
		this.#address.connect();
	}

	disconnectedCallback(): void {
		this.#address.disconnect();
	}

	#show({ search: typed, order }: NamesView): void {
		this.#list.show(order);
		const chosen = this.querySelector<HTMLElement>(`[name="ordning"][value="${order}"]`);
		writeText(this.querySelector('[data-list-heading]'), chosen?.dataset['heading'] ?? '');
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
