import { writeQuery } from '../../steer/query.ts';

/** A number as the calculator's address has it, or whether the condition has come about. */
const VALUE = /^(?:-?\d{1,15}(?:\.\d{1,2})?|ja|nej)$/;

/**
 * The terms of a contract in an address of the calculator, or in the part of one after the question mark, as the
 * card of chosen terms takes them: "personer=60&tak=20". Undefined where it names none. Whether they can be reckoned
 * with is for the card to say: what reads them whole weighs more than this page has room for.
 *
 * @param names of the terms in the calculator's address, in its order
 */
export function askedTerms(text: string, names: readonly string[]): string | undefined {
	const [, query = text] = /\?([^#]*)/.exec(text) ?? [];
	const asked = new URLSearchParams(query.trim());
	const terms = names.flatMap((name) => {
		const value = asked.get(name) ?? '';
		return VALUE.test(value) ? [[name, value] as const] : [];
	});
	return terms.length === 0 ? undefined : writeQuery(terms).slice(1);
}
