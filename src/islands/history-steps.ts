/** Milliseconds within which a choice that changes again is being gone through, as by the arrow keys. */
const PASSING = 1500;

/** How a choice comes into the history. */
export interface Step {
	/** What has been chosen: the same again, soon after, goes on with the step. */
	readonly of?: string;
	/** Milliseconds that the step goes on for; without end for a text that is typed. */
	readonly patience?: number;
}

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

	/**
	 * @param query "?ar=2015"; nothing is done where it stands in the address already
	 * @param of what has been chosen: the same again, soon after, goes on with the step
	 * @param patience milliseconds that the step goes on for; without end for a text that is typed
	 */
	put(query: string, of = '', patience = PASSING): void {
		const now = performance.now();
		const goesOn = of !== '' && of === this.#of && now - this.#at < patience;
		this.#of = of;
		this.#at = now;
		if (query !== location.search) this.#write(query, goesOn);
	}

	/** Takes the place of the last step, whatever it was of. */
	replace(query: string): void {
		this.settle();
		if (query !== location.search) this.#write(query, true);
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
