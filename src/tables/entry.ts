import { z } from 'zod';
import { textFault } from './plain-text.ts';
import { heldTo } from './cell.ts';

/** Parts that the entries of our JSON files share. */

/** Text for reading, by the one rule for all text that reaches a page. */
export const sentence = heldTo((text) => {
	const fault = text === '' ? 'some text' : textFault(text);
	return fault === null ? null : `expected ${fault}`;
});

export const localized = z.strictObject({ sv: sentence, en: sentence });

/** The id of a series at Kolada: N from registers, U from surveys and own reports. */
export const koladaId = z
	.string()
	.regex(/^[NU]\d{5}$/, 'expected the id of a series at Kolada, such as N03921');

export const identifier = z
	.string()
	.regex(/^[a-z0-9]+([-_][a-z0-9]+)*$/, 'expected lower-case letters a–z, digits, hyphens');
