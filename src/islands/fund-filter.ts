import { matches, readChoice, writeChoice, type Choice, type Options } from '../model/filter.ts';
import { fill } from '../model/fill.ts';
import { foundIds, placesOf } from '../model/place-search.ts';
import type { NamedPlacesFacts } from '../model/places-facts.ts';
import { SEARCH, tidySearch, writeQuery } from '../model/query.ts';
import { HistorySteps } from './history-steps.ts';
import { keepQuery } from './keep-query.ts';
import { readFacts } from './read-facts.ts';
import { sayWhyEmpty } from './why-empty.ts';
import { writeText } from './write.ts';

/**
 * Filters the rows of the table inside it by the selects and the field in its `search`. The page is
 * complete without it: the style sheet leaves them out where scripts do not run.
 *
 * Markup: a `search` whose `select`s are named as in the address, with an `input` for a place; rows
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
	readonly #field = this.querySelector('input');
	readonly #rows = [...this.querySelectorAll<HTMLElement>('tr[data-row]')];
	readonly #options: Options = Object.fromEntries(
		this.#selects.map((select) => [select.name, [...select.options].map(({ value }) => value)]),
	);
	readonly #steps = new HistorySteps();

	connectedCallback(): void {
		this.addEventListener('change', ({ target }) => {
			if (target instanceof HTMLSelectElement) this.#choose(this.#chosen(), target.name);
			else this.#steps.settle();
		});
		this.#field?.addEventListener('input', () => {
			this.#choose(this.#chosen(), SEARCH, Infinity);
		});
		this.addEventListener('click', ({ target }) => {
			// What a button says may be an element: a browser that translates the page makes it one.
			if (!(target instanceof Element) || !target.closest('button')) return;
			this.#choose({ choice: {}, search: '' });
			// The button may have gone with the empty table: leave the reader where there is a next step.
			this.#field?.focus();
		});
		window.addEventListener('popstate', this.#show);
		this.#takeUpEarly();
	}

	disconnectedCallback(): void {
		window.removeEventListener('popstate', this.#show);
	}

	/** What has been chosen before this script was there is kept, unless the address says otherwise. */
	#takeUpEarly(): void {
		const { choice, search } = this.#chosen();
		const early = writeChoice(choice, this.#options) !== '' || search !== '';
		if (early && location.search === '') this.#choose({ choice, search });
		else this.#show();
	}

	/** What the controls say. */
	#chosen(): Chosen {
		return {
			choice: Object.fromEntries(this.#selects.map(({ name, value }) => [name, value])),
			search: tidySearch(this.#field?.value ?? ''),
		};
	}

	#write({ choice, search }: Chosen): string {
		const chosen = new URLSearchParams(writeChoice(choice, this.#options));
		return writeQuery([...chosen, [SEARCH, search]]);
	}

	/** A choice is a new address, so that Back returns to the one before and the link can be shared. */
	#choose(chosen: Chosen, of = '', patience?: number): void {
		this.#steps.put(this.#write(chosen), of, patience);
		this.#show();
	}

	/** Shows what the address asks for. */
	readonly #show = (): void => {
		const { choice, unknown } = readChoice(location.search, this.#options);
		const search = tidySearch(new URLSearchParams(location.search).get(SEARCH) ?? '');
		// The page in the other language shows the same.
		keepQuery(this.#write({ choice, search }));
		for (const select of this.#selects) select.value = choice[select.name] ?? '';
		// A space at the end of what is being typed is no part of the search: it is left alone.
		if (this.#field && tidySearch(this.#field.value) !== search) this.#field.value = search;
		const found = foundIds(this.#places, search);
		let shown = 0;
		for (const row of this.#rows) {
			const isThere = found?.has(row.dataset['place'] ?? '') ?? true;
			row.hidden = !isThere || !matches(this.#valuesOf(row), choice);
			if (!row.hidden) shown += 1;
		}
		this.#say('hits', { shown: String(shown), all: String(this.#rows.length) });
		this.#say('unknown', unknown.length === 0 ? null : { value: unknown.join(', ') });
		sayWhyEmpty(this.querySelector('[data-empty]'), shown === 0, found);
		this.querySelector('table')?.toggleAttribute('hidden', shown === 0);
	};

	#valuesOf(row: HTMLElement): Options {
		return Object.fromEntries(
			this.#selects.map(({ name }) => [name, row.dataset[name]?.split(' ') ?? []]),
		);
	}

	/** Fills the text that the element carries; null empties it. */
	#say(name: string, values: Readonly<Record<string, string>> | null): void {
		const element = this.querySelector<HTMLElement>(`[data-${name}]`);
		const text = element?.dataset[name] ?? '';
		writeText(element, values === null ? '' : fill(text, values));
	}
}

/** What a reader has chosen in the lists, and typed in the field. */
interface Chosen {
	readonly choice: Choice;
	readonly search: string;
}

customElements.define('fund-filter', FundFilter);
