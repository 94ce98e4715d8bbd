/** Lets the links that show the same elsewhere, as on the page in the other language, take what is chosen with them. */
export function keepQuery(query: string): void {
	for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-keep-query]')) {
		link.search = query;
	}
}
