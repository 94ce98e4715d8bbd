import type { SearchPanel } from './search-panel.ts';

/**
 * The field that finds everything on the site. What it finds with is fetched when a reader goes to it;
 * what she has typed or pressed by then is answered when it comes. If it does not come, the field and
 * the link lead where they lead without scripts.
 *
 * Markup: SiteSearch.astro.
 */
class SiteSearch extends HTMLElement {
	#asked: Promise<SearchPanel> | undefined;

	connectedCallback(): void {
		const form = this.querySelector('form');
		this.addEventListener('focusin', () => {
			this.#panel().catch(() => undefined);
		});
		this.querySelector('.site-search-open')?.addEventListener('click', (event) => {
			event.preventDefault();
			this.dataset['open'] = '';
			this.querySelector('input')?.focus();
			this.#panel().then(
				(panel) => {
					panel.open();
				},
				() => form?.submit(),
			);
		});
		form?.addEventListener('submit', (event) => {
			event.preventDefault();
			this.#panel().then(
				(panel) => {
					panel.goToBest();
				},
				() => {
					form.submit();
				},
			);
		});
	}

	/** What failed to come is asked for anew the next time. */
	#panel(): Promise<SearchPanel> {
		this.#asked ??= import('./search-panel.ts').then(({ openPanel }) => openPanel(this));
		this.#asked.catch(() => (this.#asked = undefined));
		return this.#asked;
	}
}

customElements.define('site-search', SiteSearch);
