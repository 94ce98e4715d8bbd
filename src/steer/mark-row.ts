/** A row of a table, and its link. */
interface Marked {
	readonly element: HTMLTableRowElement;
	readonly link: HTMLAnchorElement | null;
}

/** Marks the row of the chosen municipality, or takes the mark away. */
export function markRow({ element, link }: Marked, chosen: boolean): void {
	for (const marked of [element, link]) {
		if (chosen) marked?.setAttribute('aria-current', 'true');
		else marked?.removeAttribute('aria-current');
	}
}

/** Scrolls a row into view within its region, never the page. */
export function revealRow({ element }: Pick<Marked, 'element'>, region: HTMLElement): void {
	const row = element.getBoundingClientRect();
	const box = region.getBoundingClientRect();
	const head = region.querySelector('thead')?.offsetHeight ?? 0;
	const isSeen = row.top >= box.top + head && row.bottom <= box.top + region.clientHeight;
	if (isSeen) return;
	// In the middle, and with a whole row under the heads: a link half hidden there is no target.
	const wanted = row.top - (region.clientHeight + head - row.height) / 2 + head;
	const rows = [...(element.parentElement?.children ?? [])];
	const tops = rows.map((other) => other.getBoundingClientRect());
	const first = tops.find(({ top, height }) => height > 0 && top >= wanted);
	region.scrollTop += (first?.top ?? row.top) - box.top - head;
}
