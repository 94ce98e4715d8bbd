import { z } from 'zod';

export { identifier, localized } from '../entry.ts';

/** Text for reading; never empty. */
export const text = z.string().min(1, 'expected some text');

/** An address on the open web. */
export const webAddress = z
	.string()
	.regex(/^https?:\/\//, 'expected an address that begins with http:// or https://');

export const checksum = z
	.string()
	.regex(/^[0-9a-f]{64}$/, 'expected the 64 hexadecimal digits of a SHA-256 checksum');
