/** How far below the window a part is when its script is asked for, so that it is there in time. */
const AHEAD = '200px';

/** What works without the script that is on its way, or is taken up by it when it comes. */
const WORKS_ALREADY = 'a, summary, label, input, select, textarea';

/** Presses that a part nearer to the pressed element will repeat. */
const taken = new WeakSet<Event>();

const ENTER: KeyboardEventInit = { key: 'Enter', bubbles: true, cancelable: true };

/** When a part is loaded, beside when it is pointed at or reached by a key. */
interface Signs {
	/** When it is about to be seen; usual. */
	readonly inSight?: boolean;
	/**
	 * When something has been chosen in its explorer, so that what stands there is not of before;
	 * otherwise it is marked as being so (`data-of-before`).
	 */
	readonly onChoice?: boolean;
}

/**
 * Loads a part's script when the reader comes near to it. Whoever never comes there does not wait for
 * it. What is pressed before the script has come is pressed again when it has, and so is Enter in a
 * field, so that no press is lost on a slow network.
 */
export function whenNear(
	part: Element,
	load: () => Promise<unknown>,
	{ inSight = true, onChoice = false }: Signs = {},
): void {
	const stop = new AbortController();
	const loaded = new AbortController();
	const pressed: HTMLElement[] = [];
	/** The field in which Enter was the last key. */
	let entered: HTMLInputElement | null = null;
	const near = (): void => {
		stop.abort();
		observer.disconnect();
		part.removeAttribute('data-of-before');
		void load().then(() => {
			loaded.abort();
			for (const element of pressed) element.click();
			entered?.dispatchEvent(new KeyboardEvent('keydown', ENTER));
		});
	};
	const observer = new IntersectionObserver(
		(entries) => {
			if (entries.some(({ isIntersecting }) => isIntersecting)) near();
		},
		{ rootMargin: AHEAD },
	);
	if (inSight) observer.observe(part);
	const mark = (): void => {
		part.setAttribute('data-of-before', '');
	};
	part
		.closest('indicator-explorer')
		?.addEventListener('shown', onChoice ? near : mark, { signal: stop.signal });
	for (const sign of ['pointerover', 'focusin']) {
		part.addEventListener(sign, near, { signal: stop.signal });
	}
	// A reader may be in it already: a tap gives focus before the script that asks for this one is there.
	if (part.contains(document.activeElement)) near();
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
	part.addEventListener(
		'keydown',
		(event) => {
			if (taken.has(event) || !(event instanceof KeyboardEvent)) return;
			taken.add(event);
			const { key, target } = event;
			entered = key === 'Enter' && target instanceof HTMLInputElement ? target : null;
		},
		{ signal: loaded.signal },
	);
}
