/**
 * Prints the page as one sheet, or all of it: the style sheet tells the two apart by `data-print` of the
 * document. All that is folded is open on paper, and as it was after.
 */
class PrintPage extends HTMLElement {
	connectedCallback(): void {
		this.addEventListener('click', ({ target }) => {
			if (!(target instanceof Element)) return;
			const { print } = target.closest<HTMLElement>('[data-print]')?.dataset ?? {};
			if (print === 'all') this.#printAll();
			else if (print === 'one') window.print();
		});
	}

	#printAll(): void {
		const root = document.documentElement;
		const folded = [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')];
		for (const each of folded) each.open = true;
		root.dataset['print'] = 'all';
		addEventListener(
			'afterprint',
			() => {
				delete root.dataset['print'];
				for (const each of folded) each.open = false;
			},
			{ once: true },
		);
		window.print();
	}
}

customElements.define('print-page', PrintPage);
