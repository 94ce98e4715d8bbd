import { Address } from '../../steer/address.ts';
import { usualView } from '../../steer/spec.ts';
import { writeText } from '../../steer/write.ts';
import { fill } from '../../words/text/fill.ts';
import { matches, type Values } from '../../steer/matches.ts';
import { modelSpec, type ModelChoice } from './model-choices.ts';

/**
 * Filters what stands inside it by the lists in its `search`. The page is complete without it: the style
 * sheet leaves them out where scripts do not run.
 *
 * Markup: `select[data-choice]`s; anything `[data-row]`, whose value is the id of a model, with a data
 * attribute for each of them (values apart by spaces), once or more for a model, and `[data-effekt-vid]` where it
 * is of several problems; `[data-within]` round
 * rows, which goes when none of them is left, says how many are in its `[data-count]`, and whose own
 * `data-problem` must be chosen where it has one; `[data-hits]` and `[data-unknown]` with their texts; `[data-empty]`; a `button` clears.
 */
class ModelFilter extends HTMLElement {
	readonly #selects = [...this.querySelectorAll('select')];
	readonly #rows = [...this.querySelectorAll<HTMLElement>('[data-row]')];
	readonly #spec = modelSpec(
		this.#selects.map(({ name, options }) => [name, Array.from(options, ({ value }) => value)]),
	);
	readonly #address = new Address<ModelChoice>({
		part: this,
		spec: () => this.#spec,
		show: (chosen) => {
			this.#show(chosen);
		},
	});

	connectedCallback(): void {
		this.querySelector('button')?.addEventListener('click', () => {
			this.#address.choose(usualView(this.#spec));
			this.#selects[0]?.focus();
		});
		this.#address.connect();
	}

	disconnectedCallback(): void {
		this.#address.disconnect();
	}

	#show(chosen: ModelChoice): void {
		const shown = new Set<string>();
		const all = new Set<string>();
		for (const row of this.#rows) {
			const id = row.dataset['row'] ?? '';
			all.add(id);
			const values = Object.fromEntries(
				this.#selects.map(({ name }) => [name, row.dataset[name]?.split(' ') ?? []]),
			);
			row.hidden = !matches({ ...values, ...effectAt(row, chosen) }, chosen);
			if (!row.hidden) shown.add(id);
		}
		const isChosen = Object.values(chosen).some((value) => value !== '');
		for (const group of this.querySelectorAll<HTMLElement>('[data-within]')) {
			const { problem } = group.dataset;
			const isOther =
				problem !== undefined && !matches({ problem: [problem] }, onlyProblem(chosen));
			// A problem that no model is meant for is told as plainly as the others.
			const isEmpty = isChosen && group.querySelector('[data-row]:not([hidden])') === null;
			const count = group.querySelector<HTMLElement>('[data-count]');
			if (count)
				writeText(count, String(group.querySelectorAll('[data-row]:not([hidden])').length));
			group.hidden = isOther || (isEmpty && (problem === undefined || chosen['problem'] === ''));
		}
		const hits = this.querySelector<HTMLElement>('[data-hits]');
		writeText(hits, fill(hits?.dataset['hits'] ?? '', { shown: shown.size, all: all.size }));
		this.querySelector('[data-empty]')?.toggleAttribute('hidden', shown.size > 0);
	}
}

/** The effect on the problem that is chosen, where a row is of several: that on another is not what was asked for. */
function effectAt({ dataset }: HTMLElement, { problem = '' }: ModelChoice): Values {
	const at = dataset['effektVid']?.split(' ').find((each) => each.startsWith(`${problem}:`));
	return problem === '' || at === undefined ? {} : { effekt: [at.slice(problem.length + 1)] };
}

const onlyProblem = ({ problem = '' }: ModelChoice): ModelChoice => ({ problem });

customElements.define('model-filter', ModelFilter);
