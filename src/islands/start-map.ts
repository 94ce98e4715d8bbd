import { readChoice, writeChoice, type Choice } from '../model/filter.ts';
import { MUNICIPALITY, PROBLEM, startOptions } from '../model/need-choice.ts';
import type { StartPicture } from '../model/start-picture.ts';
import { fetchOnce } from './fetch-once.ts';
import { HistorySteps } from './history-steps.ts';
import { keepQuery } from './keep-query.ts';
import { saidKey, writeKey } from './problem-key.ts';
import { SteeredMap } from './steered-map.ts';
import { writeAttribute, writeText } from './write.ts';

/**
 * The map of the start page: shows the problem that the reader chooses among the links beside it,
 * which lead to its page without a script. Words and classes come ready from the server.
 */
class StartMap extends SteeredMap {
	readonly #links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-problem]')];
	/** As served. */
	readonly #first = this.#links.find((link) => link.ariaCurrent === 'true')?.dataset['problem'];
	readonly #options = startOptions(
		this.#links.map((link) => link.dataset['problem'] ?? ''),
		[...this.querySelectorAll('.map-country [data-k]')].map(
			(shape) => shape.getAttribute('data-k') ?? '',
		),
	);
	readonly #steps = new HistorySteps();
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
		window.addEventListener('popstate', this.#readAddress);
		this.#readAddress();
	}

	disconnectedCallback(): void {
		window.removeEventListener('popstate', this.#readAddress);
	}

	protected override ask(municipality: string | null): void {
		// The same again lets go of it.
		const isChosen = municipality === this.#choice()[MUNICIPALITY];
		this.#write({ [MUNICIPALITY]: isChosen ? '' : (municipality ?? '') });
		this.#showMunicipality();
	}

	#choice(): Choice {
		return readChoice(location.search, this.#options).choice;
	}

	/** A choice is a new address, so that Back returns to the one before and the link can be shared. */
	#write(change: Choice): void {
		const query = writeChoice({ ...this.#choice(), ...change }, this.#options);
		this.#steps.put(query);
		keepQuery(query);
	}

	#showMunicipality(): void {
		this.showChosen(this.#choice()[MUNICIPALITY] ?? null);
	}

	readonly #readAddress = (): void => {
		const choice = this.#choice();
		keepQuery(writeChoice(choice, this.#options));
		this.#showMunicipality();
		const problem = choice[PROBLEM] ?? this.#first;
		if (problem !== undefined) void this.#show(problem);
	};

	/** @param isChosen by the reader: then it stands in the address once the map shows it */
	async #show(problem: string, isChosen = false): Promise<void> {
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
		if (isChosen) this.#write({ [PROBLEM]: problem === this.#first ? '' : problem });
		this.#draw(picture);
		this.#showMunicipality();
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
