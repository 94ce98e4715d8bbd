/*
 * The words under a figure (FigureActionLinks.astro) unfold what they lead to, in the page. All that does it
 * is fetched with the first press; where it does not come, they lead where they lead without scripts.
 */
document.addEventListener('click', (event) => {
	const { target, button, defaultPrevented, metaKey, ctrlKey, shiftKey, altKey } = event;
	if (button || defaultPrevented || metaKey || ctrlKey || shiftKey || altKey) return;
	const link =
		target instanceof Element && target.closest<HTMLAnchorElement>('.actions > a[href*="#"]');
	if (!link) return;
	event.preventDefault();
	import('./open-actions.ts')
		.then(({ openActions }) => openActions(link))
		.catch(() => {
			location.href = link.href;
		});
});
