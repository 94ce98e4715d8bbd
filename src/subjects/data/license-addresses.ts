import { licenseParts } from './source-register.ts';

/** Where terms can be read, by the name that the sources have for them: those that have an address. */
const ADDRESSES: Readonly<Record<string, string>> = {
	'CC0-1.0': 'http://creativecommons.org/publicdomain/zero/1.0/',
	'CC-BY-4.0': 'http://creativecommons.org/licenses/by/4.0/',
	'Koladas villkor': 'https://www.kolada.se/om-oss/api',
};

/** The address of the terms of one name; null where they have none that we know. */
export const licenseAddress = (name: string): string | null => ADDRESSES[name] ?? null;

/**
 * The addresses of all terms that some sources are under, each once. Null where one of them has no address that
 * we know: those of the others alone would promise too much.
 *
 * @param licenses as the sources have them, each naming one or more
 */
export function licenseAddresses(licenses: readonly string[]): string | readonly string[] | null {
	const found = [...new Set(licenses.flatMap(licenseParts))].map(licenseAddress);
	const known = found.filter((each) => each !== null);
	if (known.length === 0 || known.length < found.length) return null;
	return known.length === 1 ? (known[0] ?? null) : known;
}
