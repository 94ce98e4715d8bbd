const asked = new Map<string, Promise<Document>>();

/** A page of ours, fetched once; one that failed is asked for anew. */
export function fetchPage(address: string): Promise<Document> {
	const known = asked.get(address);
	if (known) return known;
	const page = fetch(address).then(async (response) => {
		if (!response.ok) throw new Error(`${address}: ${response.status}`);
		return new DOMParser().parseFromString(await response.text(), 'text/html');
	});
	asked.set(address, page);
	page.catch(() => asked.delete(address));
	return page;
}
