/**
 * Writing into a page that is already there: only what says something else now. The browser styles,
 * lays out and reads aloud what is written, even where it is the same.
 */

/**
 * Writes all that an element says. What stands in it is not looked at: a browser that translates the
 * page puts elements in the place of every text.
 */
export function writeText(element: Element | null | undefined, text: string): void {
	if (element && element.textContent !== text) element.textContent = text;
}

export function writeAttribute(
	element: Element | null | undefined,
	name: string,
	value: string,
): void {
	if (element && element.getAttribute(name) !== value) element.setAttribute(name, value);
}
