import { MOST_COMPARED } from '../../steer/compare-choice.ts';
import type { Beside, Compared, CompareFacts } from '../../stats/municipality/compared.ts';
import { fill } from '../../words/text/fill.ts';
import { writeText } from '../../steer/write.ts';

/** A list of boxes to choose among, where one press cannot take all: neighbours, or those of a county. */
export class CompareAmong {
	readonly #list: HTMLElement | null;
	readonly #facts: CompareFacts;
	readonly #names: ReadonlyMap<string, string>;
	/** Whose neighbours they are. */
	#of = '';

	constructor(part: HTMLElement, facts: CompareFacts, names: ReadonlyMap<string, string>) {
		this.#list = part.querySelector('[data-among]');
		this.#facts = facts;
		this.#names = names;
	}

	/** Offers them in the order of letters, as the names are given; nothing where all can be taken. */
	offer(kind: Beside, { code, name, beside }: Compared): void {
		const codes = new Set(beside[kind]);
		this.#of = codes.size < MOST_COMPARED ? '' : code;
		writeText(this.#list?.querySelector('legend'), fill(this.#facts.texts.among[kind], { name }));
		const boxes = [...this.#names].flatMap(([value, text]) => {
			if (!codes.has(value)) return [];
			const label = document.createElement('label');
			const box = document.createElement('input');
			box.type = 'checkbox';
			box.value = value;
			label.append(box, text);
			return [label];
		});
		this.#list?.querySelectorAll('label').forEach((label) => {
			label.remove();
		});
		this.#list?.append(...boxes);
	}

	/** @param shown codes of those compared, the first first */
	sync(shown: readonly string[]): void {
		if (this.#list) this.#list.hidden = this.#of === '' || this.#of !== shown[0];
		for (const box of this.#list?.querySelectorAll('input') ?? []) {
			box.checked = shown.includes(box.value);
		}
	}
}
