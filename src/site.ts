/** What differs from one place of publication to another, set when the site is built. */

import { visible } from './tables/plain-text.ts';
import { addressFault } from './tables/web-address.ts';

/** The name is the same in both languages. */
export const SITE_NAME = 'Utmaningskartan';

const HOME = 'https://utmaningskartan.se';

/** Where the site is published, from SITE_URL: absolute addresses begin with it. It may have a path. */
export const SITE_URL = process.env['SITE_URL'] ?? HOME;

/** The same, where an address is made from it (src/site-address.ts). A setting that is none is told of by settingsFault. */
export const SITE = URL.parse(SITE_URL) ?? new URL(HOME);

/** Address for corrections, from SITE_CONTACT; null where the publisher has named none. */
export const CONTACT: string | null = process.env['SITE_CONTACT'] ?? null;

/** The settings that a publisher can give. */
interface Settings {
	readonly SITE_URL?: string | undefined;
	readonly SITE_CONTACT?: string | undefined;
}

/** Characters of a setting that an error repeats. */
const SHOWN = 120;

const isMail = (text: string): boolean => {
	const [, host] = /^[\w.+-]+@([^/?#@:]+)$/.exec(text) ?? [];
	return host !== undefined && addressFault(`https://${host}`) === null;
};

/** What is wrong with the settings, in a sentence; null where nothing is. */
export function settingsFault({ SITE_URL: url, SITE_CONTACT: contact }: Settings): string | null {
	if (url !== undefined) {
		const expected =
			addressFault(url) ??
			(/[?#]/.test(url) ? 'an address without a query or a place in a page' : null);
		if (expected !== null) return `SITE_URL: found "${visible(url, SHOWN)}", expected ${expected}`;
	}
	if (contact !== undefined && !isMail(contact)) {
		return `SITE_CONTACT: found "${visible(contact, SHOWN)}", expected an address of mail, such as name@example.org`;
	}
	return null;
}
