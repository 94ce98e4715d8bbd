import type { BuyingFact } from '../../tables/api/buying.ts';
import type { BuyingPlace } from '../../tables/buying.ts';

/** What stands at a place of the page: what is read at once, and what is behind it. */
export interface FactsAt {
	readonly first: readonly BuyingFact[];
	readonly more: readonly BuyingFact[];
}

/** The facts of a place, in the order of their table. */
export function factsAt(facts: readonly BuyingFact[], place: BuyingPlace): FactsAt {
	const here = facts.filter(({ places }) => places.includes(place));
	return {
		first: here.filter(({ weight }) => weight === 'first'),
		more: here.filter(({ weight }) => weight === 'more'),
	};
}

/** Whether a place is where a fact stands first, and has its anchor: an id stands once on a page. */
export const isHome = ({ places }: BuyingFact, place: BuyingPlace): boolean => places[0] === place;
