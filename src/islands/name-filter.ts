import { matchNames } from '../model/name-match.ts';

/**
 * Finds names in the lists inside it while the reader types. The page is complete without it: the
 * style sheet leaves the form out where scripts do not run.
 *
 * Markup: a `form` with an `input`; `[data-groups]`, all that is shown while nothing is typed, and in
 * it lists `ul[data-names]`, one `li` with a link for each name; `ul[data-results]`, where copies of those found stand, the best first, while something is
 * typed; `[data-status]`, a live region whose `data-hits` and `data-empty` hold its texts with
 * {shown}, {all} and {text} to fill in. Enter goes to the best.
 */
class NameFilter extends HTMLElement {
	readonly #form = this.querySelector('form');
	readonly #input = this.querySelector('input');
	readonly #groups = this.querySelector<HTMLElement>('[data-groups]');
	readonly #results = this.querySelector<HTMLElement>('[data-results]');
	readonly #status = this.querySelector<HTMLElement>('[data-status]');
	readonly #items = [...this.querySelectorAll('[data-names] li')]
		.map((item) => ({ item, name: item.querySelector('a')?.textContent.trim() ?? '' }))
		.sort((a, b) => a.name.localeCompare(b.name, 'sv'));

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
		const found = typed === '' ? [] : matchNames(this.#items, typed);
		this.#groups?.toggleAttribute('hidden', typed !== '');
		this.#results?.toggleAttribute('hidden', found.length === 0);
		this.#results?.replaceChildren(...found.map(({ item }) => item.cloneNode(true)));
		if (this.#status) this.#status.textContent = this.#text(typed, found.length);
	};

	#text(typed: string, shown: number): string {
		if (typed === '') return '';
		const { hits = '', empty = '' } = this.#status?.dataset ?? {};
		const values: Readonly<Record<string, string>> = {
			shown: String(shown),
			all: String(this.#items.length),
			text: typed,
		};
		return (shown === 0 ? empty : hits).replace(
			/\{(\w+)\}/g,
			(_, key: string) => values[key] ?? '',
		);
	}
}

customElements.define('name-filter', NameFilter);
