/** Milliseconds that a card's own script is given to draw what its address asks for. */
const PATIENCE = 10_000;

/**
 * When the page of a card's frame has come, with what its address asks a script for: the terms of a contract, the
 * state of a map.
 *
 * @throws Error where its script has not drawn what it was asked for
 */
export async function cardShown(frame: HTMLIFrameElement): Promise<void> {
	const isThere = frame.contentDocument?.querySelector('[data-card]') != null;
	if (!isThere || frame.contentDocument.readyState !== 'complete') {
		await new Promise((done) => {
			frame.addEventListener('load', done, { once: true });
		});
	}
	const page = frame.contentDocument;
	if (page === null || !frame.src.includes('?')) return;
	const isShown = (): boolean => page.querySelector('[data-shown]') !== null;
	if (isShown()) return;
	await new Promise<void>((done, refuse) => {
		const late = setTimeout(() => {
			refuse(new Error(`${frame.src}: not drawn`));
		}, PATIENCE);
		new MutationObserver((_, watch) => {
			if (!isShown()) return;
			watch.disconnect();
			clearTimeout(late);
			done();
		}).observe(page, { attributes: true, subtree: true });
	});
}
