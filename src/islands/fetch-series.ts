import type { ApiSeries } from '../model/api.ts';

const fetched = new Map<string, Promise<ApiSeries>>();

/**
 * The figures of an indicator: one file, fetched once, whichever part of the page asks first. A file
 * that failed is asked for anew the next time.
 */
export function fetchSeries(file: string): Promise<ApiSeries> {
	const known = fetched.get(file);
	if (known) return known;
	const asked = fetch(file).then((response): Promise<ApiSeries> => {
		if (!response.ok) throw new Error(`${file}: ${response.status}`);
		return response.json();
	});
	fetched.set(file, asked);
	asked.catch(() => fetched.delete(file));
	return asked;
}
