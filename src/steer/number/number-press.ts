/*
 * A number that leads to its row (Figure.astro, and numbers in tables of municipalities) shows its way
 * beside the page when it is pressed. All that shows it is fetched with the first press, so that a page
 * carries no more than this. If it does not come, the number leads where it leads without scripts.
 */
const panel = () => import('./number-panel.ts');

document.addEventListener('click', (event) => {
	const { target, button, defaultPrevented, metaKey, ctrlKey, shiftKey, altKey } = event;
	if (button || defaultPrevented || metaKey || ctrlKey || shiftKey || altKey) return;
	const link =
		target instanceof Element && target.closest<HTMLAnchorElement>('a.figure, td.number > a');
	if (!link) return;
	event.preventDefault();
	panel().then(
		({ openNumber }) => {
			openNumber(link);
		},
		() => {
			location.href = link.href;
		},
	);
});

// A shared address that has a number in it.
if (location.hash.startsWith('#tal-')) {
	void panel().then(({ openAddressed }) => {
		openAddressed();
	});
}
