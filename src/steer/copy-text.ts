/**
 * Puts a text on the clipboard. Where the browser refuses, the text is shown and selected, so that it
 * can be copied by hand.
 *
 * Markup: a `button`; a hidden `textarea` with the text; `[role="status"]`, a live region whose
 * `data-copied` and `data-selected` are what it says. With `data-here` the text is the page's address, as it
 * is when the button is pressed. The style sheet leaves it all out where scripts do not run.
 */
class CopyText extends HTMLElement {
	connectedCallback(): void {
		this.querySelector('button')?.addEventListener('click', () => void this.#copy());
	}

	async #copy(): Promise<void> {
		const text = this.querySelector('textarea');
		const status = this.querySelector<HTMLElement>('[role="status"]');
		if (!text || !status) return;
		if ('here' in this.dataset) text.value = location.href;
		// Said anew each time, also to those who listen.
		status.textContent = '';
		try {
			await navigator.clipboard.writeText(text.value);
			status.textContent = status.dataset['copied'] ?? '';
		} catch {
			text.hidden = false;
			text.select();
			status.textContent = status.dataset['selected'] ?? '';
		}
	}
}

customElements.define('copy-text', CopyText);
