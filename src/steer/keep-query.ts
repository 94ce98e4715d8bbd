/**
 * Lets the links that show the same elsewhere, as on the page in the other language, take what is chosen with
 * them. What a link asks for by itself stands in its attribute, and comes first: "form=karta&problem=missbruk".
 */
export function keepQuery(query: string): void {
	for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-keep-query]')) {
		const own = link.dataset['keepQuery'] ?? '';
		link.search = own === '' || query === '' ? own || query : `${own}&${query.slice(1)}`;
	}
}
