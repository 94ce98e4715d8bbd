import type { ApiSimilarityFile } from '../model/api.ts';
import { fill } from '../model/fill.ts';
import {
	areEqual,
	EQUAL,
	isStep,
	readPeerChoice,
	WEIGHT_PREFIX,
	writePeerChoice,
	type PeerChoice,
	type PeerOffer,
} from '../model/peer-choice.ts';
import type { PeerFacts } from '../model/peer-facts.ts';
import { spaceOf, type Space } from '../model/peer-list.ts';
import { fetchOnce } from './fetch-once.ts';
import { HistorySteps } from './history-steps.ts';
import { keepQuery } from './keep-query.ts';
import { PeerResults } from './peer-results.ts';
import { readFacts } from './read-facts.ts';
import { writeText } from './write.ts';

/** Milliseconds before a reader is told that figures are on their way. */
const SLOW = 300;

/**
 * Orders the municipalities that the server drew by how like they are to the one that is chosen, with
 * the weights that are chosen. The address is the only memory of what is chosen.
 *
 * Markup: liknande-kommuner.astro.
 */
class PeerFinder extends HTMLElement {
	readonly #facts = readFacts<PeerFacts>(this);
	readonly #controls = new Map(
		[...this.querySelectorAll('select')].map((select) => [select.name, select]),
	);
	readonly #offer = this.#offered();
	readonly #results = new PeerResults(this, this.#facts, this.#namesByCode());
	#space: Space | null = null;
	readonly #steps = new HistorySteps();
	/** Counts what has been asked for, so that an answer to an earlier question is passed over. */
	#turn = 0;

	connectedCallback(): void {
		this.addEventListener('change', ({ target }) => {
			if (target instanceof HTMLSelectElement) this.#choose(this.#chosen(), target.name);
		});
		this.addEventListener('click', ({ target }) => {
			if (!(target instanceof Element) || !target.closest('[data-equal]')) return;
			this.#choose({ ...this.#chosen(), steps: this.#offer.features.map(() => EQUAL) });
			// The button can no longer be pressed: leave the reader where the weights are.
			this.#controls.get(WEIGHT_PREFIX + (this.#offer.features[0] ?? ''))?.focus();
		});
		window.addEventListener('popstate', this.#goBack);
		window.addEventListener('online', this.#retry);
		this.#takeUpEarly();
	}

	disconnectedCallback(): void {
		window.removeEventListener('popstate', this.#goBack);
		window.removeEventListener('online', this.#retry);
	}

	readonly #goBack = (): void => {
		this.#readAddress(true);
	};

	readonly #retry = (): void => {
		if (!this.#space) this.#readAddress(false);
	};

	/** What has been chosen before this script was there is kept, unless the address says otherwise. */
	#takeUpEarly(): void {
		const asked = new URLSearchParams(location.search);
		const early = [...this.#controls.values()]
			.filter(({ name, value, options }) => {
				const usual = [...options].findIndex(({ defaultSelected }) => defaultSelected);
				return !asked.has(name) && value !== options[Math.max(usual, 0)]?.value;
			})
			.map((select) => ({ select, value: select.value }));
		this.#readAddress(false);
		for (const { select, value } of early) select.value = value;
		if (early.length > 0) this.#choose(this.#chosen());
	}

	/** What there is to choose from: the options of the form. */
	#offered(): PeerOffer {
		const valuesOf = (name: string): string[] =>
			[...(this.#controls.get(name)?.options ?? [])].flatMap(({ value }) => value || []);
		return {
			municipalities: new Set(valuesOf('kommun')),
			challenges: valuesOf('utmaning'),
			features: this.#facts.features.map(({ id }) => id),
		};
	}

	#namesByCode(): ReadonlyMap<string, string> {
		const options = [...(this.#controls.get('kommun')?.options ?? [])];
		return new Map(options.map(({ value, text }) => [value, text]));
	}

	/** What the form says. */
	#chosen(): PeerChoice {
		const valueOf = (name: string): string => this.#controls.get(name)?.value ?? '';
		return {
			municipality: valueOf('kommun') || null,
			challenge: valueOf('utmaning'),
			steps: this.#offer.features.map((feature) => {
				const step = valueOf(WEIGHT_PREFIX + feature);
				return isStep(step) ? step : EQUAL;
			}),
		};
	}

	#fillIn({ municipality, challenge, steps }: PeerChoice): void {
		const put = (name: string, value: string): void => {
			const control = this.#controls.get(name);
			if (control && control.value !== value) control.value = value;
		};
		// The page in the other language shows the same.
		keepQuery(writePeerChoice({ municipality, challenge, steps }, this.#offer));
		put('kommun', municipality ?? '');
		put('utmaning', challenge);
		for (const [index, feature] of this.#offer.features.entries()) {
			put(WEIGHT_PREFIX + feature, steps[index] ?? EQUAL);
		}
		const areUsual = areEqual(steps) && steps[0] === EQUAL;
		const equal = this.querySelector<HTMLButtonElement>('[data-equal]');
		if (equal) equal.disabled = areUsual;
		// Weights that are not the usual ones are in sight.
		const folded = this.querySelector<HTMLDetailsElement>('details.peer-weights');
		if (folded && !areUsual) folded.open = true;
	}

	/**
	 * A choice is a new address, so that Back returns to the one before and the link can be shared.
	 *
	 * @param of the list that is being gone through
	 */
	#choose(choice: PeerChoice, of = ''): void {
		this.#steps.put(writePeerChoice(choice, this.#offer), of);
		this.#say('unknown', '');
		this.#fillIn(choice);
		void this.#show(choice, true);
	}

	/** Shows what the address asks for, and says what in it nothing answers to. */
	#readAddress(aloud: boolean): void {
		const { choice, unknown } = readPeerChoice(location.search, this.#offer);
		const values = unknown.map(({ name, value }) => `${name}=${value}`).join(', ');
		this.#say('unknown', values && fill(this.#facts.texts.unknown, { values }));
		this.#fillIn(choice);
		void this.#show(choice, aloud);
	}

	/** @param aloud whether those who listen are told of it */
	async #show(choice: PeerChoice, aloud: boolean): Promise<void> {
		const turn = (this.#turn += 1);
		const { texts } = this.#facts;
		const slow = setTimeout(() => {
			if (turn === this.#turn && choice.municipality !== null) this.#say('weights', texts.loading);
		}, SLOW);
		try {
			this.#space ??= spaceOf(await fetchOnce<ApiSimilarityFile>('/api/v1/similarity.json'));
		} catch {
			// Without a municipality the list needs no figures.
			if (turn === this.#turn && choice.municipality !== null) {
				// The funds are in the page: all but their order can be shown.
				this.#results.show({ ...choice, municipality: null }, null);
				this.#say('weights', texts.failed);
				this.#tell(texts.failed);
				this.dataset['shown'] = '';
				return;
			}
		} finally {
			clearTimeout(slow);
		}
		if (turn !== this.#turn) return;
		const said = this.#results.show(choice, this.#space);
		this.dataset['shown'] = '';
		if (aloud) this.#tell(said);
	}

	#say(place: string, text: string): void {
		writeText(this.querySelector(`[data-said="${place}"]`), text);
	}

	#tell(text: string): void {
		writeText(this.querySelector('[data-status]'), text);
	}
}

customElements.define('peer-finder', PeerFinder);
