import { findPlaces, type Place } from './place-search.ts';

/** Most places that are offered for an address. */
const MOST = 5;

/** What was written between two slashes, in words: "g%C3%B6teborgs-stad" is "göteborgs stad". */
function wordsOf(part: string): string {
	let text = part;
	try {
		text = decodeURIComponent(part);
	} catch {
		// An address can hold a per cent sign that means nothing.
	}
	return text.replace(/\.\w+$/, '').replaceAll(/[-_+.]/g, ' ');
}

/**
 * The places that an address which leads nowhere may have meant, by its last part that names any: of
 * "/kommuner/goteborgs-stad/" Göteborg. None where too many answer for one to be meant.
 *
 * @param path as a browser has it: "/kommuner/g%C3%B6teborg/"
 */
export function meantPlaces(path: string, places: readonly Place[]): readonly Place[] {
	const parts = path.split('/').map(wordsOf);
	for (const part of parts.reverse()) {
		const [best, ...others] = findPlaces(places, part);
		if (!best) continue;
		// A county is followed by all that lie in it: it is meant itself.
		const found = best.kind === 'county' ? [best] : [best, ...others];
		return found.length > MOST ? [] : found;
	}
	return [];
}
