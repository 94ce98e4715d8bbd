/*
 * The box of choices that few change lies over the map: it closes when a reader presses elsewhere,
 * moves on by key or presses Escape. Without this script its own button closes it.
 */
for (const box of document.querySelectorAll<HTMLDetailsElement>('details.options')) {
	const closeFor = (target: EventTarget | null): void => {
		// A press on its text gives the focus to what holds the box: that is no leaving.
		const isElsewhere = target instanceof Node && !box.contains(target) && !target.contains(box);
		if (isElsewhere) box.open = false;
	};
	document.addEventListener('pointerdown', ({ target }) => {
		closeFor(target);
	});
	box.addEventListener('focusout', ({ relatedTarget }) => {
		closeFor(relatedTarget);
	});
	box.addEventListener('keydown', (event) => {
		if (event.key !== 'Escape' || !box.open) return;
		event.stopPropagation();
		box.open = false;
		box.querySelector('summary')?.focus();
	});
}
