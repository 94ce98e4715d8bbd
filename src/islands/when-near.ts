/** How far below the window a part is when its script is asked for, so that it is there in time. */
const AHEAD = '400px';

/**
 * Loads a part's script when the reader comes near to it: about to be seen, pointed at, or reached by
 * a key. Whoever never comes there does not wait for it.
 *
 * @param onChoice whether the part is loaded too when something has been chosen in its explorer, so
 *   that what is printed there is not of before; otherwise it is marked as being so (`data-of-before`)
 */
export function whenNear(part: Element, load: () => Promise<unknown>, onChoice = false): void {
	const stop = new AbortController();
	const near = (): void => {
		stop.abort();
		observer.disconnect();
		part.removeAttribute('data-of-before');
		void load();
	};
	const observer = new IntersectionObserver(
		(entries) => {
			if (entries.some(({ isIntersecting }) => isIntersecting)) near();
		},
		{ rootMargin: AHEAD },
	);
	observer.observe(part);
	const mark = (): void => {
		part.setAttribute('data-of-before', '');
	};
	part
		.closest('indicator-explorer')
		?.addEventListener('shown', onChoice ? near : mark, { signal: stop.signal });
	for (const sign of ['pointerover', 'focusin']) {
		part.addEventListener(sign, near, { signal: stop.signal });
	}
}
