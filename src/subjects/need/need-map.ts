import { fill } from '../../words/text/fill.ts';
import { ANSWER_OF } from '../../stats/money/need-choice.ts';
import { formatNumber } from '../../words/text/format.ts';
import { answerIn, isInPicture } from '../../stats/money/need-filter.ts';
import { needKeyCounts } from '../../stats/money/need-key-counts.ts';
import { KEY_KINDS } from '../../stats/money/start-picture.ts';
import { chooseNeed, whenNeedShown, type NeedShown } from './need-shown.ts';
import { SteeredMap } from '../../steer/steered-map.ts';
import { writeText } from '../../steer/write.ts';

/** The map of need and money: what the reader's choice leaves out fades, shape and mark alike; its key counts. */
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

	#draw(shown: NeedShown): void {
		const { entries, view, members } = shown;
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
		this.#count(shown);
		this.showChosen(view.municipality);
	}

	/** The numbers of the key, without the looks that are nowhere on the map. */
	#count({ entries, view, members, facts }: NeedShown): void {
		const counts = needKeyCounts(entries, view, members);
		for (const kind of KEY_KINDS) {
			const line = this.querySelector(`[data-key-line="${kind}"]`);
			line?.toggleAttribute('hidden', counts[kind] === 0);
			writeText(
				line?.querySelector('[data-key-count]') ?? null,
				formatNumber(counts[kind], 0, facts.locale),
			);
		}
		writeText(
			this.querySelector('[data-key-line="rest"] [data-key-text]'),
			fill(this.dataset['rest'] ?? '', { count: counts.rest }),
		);
	}
}

customElements.define('need-map', NeedMap);
