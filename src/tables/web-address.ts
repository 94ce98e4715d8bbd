/**
 * The one rule for addresses that a page leads to: a page of the open web, which any reader can open
 * and which says nothing of whoever wrote it down.
 */

import { characterFault } from './plain-text.ts';

/** Begins as an address is written; the parser of URLs also takes "https:example.org" and "https:\\…". */
const BEGINS = /^https?:\/\/[^/\\]/;

/** Names that no one outside a house or a machine can look up (RFC 6761, RFC 6762, RFC 8375, ICANN). */
const PRIVATE =
	/(^|\.)(localhost|local|localdomain|internal|intranet|lan|home|corp|private|home\.arpa|test|invalid|onion)$/;

/** The last part of a public name has letters, so that no number passes for one: 127.1, 0x7f.1. */
const PUBLIC = /^([^.]+\.)+(xn--[a-z0-9-]+|[a-z]{2,})$/;

/** What was expected of an address that breaks the rule; null where it does not. */
export function addressFault(text: string): string | null {
	const fault = characterFault(text);
	if (fault !== null) return fault;
	if (!BEGINS.test(text)) return 'an address that begins with http:// or https://';
	if (/[\s\\<>"`{}|^]/u.test(text)) {
		return 'an address without spaces, quotation marks, brackets or \\';
	}
	if (!URL.canParse(text)) return 'an address that can be opened';
	const { username, password, hostname } = new URL(text);
	// Written without either they are still there in "https://@example.org".
	if (username !== '' || password !== '' || /^https?:\/\/[^/?#]*@/.test(text)) {
		return 'an address without a name or password before the host';
	}
	const host = hostname.replace(/\.$/, '');
	if (!PUBLIC.test(host) || PRIVATE.test(host)) {
		return 'the name of a public host, such as example.org';
	}
	return null;
}

/** "https://github.com/owner/name", with the letters that GitHub lets names have. */
const REPOSITORY = /^https:\/\/github\.com\/[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\/[\w.-]+$/;

/** Whether an address is that of a repository on GitHub, and of nothing within it. */
export const isRepository = (text: string): boolean =>
	REPOSITORY.test(text) && !/\/\.{1,2}$|\.git$/.test(text);

/** The full name of a commit. */
export const COMMIT = /^[0-9a-f]{40}$/;

/** Whether a text is the path of a file within a repository, which cannot lead out of it. */
export const isPathWithin = (text: string): boolean =>
	/^[^\\:?#%]+$/.test(text) &&
	text.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
