import { z } from 'zod';
import { COUNTRY, isCountyCode, isMunicipalityCode } from './code.ts';
import { textFault } from './plain-text.ts';
import { addressFault } from './web-address.ts';

/** What the cells of our tables may hold. Each message completes "found …, expected …". */

const FORMULA = /^[=+\-@\t\r]/;

/** Text that holds by a rule, which says what it expected of one that does not. */
export const heldTo = (fault: (text: string) => string | null): z.ZodString =>
	z.string().check((context) => {
		const expected = fault(context.value);
		if (expected === null) return;
		context.issues.push({ code: 'custom', input: context.value, message: expected });
	});

/** Text for reading, by the one rule for all text that reaches a page. */
const readable = heldTo(textFault);

/** Text that a spreadsheet will not run: a table that people open there must hold no formulas. */
const plainText = readable.refine((text) => !FORMULA.test(text), {
	error: 'text that does not begin with =, +, - or @, which a spreadsheet would run as a formula',
});

export const words = plainText.min(1, 'some text');

/** Text, or null for an empty cell. */
export const optionalWords = plainText.transform((text) => (text === '' ? null : text));

export const municipalityCode = z.custom<string>().refine(isMunicipalityCode, 'four digits');

export const countyCode = z.custom<string>().refine(isCountyCode, 'two digits');

const EARLIEST = 1960;
const LATEST = 2100;

/** A year that a series of ours can hold; a figure dated otherwise is a slip of the pen. */
export const year = z
	.string()
	.regex(/^\d{4}$/, 'a year')
	.transform(Number)
	.refine((value) => value >= EARLIEST && value <= LATEST, `a year from ${EARLIEST} to ${LATEST}`);

export const optionalYear = z.union([z.literal('').transform(() => null), year], {
	error: 'a year or nothing',
});

/** A number with a decimal point and no spaces, or null for an empty cell. */
export const optionalNumber = z
	.string()
	.regex(/^(-?\d+(\.\d+)?)?$/, 'a number with a decimal point, or nothing')
	.transform((text) => (text === '' ? null : Number(text)));

/** A number with a decimal point and no spaces. */
export const requiredNumber = z
	.string()
	.regex(/^-?\d+(\.\d+)?$/, 'a number with a decimal point')
	.transform(Number);

export const slug = z
	.string()
	.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case letters a–z, digits and hyphens');

/** Key of an entry that others name. */
export const key = z
	.string()
	.regex(/^[a-z0-9]+([-_][a-z0-9]+)*$/, 'lower-case letters a–z, digits, hyphens and underscores');

/** Keys separated by semicolons; none for an empty cell. */
export const keys = z.string().transform((text) => (text === '' ? [] : text.split(';')));

/** Words of a closed list with semicolons between, each once; none for an empty cell. */
export const listOf = <const Choices extends readonly string[]>(choices: Choices) => {
	const one = z.enum(choices, { error: `some of ${choices.join(', ')}, with ";" between` });
	return keys.pipe(
		z.array(one).refine((list) => new Set(list).size === list.length, 'each only once'),
	);
};

/** A number of zero or more, or null for an empty cell. */
export const optionalAmount = optionalNumber.refine((amount) => amount === null || amount >= 0, {
	error: 'zero or more, or nothing',
});

/** An address on the open web. */
export const webAddress = heldTo(addressFault);

export const oneOf = <const Choices extends readonly string[]>(
	choices: Choices,
): z.ZodEnum<{ [Choice in Choices[number]]: Choice }> =>
	z.enum(choices, { error: `one of ${choices.join(', ')}` });

/** A municipality's code, or the country's. */
export const placeCode = z
	.string()
	.refine(
		(text) => text === COUNTRY || isMunicipalityCode(text),
		`four digits, or "${COUNTRY}" for the country`,
	);
