/** Resolves when what was last changed has been painted: what is less pressing waits for it. */
export const afterPaint = (): Promise<void> =>
	new Promise((resolve) => {
		requestAnimationFrame(() => {
			setTimeout(resolve);
		});
	});
