import { fold } from './fold.ts';

/** How well a name answers what was typed: 0 is best; null is not at all. */
function distance(name: string, typed: string): number | null {
	const exact = name.toLocaleLowerCase('sv');
	if (exact === typed) return 0;
	if (exact.startsWith(typed)) return 1;
	// "Upplands Väsby" and "Dals-Ed": a part of the name begins so.
	if (exact.includes(` ${typed}`) || exact.includes(`-${typed}`)) return 2;
	if (exact.includes(typed)) return 3;
	const [folded, typedFolded] = [fold(name), fold(typed)];
	if (typedFolded === '') return null;
	if (folded.startsWith(typedFolded)) return 4;
	return folded.includes(typedFolded) ? 5 : null;
}

/** Whether a name begins with what was typed, with or without the dots of å, ä and ö. */
export const beginsWith = (name: string, typed: string): boolean =>
	fold(name).startsWith(fold(typed));

/**
 * The names that answer what was typed, the best first and equals in the order given. Letters as
 * they are typed come before folded ones: "ö" finds Öckerö before Borgholm, and "Angelholm" finds
 * Ängelholm. A name that is the text comes before one that begins with it, and that before one that
 * holds it.
 *
 * @param typed what the reader wrote; nothing but spaces gives all names
 */
export function matchNames<Item extends { readonly name: string }>(
	items: readonly Item[],
	typed: string,
): readonly Item[] {
	const text = typed.trim().toLocaleLowerCase('sv');
	if (text === '') return items;
	return items
		.flatMap((item) => {
			const found = distance(item.name, text);
			return found === null ? [] : [{ item, found }];
		})
		.sort((a, b) => a.found - b.found)
		.map(({ item }) => item);
}

/**
 * Whether any of the names holds what was typed, for a list that keeps an order of its own and cannot
 * put the best first. Letters typed with their dots or ring must be there: "rö" finds no "Ronneby",
 * while "angel" finds Ängelholm.
 *
 * @param typed what the reader wrote; nothing but spaces matches all
 */
export function matchesAny(names: readonly string[], typed: string): boolean {
	const text = typed.trim().normalize('NFC').toLocaleLowerCase('sv');
	if (names.some((name) => name.toLocaleLowerCase('sv').includes(text))) return true;
	const folded = fold(text);
	const isPlain = folded !== '' && !/\p{Diacritic}/u.test(text.normalize('NFD'));
	return isPlain && names.some((name) => fold(name).includes(folded));
}
