/**
 * Says why a list is empty, and what to do about it: in what stands in its place, `[data-said="place"]`
 * is for a search that no place answers, `[data-said="choice"]` for anything else.
 *
 * @param found ids of the places that answer the search; null where nothing was searched for
 */
export function sayWhyEmpty(
	note: Element | null,
	isEmpty: boolean,
	found: ReadonlySet<string> | null,
): void {
	const why = found?.size === 0 ? 'place' : 'choice';
	for (const said of note?.querySelectorAll<HTMLElement>('[data-said]') ?? []) {
		said.hidden = said.dataset['said'] !== why;
	}
	note?.toggleAttribute('hidden', !isEmpty);
}
