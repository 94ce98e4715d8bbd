import type { ApiSeries } from '../model/api.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Locale } from '../model/locale.ts';
import type { LabelWords } from '../model/shape-label.ts';
import { drawPicture } from './picture.ts';

/** What the page tells the script of a challenge; written by ChallengeSwitch.astro. */
interface Choice extends Pick<Indicator, 'unit' | 'per' | 'decimals' | 'heavier' | 'ranking'> {
	readonly id: string;
	readonly file: string;
	readonly year: number;
	readonly label: string;
	readonly diverging: boolean;
	readonly hasTargets: boolean;
	readonly aimed: readonly string[];
}

interface Known {
	readonly locale: Locale;
	readonly words: LabelWords;
	readonly pictures: readonly Choice[];
	readonly loading: string;
	readonly failed: string;
}

/**
 * The challenges above the map of the start page. They are links to the challenges' own pages;
 * this draws the map of the chosen one in place, with figures fetched once.
 */
class ChallengeSwitch extends HTMLElement {
	readonly #series = new Map<string, Promise<ApiSeries>>();
	#wanted = '';

	connectedCallback(): void {
		const text = this.querySelector(':scope > script')?.textContent ?? '';
		// eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- our own page wrote it
		const known = JSON.parse(text) as Known;
		this.querySelector('.challenge-switch')?.addEventListener('click', (event) => {
			if (!(event instanceof MouseEvent) || !(event.target instanceof Element)) return;
			if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
			const link = event.target.closest<HTMLElement>('[data-challenge]');
			const choice = known.pictures.find(({ id }) => id === link?.dataset['challenge']);
			if (!choice) return;
			event.preventDefault();
			void this.#choose(choice, known);
		});
	}

	async #choose(choice: Choice, known: Known): Promise<void> {
		const status = this.querySelector('.switch-status');
		const figure = this.querySelector<HTMLElement>('.map');
		if (!status || !figure) return;
		this.#wanted = choice.id;
		const slow = setTimeout(() => (status.textContent = known.loading), 300);
		try {
			const series = await this.#fetch(choice.file);
			if (this.#wanted !== choice.id) return;
			drawPicture(figure, { ...known, ...choice, indicator: choice, series });
			this.#describe(choice, figure);
			status.textContent = '';
		} catch {
			this.#series.delete(choice.file);
			status.textContent = known.failed;
		} finally {
			clearTimeout(slow);
		}
	}

	/** Fetches a file once; a file that failed is asked for anew the next time. */
	#fetch(file: string): Promise<ApiSeries> {
		const fetched =
			this.#series.get(file) ??
			fetch(file).then((response): Promise<ApiSeries> => {
				if (!response.ok) throw new Error(`${file}: ${response.status}`);
				return response.json();
			});
		this.#series.set(file, fetched);
		return fetched;
	}

	/** Everything around the map that speaks of the challenge. */
	#describe(choice: Choice, figure: HTMLElement): void {
		figure.dataset['scale'] = choice.diverging ? 'diverging' : 'sequential';
		figure.querySelector('[data-map-label]')?.setAttribute('aria-label', choice.label);
		const side = this.querySelector<HTMLTemplateElement>(`[data-side-of="${choice.id}"]`);
		if (side) figure.querySelector('[data-side]')?.replaceChildren(side.content.cloneNode(true));
		const aimed = figure.querySelector<HTMLInputElement>('[value="aimed"]');
		const all = figure.querySelector<HTMLInputElement>('[value="all"]');
		if (aimed && all) {
			if (aimed.checked && !choice.hasTargets) all.checked = true;
			aimed.disabled = !choice.hasTargets;
		}
		figure
			.querySelector<HTMLElement>('[data-no-targets]')
			?.toggleAttribute('hidden', choice.hasTargets);
		for (const link of this.querySelectorAll('[data-challenge]')) {
			if (link.getAttribute('data-challenge') === choice.id)
				link.setAttribute('aria-current', 'true');
			else link.removeAttribute('aria-current');
		}
	}
}

customElements.define('challenge-switch', ChallengeSwitch);
