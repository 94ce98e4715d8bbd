import { z } from 'zod';
import { identifier as entryId } from '../entry.ts';

/** Text for reading; never empty. */
export const text = z.string().min(1, 'expected some text');

/** One text in each language of the site. */
export const localized = z
	.strictObject({
		sv: text.describe('In Swedish.'),
		en: text.describe('In English.'),
	})
	.meta({ id: 'localized', title: 'Text', description: 'One text in Swedish and in English.' });

/** Id of an entry: a challenge, an indicator, a source, a fund. It never changes. */
export const identifier = entryId.meta({
	id: 'identifier',
	title: 'Id',
	description: 'Name of an entry for programs: lower-case letters a–z, digits and hyphens.',
});

/** An address on the open web. */
export const webAddress = z
	.string()
	.regex(/^https?:\/\//, 'expected an address that begins with http:// or https://');

export const checksum = z
	.string()
	.regex(/^[0-9a-f]{64}$/, 'expected the 64 hexadecimal digits of a SHA-256 checksum');
