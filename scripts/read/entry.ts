import { z } from 'zod';

/** Parts that the entries of our JSON files share. */

export const localized = z.strictObject({ sv: z.string().min(1), en: z.string().min(1) });

export const identifier = z
	.string()
	.regex(/^[a-z0-9]+([-_][a-z0-9]+)*$/, 'expected lower-case letters a–z, digits, hyphens');
