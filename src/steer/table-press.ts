/** What presses on a table's heads and rows ask for, in every table that can be ordered and chosen in. */

/** Makes a button of what the head of a column says. */
export function makeButton(head: HTMLElement, press: () => void): void {
	const button = document.createElement('button');
	button.type = 'button';
	button.append(...head.childNodes);
	head.append(button);
	button.addEventListener('click', press);
}

/** The row that a press chooses; null where it is on a link or marks text, which are let be. */
export function rowPressed({ target }: MouseEvent): HTMLTableRowElement | null {
	if (!(target instanceof Element) || target.closest('a')) return null;
	return document.getSelection()?.isCollapsed === false ? null : target.closest('tr');
}
