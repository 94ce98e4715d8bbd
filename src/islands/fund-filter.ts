import { matches, readChoice, writeChoice, type Choice, type Options } from '../model/filter.ts';
import { keepQuery } from './keep-query.ts';

/**
 * Filters the rows of the table inside it by the selects in its `search`. The page is complete
 * without it: the style sheet leaves them out where scripts do not run.
 *
 * Markup: a `search` whose `select`s are named as in the address; rows `tr[data-row]` with one data
 * attribute for each select (values apart by spaces); `[data-hits]` and `[data-unknown]`, whose
 * attributes hold their texts with {shown}, {all} and {value} to fill in; `[data-empty]`, shown when
 * no row is left; any `button` clears the filters.
 */
class FundFilter extends HTMLElement {
	readonly #selects = [...this.querySelectorAll('select')];
	readonly #rows = [...this.querySelectorAll<HTMLElement>('tr[data-row]')];
	readonly #options: Options = Object.fromEntries(
		this.#selects.map((select) => [select.name, [...select.options].map(({ value }) => value)]),
	);

	connectedCallback(): void {
		this.addEventListener('change', () => {
			this.#choose(Object.fromEntries(this.#selects.map(({ name, value }) => [name, value])));
		});
		this.addEventListener('click', ({ target }) => {
			// What a button says may be an element: a browser that translates the page makes it one.
			if (!(target instanceof Element) || !target.closest('button')) return;
			this.#choose({});
			// The button may have gone with the empty table: leave the reader where there is a next step.
			this.#selects[0]?.focus();
		});
		window.addEventListener('popstate', this.#show);
		this.#show();
	}

	disconnectedCallback(): void {
		window.removeEventListener('popstate', this.#show);
	}

	/** A choice is a new address, so that Back returns to the one before and the link can be shared. */
	#choose(choice: Choice): void {
		history.pushState(null, '', location.pathname + writeChoice(choice, this.#options));
		this.#show();
	}

	/** Shows what the address asks for. */
	readonly #show = (): void => {
		const { choice, unknown } = readChoice(location.search, this.#options);
		// The page in the other language shows the same.
		keepQuery(writeChoice(choice, this.#options));
		for (const select of this.#selects) select.value = choice[select.name] ?? '';
		let shown = 0;
		for (const row of this.#rows) {
			row.hidden = !matches(this.#valuesOf(row), choice);
			if (!row.hidden) shown += 1;
		}
		this.#say('hits', { shown: String(shown), all: String(this.#rows.length) });
		this.#say('unknown', unknown.length === 0 ? null : { value: unknown.join(', ') });
		this.querySelector('[data-empty]')?.toggleAttribute('hidden', shown > 0);
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
		if (!element) return;
		const text = values && element.dataset[name];
		element.textContent = text
			? text.replaceAll(/\{(\w+)\}/g, (_, key: string) => values[key] ?? '')
			: '';
	}
}

customElements.define('fund-filter', FundFilter);
