import { fill } from '../../words/text/fill.ts';
import { LIST_ORDERS, type ListOrder, type OrderFacts } from '../../stats/municipality-order.ts';
import type { PlacesFacts } from '../../stats/places-facts.ts';
import { findPlaces, placesOf } from '../../steer/search/place-search.ts';
import { oneOf, searched } from '../../steer/choice.ts';
import type { Spec } from '../../steer/spec.ts';
import { Address } from '../../steer/address.ts';
import { areRows, countyIn, CountyChoice, headingOf } from './county-choice.ts';
import { OrderedList } from './ordered-list.ts';
import { readFacts } from '../../steer/read-facts.ts';
import { writeText } from '../../steer/write.ts';

/** What a reader has chosen and typed on the page of all municipalities. */
interface NamesView {
	readonly search: string;
	readonly order: ListOrder;
	/** Two digits. */
	readonly county: string | null;
}

/** @param counties that can be chosen, two digits each */
const specOf = (counties: readonly string[]): Spec<NamesView> => ({
	search: searched,
	order: oneOf('ordning', LIST_ORDERS, 'lan'),
	county: oneOf('lan', counties, null),
});

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
	readonly #county = new CountyChoice(this);
	readonly #spec = specOf(
		[...this.querySelectorAll('[data-headings] a')].flatMap(
			(link) => countyIn(headingOf(link)) ?? [],
		),
	);
	readonly #address = new Address<NamesView>({
		part: this,
		spec: () => this.#spec,
		show: (view) => {
			this.#show(view);
		},
	});

	connectedCallback(): void {
		this.addEventListener('click', this.#press);
		this.querySelector<HTMLElement>('input[type="search"]')?.addEventListener(
			'keydown',
			(event) => {
				// Enter that ends a word of an input method goes nowhere.
				if (event.key !== 'Enter' || event.isComposing) return;
				this.#results?.querySelector('a')?.click();
			},
		);
		this.#address.connect();
		// From another page, on a phone: the lists that the address leads to are rows there.
		const asked = location.hash.slice(1);
		if (areRows() && countyIn(asked) !== null) {
			this.#county.show(asked);
			this.#county.reveal();
		}
	}

	disconnectedCallback(): void {
		this.#address.disconnect();
	}

	/**
	 * A press on a county chooses it, or lets go of it: the list is by county then. Another heading opens
	 * where it is a row, and leads to the list otherwise.
	 */
	readonly #press = (event: MouseEvent): void => {
		if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
		if (!(event.target instanceof Element)) return;
		const link = event.target.closest('[data-headings] a, .county-map .areas a');
		if (!link) return;
		const id = headingOf(link);
		const county = countyIn(id);
		if (county === null && !areRows()) return;
		event.preventDefault();
		const { view } = this.#address;
		if (county === null) this.#county.show(this.#county.id === id ? '' : id);
		else {
			const isChosen = this.#county.id === id;
			this.#address.choose({ ...view, order: 'lan', county: isChosen ? null : county });
			if (!isChosen && link.closest('.county-map')) this.#county.reveal();
		}
	};

	#show({ search: typed, order, county }: NamesView): void {
		this.#county.show('');
		this.#list.show(order);
		if (county !== null && order === 'lan') this.#county.show(`lan-${county}`);
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
