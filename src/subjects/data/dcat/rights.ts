import { words } from '../../../words/words.ts';
import type { Locale, Localized } from '../../../tables/locale.ts';
import { licenseAddress } from '../license-addresses.ts';
import { licenseParts } from '../source-register.ts';

/** Sources, of which the terms are asked. */
type Licensed = readonly { readonly license: string }[];

const namesOf = (sources: Licensed): readonly string[] => [
	...new Set(sources.flatMap(({ license }) => licenseParts(license))),
];

/**
 * The terms that a file of figures may be used under, where one address says all; null elsewhere, where the terms
 * are told in words as rights. Nothing is promised that a source has not.
 */
export function licenseOf(sources: Licensed): string | null {
	const names = namesOf(sources);
	const [only] = names;
	return names.length === 1 && only !== undefined ? licenseAddress(only) : null;
}

/** The terms of some sources in words, in both languages. */
export const rightsOf = (sources: Licensed): Localized => {
	const told = (locale: Locale): string =>
		namesOf(sources)
			.map((license) => {
				const { name, says } = words(locale).data.terms.licenseOf(license);
				return `${name}: ${says}`;
			})
			.join(' ');
	return { sv: told('sv'), en: told('en') };
};
