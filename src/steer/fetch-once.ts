const asked = new Map<string, Promise<unknown>>();

/**
 * A file of ours, of the open API or beside a page, fetched once, whichever part of the page asks first.
 * One that failed is asked for anew the next time. The type is what it was written as.
 */
export function fetchOnce<File>(path: string): Promise<File> {
	const known = asked.get(path);
	// eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- the border: our own files
	if (known) return known as Promise<File>;
	const file = fetch(path).then((response): Promise<File> => {
		if (!response.ok) throw new Error(`${path}: ${response.status}`);
		return response.json();
	});
	asked.set(path, file);
	file.catch(() => asked.delete(path));
	return file;
}
