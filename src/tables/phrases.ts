import { z } from 'zod';
import { sentence } from './entry.ts';

/** How often a placeholder stands in a text. */
const countOf = (text: string, name: string): number => text.split(`{${name}}`).length - 1;

/** A part of a sentence, which others begin and end. */
const part = sentence.refine((text) => !/[.:;,!?]$/.test(text), {
	error: 'expected no mark at the end: the sentence goes on, or is ended for it',
});

/** What follows the place, with the value and the year. */
const clause = part.refine(
	(text) =>
		countOf(text, 'value') === 1 &&
		countOf(text, 'year') === 1 &&
		!/[{}]/.test(text.replace('{value}', '').replace('{year}', '')),
	{ error: 'expected {value} once, {year} once and no other braces' },
);

const subject = part.refine((text) => !/[{}]/.test(text), { error: 'expected no braces' });

/** How an indicator reads in a sentence of one language. */
export const phrase = z.strictObject({
	subject,
	clause,
	below: clause.nullable(),
	problem: subject.nullable(),
});

/**
 * How an indicator reads in a sentence. The Swedish subject begins with a noun whose ending shows its
 * gender: "andelen" makes "den högsta", "antalet" "det högsta".
 */
export const phrases = z.strictObject({
	sv: phrase.extend({
		subject: subject.regex(
			/^\p{Ll}+[nt]( |$)/u,
			'expected a noun in its definite form first, such as "andelen", "antalet" or "kostnaden"',
		),
	}),
	en: phrase,
});
