import { characterFault } from '../tables/plain-text.ts';
import { addressFault } from '../tables/web-address.ts';

/** Any site: an address within the site leads to no other one, wherever it is published. */
const ANY_SITE = 'https://site.invalid';

/**
 * Whether an address leads from a page to a place within the site, "/metod/" or "#kallor", whatever
 * a browser makes of it: "//example.org", "/\example.org" and "/<tab>/example.org" leave the site.
 */
export const isWithinSite = (address: string): boolean =>
	/^[/#]/.test(address) &&
	!/[\s\\]/u.test(address) &&
	characterFault(address) === null &&
	URL.canParse(address, ANY_SITE) &&
	new URL(address, ANY_SITE).origin === ANY_SITE;

/** What was expected of the address of a link in a text of ours; null where it may stand. */
export function linkFault(address: string): string | null {
	if (isWithinSite(address)) return null;
	const expected = addressFault(address);
	if (expected === null) return null;
	return /^https?:/i.test(address)
		? expected
		: 'an address that begins with https:// or http://, or with / within the site';
}
