/** How far below the window a part is when its script is asked for, so that it is there in time. */
const AHEAD = '400px';

/**
 * Loads a part's script when the reader comes near to it: about to be seen, pointed at, or reached by
 * a key. Whoever never comes there does not wait for it. A part of an explorer is loaded too when
 * something has been chosen there, so that what is printed or read aloud further down is not of before.
 */
export function whenNear(part: Element, load: () => Promise<unknown>): void {
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
	part.closest('indicator-explorer')?.addEventListener('shown', near, { signal: stop.signal });
	for (const sign of ['pointerover', 'focusin']) {
		part.addEventListener(sign, near, { signal: stop.signal });
	}
}
