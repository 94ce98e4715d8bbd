/*
 * What every table does that can be ordered and chosen in: its heads are buttons that say the order, a row
 * is chosen by a press or from its link by keys, rows that move keep their focus.
 */

/** Makes a button of what the head of a column says. */
export function makeButton(head: HTMLElement, press: () => void): void {
	const button = document.createElement('button');
	button.type = 'button';
	button.append(...head.childNodes);
	head.append(button);
	button.addEventListener('click', press);
}

/** Says at a head that the rows stand in its order, or that they do not. */
export function sayOrder(head: HTMLElement, order: 'ascending' | 'descending' | null): void {
	if (order === null) head.removeAttribute('aria-sort');
	else if (head.getAttribute('aria-sort') !== order) head.setAttribute('aria-sort', order);
}

/** A table whose rows, each with `data-code`, can be chosen. */
interface Choosing {
	/** The code that is chosen; null for none. */
	readonly chosen: () => string | null;
	readonly choose: (code: string | null) => void;
}

/**
 * Lets a reader choose a row, or let go of it: by a press on it, where that is not on a link and marks no
 * text; and on its link by the space bar. Escape lets go, arrows go to the links of the rows beside.
 */
export function offerRows(
	body: HTMLTableSectionElement | null,
	{ chosen, choose }: Choosing,
): void {
	const press = (row: HTMLTableRowElement | null): void => {
		const code = row?.dataset['code'];
		if (code !== undefined) choose(code === chosen() ? null : code);
	};
	body?.addEventListener('click', ({ target }) => {
		if (!(target instanceof Element) || target.closest('a')) return;
		if (document.getSelection()?.isCollapsed === false) return;
		press(target.closest('tr'));
	});
	body?.addEventListener('keydown', (event) => {
		if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
		const row = event.target instanceof Element ? event.target.closest('tr') : null;
		if (event.key === ' ') {
			press(row);
		} else if (event.key === 'Escape') {
			if (chosen() !== null) choose(null);
		} else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
			const seen = [...body.rows].filter(({ hidden }) => !hidden);
			const step = event.key === 'ArrowDown' ? 1 : -1;
			seen[seen.findIndex((each) => each === row) + step]?.querySelector('a')?.focus();
		} else {
			return;
		}
		event.preventDefault();
	});
}

/** Marks the row of what is chosen and shows it within the region that scrolls; takes the mark off the others. */
export function markChosen(
	rows: Iterable<HTMLTableRowElement>,
	code: string | null,
	region: HTMLElement | null,
): void {
	for (const row of rows) {
		const isChosen = row.dataset['code'] === code;
		if (isChosen !== row.hasAttribute('aria-current')) {
			for (const marked of [row, row.querySelector('a')]) {
				if (isChosen) marked?.setAttribute('aria-current', 'true');
				else marked?.removeAttribute('aria-current');
			}
		}
		if (isChosen && !row.hidden && region) revealRow(row, region);
	}
}

/** Puts rows after one that stands, or first. A row that is moved drops its focus: it gets it back. */
export function placeRows(
	body: HTMLTableSectionElement | null,
	rows: readonly HTMLTableRowElement[],
	last: Element | null = null,
): void {
	const focused = document.activeElement;
	if (last) last.after(...rows);
	else body?.prepend(...rows);
	if (focused instanceof HTMLElement && focused !== document.activeElement) {
		focused.focus({ preventScroll: true });
	}
}

/** Scrolls a row into view within its region, never the page. */
function revealRow(row: HTMLTableRowElement, region: HTMLElement): void {
	const place = row.getBoundingClientRect();
	const box = region.getBoundingClientRect();
	const head = region.querySelector('thead')?.offsetHeight ?? 0;
	const isSeen = place.top >= box.top + head && place.bottom <= box.top + region.clientHeight;
	if (isSeen) return;
	// In the middle, and with a whole row under the heads: a link half hidden there is no target.
	const wanted = place.top - (region.clientHeight + head - place.height) / 2 + head;
	const rows = [...(row.parentElement?.children ?? [])];
	const tops = rows.map((other) => other.getBoundingClientRect());
	const first = tops.find(({ top, height }) => height > 0 && top >= wanted);
	region.scrollTop += (first?.top ?? place.top) - box.top - head;
}
