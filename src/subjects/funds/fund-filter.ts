import { matches, type Values } from '../../steer/matches.ts';
import { fill } from '../../words/text/fill.ts';
import { foundIds, placesOf } from '../../steer/search/place-search.ts';
import type { NamedPlacesFacts } from '../../stats/places-facts.ts';
import { SEARCH } from '../../steer/query.ts';
import { oneOf, searched } from '../../steer/choice.ts';
import { usualView, type Spec } from '../../steer/spec.ts';
import { Address } from '../../steer/address.ts';
import { readFacts } from '../../steer/read-facts.ts';
import { sayWhyEmpty } from '../../steer/why-empty.ts';
import { writeText } from '../../steer/write.ts';

/**
 * Filters the rows of the table inside it by the selects and the field in its `search`. The page is
 * complete without it: the style sheet leaves them out where scripts do not run.
 *
 * Markup: a `search` whose `select`s, and `input` for a place, are choices (address.ts); rows
 * `tr[data-row]` with `data-place` and one data attribute for each select (values apart by spaces);
 * `[data-hits]` and `[data-unknown]`, whose attributes hold their texts with {shown}, {all} and
 * {value} to fill in; `[data-empty]`, shown when no row is left, with what is said then (why-empty.ts);
 * any `button` clears the filters.
 */
class FundFilter extends HTMLElement {
	readonly #facts = readFacts<NamedPlacesFacts>(this);
	readonly #places = placesOf(
		new Map(Object.entries(this.#facts.names)),
		this.#facts.areas,
		this.#facts.otherNames,
	);
	readonly #selects = [...this.querySelectorAll('select')];
	readonly #rows = [...this.querySelectorAll<HTMLElement>('tr[data-row]')];
	readonly #spec: Spec<Chosen> = {
		...Object.fromEntries(
			this.#selects.map(({ name, options }) => [
				name,
				oneOf(
					name,
					Array.from(options, ({ value }) => value),
					'',
				),
			]),
		),
		[SEARCH]: searched,
	};
	readonly #address = new Address<Chosen>({
		part: this,
		spec: () => this.#spec,
		show: (chosen) => {
			this.#show(chosen);
		},
	});

	connectedCallback(): void {
		this.addEventListener('click', ({ target }) => {
			// What a button says may be an element: a browser that translates the page makes it one.
			if (!(target instanceof Element) || !target.closest('button')) return;
			this.#address.choose(usualView(this.#spec));
			// The button may have gone with the empty table: leave the reader where there is a next step.
			this.querySelector('input')?.focus();
		});
		this.#address.connect();
	}

	disconnectedCallback(): void {
		this.#address.disconnect();
	}

	#show({ [SEARCH]: search = '', ...choice }: Chosen): void {
		const found = foundIds(this.#places, search);
		let shown = 0;
		for (const row of this.#rows) {
			const isThere = found?.has(row.dataset['place'] ?? '') ?? true;
			row.hidden = !isThere || !matches(this.#valuesOf(row), choice);
			if (!row.hidden) shown += 1;
		}
		const hits = this.querySelector<HTMLElement>('[data-hits]');
		writeText(hits, fill(hits?.dataset['hits'] ?? '', { shown, all: this.#rows.length }));
		sayWhyEmpty(this.querySelector('[data-empty]'), shown === 0, found);
		this.querySelector('table')?.toggleAttribute('hidden', shown === 0);
	}

	#valuesOf(row: HTMLElement): Values {
		return Object.fromEntries(
			this.#selects.map(({ name }) => [name, row.dataset[name]?.split(' ') ?? []]),
		);
	}
}

/** What a reader has chosen in the lists and typed in the field, by its name in the address; "" for all. */
type Chosen = Readonly<Record<string, string>>;

customElements.define('fund-filter', FundFilter);
