/*
 * For pages that have cards of Utmaningskartan in frames: gives each frame the height of its card. Optional.
 * It hears only those frames: a message must come from the window of one, and from the site of this script.
 */
(() => {
	const site = new URL(document.currentScript.src).origin;
	const frames = () =>
		[...document.querySelectorAll('iframe')].filter(({ src }) => src.startsWith(`${site}/`));
	addEventListener('message', ({ origin, source, data }) => {
		const height = origin === site && data && data.utmaningskartan;
		if (!(height > 0 && height < 5000)) return;
		for (const frame of frames()) {
			if (frame.contentWindow === source) frame.style.height = `${height}px`;
		}
	});
	// Those that came before this script have told their height to nobody.
	for (const { contentWindow } of frames()) contentWindow.postMessage('utmaningskartan', '*');
})();
