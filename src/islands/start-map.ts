import type { StartPicture } from '../model/start-picture.ts';
import { fetchOnce } from './fetch-once.ts';
import { saidKey, writeKey } from './problem-key.ts';
import { SteeredMap } from './steered-map.ts';
import { writeAttribute, writeText } from './write.ts';

/** Name of the chosen problem in the address. */
const PARAMETER = 'problem';

/**
 * The map of the start page: shows the problem that the reader chooses among the links beside it,
 * which lead to its page without a script. Words and classes come ready from the server.
 */
class StartMap extends SteeredMap {
	readonly #links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-problem]')];
	/** As served. */
	readonly #first = this.#links.find((link) => link.ariaCurrent === 'true')?.dataset['problem'];
	#turn = 0;
	#municipality: string | null = null;

	override connectedCallback(): void {
		super.connectedCallback();
		for (const link of this.#links) {
			link.addEventListener('click', (event) => {
				if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
				event.preventDefault();
				const problem = link.dataset['problem'] ?? '';
				const query = problem === this.#first ? '' : `?${PARAMETER}=${problem}`;
				void this.#show(problem, `${location.pathname}${query}`);
			});
		}
		window.addEventListener('popstate', this.#readAddress);
		this.#readAddress();
	}

	disconnectedCallback(): void {
		window.removeEventListener('popstate', this.#readAddress);
	}

	protected override ask(municipality: string | null): void {
		this.#municipality = municipality === this.#municipality ? null : municipality;
		this.showChosen(this.#municipality);
	}

	readonly #readAddress = (): void => {
		const asked = new URLSearchParams(location.search).get(PARAMETER);
		const isKnown = this.#links.some((link) => link.dataset['problem'] === asked);
		const problem = isKnown ? asked : this.#first;
		if (problem != null) void this.#show(problem);
	};

	/** @param address of the problem, where a reader has chosen it: it stands there once the map shows it */
	async #show(problem: string, address?: string): Promise<void> {
		const shown = this.#links.find((link) => link.ariaCurrent === 'true')?.dataset['problem'];
		const turn = (this.#turn += 1);
		if (problem === shown) return;
		const base = this.dataset['pictures'] ?? '';
		let picture: StartPicture;
		try {
			picture = await fetchOnce<StartPicture>(`${base}${problem}.json`);
		} catch {
			if (turn !== this.#turn) return;
			const { failed = '' } = this.dataset;
			writeText(this.querySelector('[data-key="note"]'), failed);
			this.say(failed);
			return;
		}
		if (turn !== this.#turn) return;
		if (address !== undefined) history.pushState(null, '', address);
		this.#draw(picture);
		this.showChosen(this.#municipality);
	}

	#draw(picture: StartPicture): void {
		for (const link of this.#links) {
			if (link.dataset['problem'] === picture.challenge) link.setAttribute('aria-current', 'true');
			else link.removeAttribute('aria-current');
		}
		const codes = [...this.querySelectorAll('.map-country [data-k]')].map((shape) =>
			shape.getAttribute('data-k'),
		);
		const at = new Map(codes.map((code, index) => [code, index]));
		for (const shape of this.querySelectorAll('[data-k]')) {
			const index = at.get(shape.getAttribute('data-k')) ?? -1;
			writeAttribute(shape, 'aria-label', picture.labels[index] ?? '');
			writeAttribute(shape.querySelector('path'), 'class', picture.shades[index] ?? '');
		}
		for (const mark of this.querySelectorAll('[data-fund]')) {
			writeAttribute(mark, 'class', picture.marks[mark.getAttribute('data-fund') ?? ''] ?? 'fund');
		}
		writeAttribute(this.querySelector('.map-country'), 'aria-label', picture.label);
		for (const part of ['title', 'measure', 'note'] as const) {
			writeText(this.querySelector(`[data-key="${part}"]`), picture[part]);
		}
		const more = this.querySelector('[data-key="more"]');
		writeText(more, picture.more.text);
		writeAttribute(more, 'href', picture.more.href);
		writeKey(this, picture.key);
		this.say(saidKey(picture.title, picture.key));
	}
}

customElements.define('start-map', StartMap);
