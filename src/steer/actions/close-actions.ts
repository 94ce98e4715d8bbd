/** What unfolds under a figure lies over the page: Escape and a press outside fold it, one is open at a time. */
const unfolded = (): readonly HTMLDetailsElement[] => [
	...document.querySelectorAll<HTMLDetailsElement>('.figure-actions > details[open]'),
];

document.addEventListener('click', ({ target }) => {
	for (const each of unfolded()) {
		if (!(target instanceof Node && each.contains(target))) each.open = false;
	}
});

document.addEventListener('keydown', ({ key }) => {
	if (key !== 'Escape') return;
	for (const each of unfolded()) {
		each.open = false;
		each.querySelector('summary')?.focus();
	}
});

export {};
