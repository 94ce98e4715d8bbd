/** Milliseconds within which a choice that changes again is being gone through, as by the arrow keys. */
const PASSING = 1500;

/** How a choice comes into the history. */
export type InHistory =
	/** Not yet: while a slider is dragged. */
	| 'live'
	/** As a step of its own. */
	| 'step'
	/** As one step with the same choice before it, soon after: a control that is gone through by keys. */
	| 'passing'
	/** As one step until something else is chosen: a text while it is typed. */
	| 'typed'
	/** In the place of the last, which could not be shown. */
	| 'instead';

/** What a choice becomes in the history, and what has been chosen. */
export interface HistoryStep {
	readonly how: InHistory;
	/** "" for nothing that could go on. */
	readonly of: string;
}
export const STEP: HistoryStep = { how: 'step', of: '' };

/**
 * Puts what a page shows in its address: a step of the history for each choice that the reader
 * settles on, so that Back leads to the picture before it. What she passes on the way there takes the
 * place of what she passed before it.
 */
export class HistorySteps {
	/** What the last step was of; "" where the next is a step of its own. */
	#of = '';
	#at = 0;

	constructor() {
		// What the reader went back to stands: the next change must not take its place.
		window.addEventListener('popstate', () => {
			this.settle();
		});
	}

	/** @param query "?ar=2015"; nothing is done where it stands in the address already */
	put(query: string, { how, of }: HistoryStep = STEP): void {
		if (how === 'live') return;
		const now = performance.now();
		const isSoon = how === 'typed' || now - this.#at < PASSING;
		const goesOn = how !== 'step' && of !== '' && of === this.#of && isSoon;
		this.#of = how === 'typed' || how === 'passing' ? of : '';
		this.#at = now;
		if (query !== location.search) this.#write(query, goesOn || how === 'instead');
	}

	/** Ends a step: the reader has left what she was choosing. */
	settle(): void {
		this.#of = '';
	}

	#write(query: string, inPlace: boolean): void {
		const address = location.pathname + query + location.hash;
		if (inPlace) history.replaceState(null, '', address);
		else history.pushState(null, '', address);
	}
}
