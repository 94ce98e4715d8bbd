import type { ApiSimilarityFile } from '../../tables/api.ts';
import { areEqual, EQUAL, type PeerChoice } from '../../stats/peer-choice.ts';
import type { PeerFacts } from '../../words/text/peer-facts.ts';
import { spaceOf, type Space } from './peer-list.ts';
import { peerChoice, peerSpec, type PeerView } from './peer-choices.ts';
import { usualView } from '../../steer/spec.ts';
import { Address } from '../../steer/address.ts';
import { fetchOnce } from '../../steer/fetch-once.ts';
import { inSite } from '../../steer/in-site.ts';
import { PeerResults } from './peer-results.ts';
import { optionNames } from '../../steer/option-names.ts';
import { readFacts } from '../../steer/read-facts.ts';
import { writeText } from '../../steer/write.ts';

/** Milliseconds before a reader is told that figures are on their way. */
const SLOW = 300;

/**
 * Orders the municipalities that the server drew by how like they are to the one that is chosen, with
 * the weights that are chosen. The address (address.ts) is the only memory of what is chosen.
 *
 * Markup: liknande-kommuner.astro.
 */
class PeerFinder extends HTMLElement {
	readonly #facts = readFacts<PeerFacts>(this);
	readonly #features = this.#facts.features.map(({ id }) => id);
	readonly #names = optionNames(this.querySelector<HTMLSelectElement>('select[name="kommun"]'));
	readonly #spec = peerSpec({
		municipalities: [...this.#names.keys()],
		challenges: [
			...optionNames(this.querySelector<HTMLSelectElement>('select[name="utmaning"]')).keys(),
		],
		features: this.#features,
	});
	readonly #results = new PeerResults(this, this.#facts, this.#names);
	#space: Space | null = null;
	/** Counts what has been asked for, so that an answer to an earlier question is passed over. */
	#turn = 0;
	readonly #address = new Address<PeerView>({
		part: this,
		spec: () => this.#spec,
		show: (view, { aloud }) => {
			const choice = peerChoice(view, this.#features);
			this.#showWeights(choice);
			void this.#show(choice, aloud);
		},
	});

	connectedCallback(): void {
		this.addEventListener('click', ({ target }) => {
			if (!(target instanceof Element) || !target.closest('[data-equal]')) return;
			const { municipality, challenge } = this.#address.view;
			this.#address.choose({ ...usualView(this.#spec), municipality, challenge });
			// The button can no longer be pressed: leave the reader where the weights are.
			this.querySelector<HTMLElement>('.peer-weights select')?.focus();
		});
		window.addEventListener('online', this.#retry);
		this.#address.connect();
	}

	disconnectedCallback(): void {
		this.#address.disconnect();
		window.removeEventListener('online', this.#retry);
	}

	readonly #retry = (): void => {
		if (!this.#space) this.#address.read();
	};

	#showWeights({ steps }: PeerChoice): void {
		const areUsual = areEqual(steps) && steps[0] === EQUAL;
		const equal = this.querySelector<HTMLButtonElement>('[data-equal]');
		if (equal) equal.disabled = areUsual;
		// Weights that are not the usual ones are in sight.
		const folded = this.querySelector<HTMLDetailsElement>('details.peer-weights');
		if (folded && !areUsual) folded.open = true;
	}

	/** @param aloud whether those who listen are told of it */
	async #show(choice: PeerChoice, aloud: boolean): Promise<void> {
		const turn = (this.#turn += 1);
		const { texts } = this.#facts;
		const slow = setTimeout(() => {
			if (turn === this.#turn && choice.municipality !== null) this.#say('weights', texts.loading);
		}, SLOW);
		try {
			this.#space ??= spaceOf(
				await fetchOnce<ApiSimilarityFile>(inSite('/api/v1/similarity.json')),
			);
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
