/**
 * Lets a row cite what the page shows now: its text by the parts of the page that say it, and the address with
 * what the reader has chosen. What the server wrote stands for what it drew.
 *
 * @param row what FigureActions.astro draws, with the parts' selector in `data-cited`
 */
export function citeShown(row: HTMLElement): void {
	const part = (name: string) =>
		row.querySelector<HTMLTextAreaElement>(`[data-part="${name}"] textarea`);
	const [text, address] = [part('text'), part('address')];
	const parts = [...document.querySelectorAll<HTMLElement>(row.dataset['cited'] ?? '')];
	// With nothing chosen the server's own text is the fuller one.
	const said =
		location.search === ''
			? ''
			: parts
					.filter((each) => each.checkVisibility())
					.map((each) => each.textContent.replaceAll(/\s+/g, ' ').trim())
					.filter((each) => each !== '')
					// A value in a key is no sentence of its own.
					.map((each) => (/[.?!]$/.test(each) ? each : `${each}.`))
					.join(' ');
	if (text) text.value = said === '' ? text.defaultValue : said;
	if (address) address.value = address.defaultValue + location.search;
	const code = part('code');
	const chosen = code?.closest<HTMLElement>('[data-chosen]')?.dataset['chosen'];
	if (code && chosen !== undefined) {
		// A browser has no quotes and brackets left as they are in a query; in an attribute "&" is one more sign.
		const query = location.search.replaceAll('&', '&amp;');
		code.value = query === '' ? code.defaultValue : chosen.replace('{query}', () => query);
	}
}
