import { ANSWER_OF } from '../model/need-choice.ts';
import { answerIn, isInPicture } from '../model/need-filter.ts';
import { chooseNeed, whenNeedShown, type NeedShown } from './need-shown.ts';
import { SteeredMap } from './steered-map.ts';

/** The map of need and money: what the reader's choice leaves out fades, shape and mark alike. */
class NeedMap extends SteeredMap {
	override connectedCallback(): void {
		super.connectedCallback();
		whenNeedShown(this, (shown) => {
			this.#draw(shown);
		});
	}

	protected override ask(municipality: string | null): void {
		chooseNeed(this, { municipality });
	}

	#draw({ entries, view, members }: NeedShown): void {
		const byCode = new Map(entries.map((entry) => [entry.code, entry]));
		const faded = new Set(
			entries.filter((entry) => !isInPicture(entry, view, members)).map(({ code }) => code),
		);
		for (const shape of this.querySelectorAll('[data-k]')) {
			const isFaded = faded.has(shape.getAttribute('data-k') ?? '');
			shape.querySelector('path')?.classList.toggle('out-of-focus', isFaded);
		}
		for (const mark of this.querySelectorAll('[data-fund]')) {
			const entry = byCode.get(mark.getAttribute('data-fund') ?? '');
			if (!entry) continue;
			const answer = answerIn(entry, view);
			mark.classList.toggle('out-of-focus', faded.has(entry.code));
			mark.classList.toggle('aimed', answer === ANSWER_OF.targets);
			mark.toggleAttribute('hidden', answer === ANSWER_OF['none-known']);
		}
		this.showChosen(view.municipality);
	}
}

customElements.define('need-map', NeedMap);
