import { ANSWER_OF } from '../../stats/money/need-choice.ts';
import type { NeedPicture } from '../../words/text/need-picture.ts';
import type { KeyLine, StartPicture } from '../../stats/money/start-picture.ts';
import { saidKey, writeKey } from './problem-key.ts';
import { SteeredMap } from '../../steer/steered-map.ts';
import { writeAttribute, writeText } from '../../steer/write.ts';

/** The fill of each kind of need, as in src/subjects/need/areas.ts. */
const SHADES = { heavier: 't-4', rest: 't-rest', unknown: 'm-unknown' } as const;

/** Asks for a municipality to be chosen: its code is the event's detail, "" to let go of the one that is. */
export const CHOOSE_MUNICIPALITY = 'choose-municipality';

/** The code that such an event asks for. */
export const chosenIn = ({ detail }: CustomEvent<unknown>): string =>
	typeof detail === 'string' ? detail : '';

/**
 * The map of the problem that a reader chose (ProblemMap.astro): what is outside her area, or no part
 * of the bar that she pressed, fades, shape and mark alike.
 */
export class ProblemMap extends SteeredMap {
	#municipality: string | null = null;

	protected override ask(municipality: string | null): void {
		// The same again lets go of it.
		const detail = municipality === this.#municipality ? '' : (municipality ?? '');
		this.dispatchEvent(new CustomEvent<string>(CHOOSE_MUNICIPALITY, { bubbles: true, detail }));
	}

	/** Shows the municipality that the address asks for; null for none. */
	choose(municipality: string | null): void {
		this.#municipality = municipality;
		this.showChosen(municipality);
	}

	/** Names the map and every municipality as the server has them for a problem. */
	name(picture: StartPicture): void {
		const codes = [...this.querySelectorAll('.map-country [data-k]')].map((shape) =>
			shape.getAttribute('data-k'),
		);
		const at = new Map(codes.map((code, index) => [code, index]));
		for (const shape of this.querySelectorAll('[data-k]')) {
			const index = at.get(shape.getAttribute('data-k')) ?? -1;
			writeAttribute(shape, 'aria-label', picture.labels[index] ?? '');
		}
		writeAttribute(this.querySelector('.map-country'), 'aria-label', picture.label);
		writeText(this.querySelector('[data-key="title"]'), picture.title);
		writeText(this.querySelector('[data-key="measure"]'), picture.measure);
	}

	/** Draws every municipality, its mark, and the key. */
	draw(picture: NeedPicture, lines: readonly KeyLine[]): void {
		for (const shape of this.querySelectorAll('[data-k]')) {
			const place = picture.get(shape.getAttribute('data-k') ?? '');
			if (!place) continue;
			const look = place.inFocus ? SHADES[place.need] : `${SHADES[place.need]} out-of-focus`;
			writeAttribute(shape.querySelector('path'), 'class', look);
		}
		for (const mark of this.querySelectorAll('[data-fund]')) {
			const place = picture.get(mark.getAttribute('data-fund') ?? '');
			if (!place) continue;
			mark.classList.toggle('aimed', ANSWER_OF[place.fund] === ANSWER_OF.targets);
			mark.classList.toggle('quiet', place.isQuiet);
			mark.classList.toggle('out-of-focus', !place.inFocus);
			mark.toggleAttribute('hidden', place.fund === 'none-known');
		}
		writeKey(this, lines);
		this.showChosen(this.#municipality);
	}

	/**
	 * Tells those who listen what has come on the map.
	 *
	 * @param alone the part of a bar that is shown alone; null for all of the problem
	 */
	tell(lines: readonly KeyLine[], alone: string | null): void {
		const title = this.querySelector('[data-key="title"]')?.textContent.trim() ?? '';
		this.say(alone === null ? saidKey(title, lines) : `${title}. ${alone}`);
	}

	/** Tells that a problem could not be shown, beside the one that still is; or that all is well again. */
	tellFailed(hasFailed: boolean): void {
		const note = this.querySelector('[data-key="failed"]');
		const { failed = '' } = this.dataset;
		note?.toggleAttribute('hidden', !hasFailed);
		writeText(note, hasFailed ? failed : '');
		if (hasFailed) this.say(failed);
	}
}

customElements.define('problem-map', ProblemMap);
