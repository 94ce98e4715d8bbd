import type { StartPicture } from '../../stats/money/start-picture.ts';
import { problemSpec, type ProblemView } from './problem-choices.ts';
import { Address } from '../../steer/address.ts';
import { fetchOnce } from '../../steer/fetch-once.ts';
import { saidKey, writeKey } from './problem-key.ts';
import { SteeredMap } from '../../steer/steered-map.ts';
import { writeAttribute, writeText } from '../../steer/write.ts';

/**
 * The map of the start page: shows the problem that the reader chooses among the links beside it,
 * which lead to its page without a script. Words and classes come ready from the server.
 */
class StartMap extends SteeredMap {
	readonly #links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-problem]')];
	readonly #spec = problemSpec({
		problems: this.#links.map((link) => link.dataset['problem'] ?? ''),
		first: this.#shown,
		municipalities: [...this.querySelectorAll('.map-country [data-k]')].map(
			(shape) => shape.getAttribute('data-k') ?? '',
		),
	});
	readonly #address = new Address<ProblemView>({
		part: this,
		spec: () => this.#spec,
		show: ({ problem, municipality }) => {
			this.showChosen(municipality);
			void this.#show(problem);
		},
	});
	#turn = 0;

	override connectedCallback(): void {
		super.connectedCallback();
		for (const link of this.#links) {
			link.addEventListener('click', (event) => {
				if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
				event.preventDefault();
				void this.#show(link.dataset['problem'] ?? '', true);
			});
		}
		this.#address.connect();
	}

	disconnectedCallback(): void {
		this.#address.disconnect();
	}

	protected override ask(code: string | null): void {
		const { view } = this.#address;
		// The same again lets go of it.
		const municipality = code === view.municipality ? null : code;
		this.#address.write({ ...view, municipality });
		this.showChosen(municipality);
	}

	/** The problem that the map shows. */
	get #shown(): string {
		return this.#links.find((link) => link.ariaCurrent === 'true')?.dataset['problem'] ?? '';
	}

	/** @param isChosen by the reader: then it stands in the address once the map shows it */
	async #show(problem: string, isChosen = false): Promise<void> {
		const turn = (this.#turn += 1);
		if (problem === this.#shown) return;
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
		if (isChosen) this.#address.write({ ...this.#address.view, problem });
		this.#draw(picture);
		this.showChosen(this.#address.view.municipality);
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
		writeText(document.querySelector('[data-said]'), picture.said);
		const answer = document.querySelector('[data-answer="where"]');
		writeText(answer?.querySelector('b'), picture.where.figure);
		writeText(answer?.querySelector('.note'), picture.where.text);
		writeAttribute(answer, 'href', picture.where.href);
		writeKey(this, picture.key);
		this.say(saidKey(picture.title, picture.key));
	}
}

customElements.define('start-map', StartMap);
