/*
 * What a municipality is called in a picture: its name, then what is said of it. A reader hears a pause, the
 * card of a map breaks lines there, and a script that needs the name has it from here: the label is in the
 * page already, and names of 290 beside it would double them (docs/decisions/page-facts.md).
 */

const AFTER_NAME = ': ';
const BETWEEN_FACTS = '; ';

/** "Ronneby: 15,0 %, 2015; plats 1 av 290" */
export const placeLabel = (name: string, facts: readonly string[]): string =>
	name + AFTER_NAME + facts.join(BETWEEN_FACTS);

/** The name in a label, and what it says; of what is no label of a place, the whole as its name. */
export function readPlaceLabel(label: string): {
	readonly name: string;
	readonly facts: readonly string[];
} {
	const at = label.indexOf(AFTER_NAME);
	if (at === -1) return { name: label, facts: [''] };
	return {
		name: label.slice(0, at),
		facts: label.slice(at + AFTER_NAME.length).split(BETWEEN_FACTS),
	};
}
