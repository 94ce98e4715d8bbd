import type { Localized } from '../../tables/locale.ts';
import type { Trait } from './problem-groups.ts';

/** A row of `data/group-names.csv`: what an editor calls a group that the traits set apart. */
export interface GroupNaming {
	readonly traits: readonly Trait[];
	readonly name: Localized;
}

const keyOf = (traits: readonly Trait[]): string =>
	traits
		.map(({ challenge, end }) => `${challenge} ${end}`)
		.sort()
		.join(';');

/**
 * An editor's name for a group; null where none was set. It goes by the traits and not by the group's
 * number: groups that other figures make get no name that was meant for others.
 */
export const editedName = (
	traits: readonly Trait[],
	names: readonly GroupNaming[],
): Localized | null => names.find((each) => keyOf(each.traits) === keyOf(traits))?.name ?? null;
