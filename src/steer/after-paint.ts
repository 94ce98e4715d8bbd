/** Longest wait for a frame, milliseconds: a window that is not seen is not painted. */
const LATEST = 100;
/** Longest wait for a moment when the browser has nothing else to do, milliseconds. */
const PATIENCE = 500;

/** Resolves when what was last changed has been painted: what is less pressing waits for it. */
export const afterPaint = (): Promise<void> =>
	new Promise((resolve) => {
		requestAnimationFrame(() => {
			setTimeout(resolve);
		});
		setTimeout(resolve, LATEST);
	});

/** Resolves when the browser has nothing else to do. */
const whenIdle = (): Promise<void> =>
	new Promise((resolve) => {
		const settle = (): void => {
			resolve();
		};
		// Safari has no requestIdleCallback.
		if ('requestIdleCallback' in window) requestIdleCallback(settle, { timeout: PATIENCE });
		else setTimeout(settle, PATIENCE);
	});

/**
 * The turn of a part further down the page than the map: after the map has been painted where the
 * part is in sight, and when there is nothing else to do where it is not.
 */
export function turnOf(part: Element): () => Promise<void> {
	let inSight = true;
	new IntersectionObserver((entries) => {
		inSight = entries.at(-1)?.isIntersecting ?? true;
	}).observe(part);
	return () => (inSight ? afterPaint() : whenIdle());
}
