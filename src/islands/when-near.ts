/** How far below the window a part is when its script is asked for, so that it is there in time. */
const AHEAD = '400px';

/** What works without the script that is on its way, or is taken up by it when it comes. */
const WORKS_ALREADY = 'a, summary, label, input, select, textarea';

/** Presses that a part nearer to the pressed element will repeat. */
const taken = new WeakSet<Event>();

/**
 * Loads a part's script when the reader comes near to it: about to be seen, pointed at, or reached by
 * a key. Whoever never comes there does not wait for it. What is pressed before the script has come
 * is pressed again when it has, so that no press is lost on a slow network.
 *
 * @param onChoice whether the part is loaded too when something has been chosen in its explorer, so
 *   that what is printed there is not of before; otherwise it is marked as being so (`data-of-before`)
 */
export function whenNear(part: Element, load: () => Promise<unknown>, onChoice = false): void {
	const stop = new AbortController();
	const loaded = new AbortController();
	const pressed: HTMLElement[] = [];
	const near = (): void => {
		stop.abort();
		observer.disconnect();
		part.removeAttribute('data-of-before');
		void load().then(() => {
			loaded.abort();
			for (const element of pressed) element.click();
		});
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
	part.addEventListener(
		'click',
		(event) => {
			if (taken.has(event) || !(event.target instanceof Element)) return;
			if (event.target.closest(WORKS_ALREADY)) return;
			taken.add(event);
			const target = event.target.closest('button') ?? event.target;
			if (target instanceof HTMLElement) pressed.push(target);
		},
		{ signal: loaded.signal },
	);
}
