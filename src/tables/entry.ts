import { z } from 'zod';
import { textFault } from './plain-text.ts';
import { heldTo } from './cell.ts';

/** Parts that the entries of our JSON files share. */

/** Text for reading, by the one rule for all text that reaches a page. */
export const sentence = heldTo((text) => {
	const fault = textFault(text);
	return fault === null ? null : `expected ${fault}`;
}).min(1, 'expected some text');

/** One text in each language of the site. */
export const localized = z
	.strictObject({
		sv: sentence.describe('In Swedish.'),
		en: sentence.describe('In English.'),
	})
	.meta({ id: 'localized', title: 'Text', description: 'One text in Swedish and in English.' });

/** The id of a series at Kolada: N from registers, U from surveys and own reports. */
export const koladaId = z
	.string()
	.regex(/^[NU]\d{5}$/, 'expected the id of a series at Kolada, such as N03921');

/** Id of an entry: a challenge, an indicator, a source, a fund. It never changes. */
export const identifier = z
	.string()
	.regex(/^[a-z0-9]+([-_][a-z0-9]+)*$/, 'expected lower-case letters a–z, digits, hyphens')
	.meta({
		id: 'identifier',
		title: 'Id',
		description: 'Name of an entry for programs: lower-case letters a–z, digits and hyphens.',
	});
