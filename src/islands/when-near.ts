/** How far below the window a part is when its script is asked for, so that it is there in time. */
const AHEAD = '400px';

/**
 * Loads a part's script when the reader comes near to it: about to be seen, pointed at, or reached by
 * a key. Whoever never comes there does not wait for it.
 *
 * @param onChoice whether the part is loaded too when something has been chosen in its explorer, so
 *   that what is printed or read aloud there is not of before
 */
export function whenNear(part: Element, load: () => Promise<unknown>, onChoice = false): void {
	const stop = new AbortController();
	const near = (): void => {
		stop.abort();
		observer.disconnect();
		void load();
	};
	const observer = new IntersectionObserver(
		(entries) => {
			if (entries.some(({ isIntersecting }) => isIntersecting)) near();
		},
		{ rootMargin: AHEAD },
	);
	observer.observe(part);
	const explorer = onChoice ? part.closest('indicator-explorer') : null;
	explorer?.addEventListener('shown', near, { signal: stop.signal });
	for (const sign of ['pointerover', 'focusin']) {
		part.addEventListener(sign, near, { signal: stop.signal });
	}
}
