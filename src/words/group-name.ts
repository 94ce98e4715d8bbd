import { capitalise } from './text/capitalise.ts';
import type { Locale, Localized } from '../tables/locale.ts';
import type { Trait } from '../stats/groups/problem-groups.ts';
import { listing } from './text/listing.ts';
import { words } from './words.ts';

interface Named {
	readonly id: string;
	readonly name: Localized;
}

/** What a group is called: by an editor, or else by what sets it apart. */
export const groupTitle = (
	{ name, traits }: { readonly name: Localized | null; readonly traits: readonly Trait[] },
	challenges: readonly Named[],
	locale: Locale,
): string => name?.[locale] ?? groupName(traits, challenges, locale);

/** What sets a group of municipalities apart: "Låg skattekraft och svagt flyttnetto". */
export function groupName(
	traits: readonly Trait[],
	challenges: readonly Named[],
	locale: Locale,
): string {
	const { groups } = words(locale);
	if (traits.length === 0) return groups.none;
	const named = traits.map(({ challenge, end }) => {
		const own = challenges.find(({ id }) => id === challenge)?.name[locale] ?? challenge;
		return groups.traits[challenge]?.[end] ?? groups.otherTrait[end](own);
	});
	return capitalise(listing(named, locale), locale);
}
