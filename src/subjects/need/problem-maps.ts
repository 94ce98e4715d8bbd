/**
 * Gives the small maps inside it their shapes, which they wait for so that a reader who never comes so
 * far down the page does not fetch them.
 *
 * Markup: `use[data-href]`, each with the address of its shape.
 */
export class ProblemMaps extends HTMLElement {
	connectedCallback(): void {
		for (const shape of this.querySelectorAll<SVGUseElement>('use[data-href]')) {
			shape.setAttribute('href', shape.dataset['href'] ?? '');
			shape.removeAttribute('data-href');
		}
	}
}

customElements.define('problem-maps', ProblemMaps);
