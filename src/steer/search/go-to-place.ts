import { meantPlaces } from './meant-place.ts';
import { placesOf } from './place-search.ts';
import type { NamedPlacesFacts } from '../../stats/places-facts.ts';
import { readFacts } from '../read-facts.ts';

/** What the page for addresses that lead nowhere tells its script. */
export interface MeantFacts extends NamedPlacesFacts {
	/** By id, the address of the page of each place that has one. */
	readonly pages: Readonly<Record<string, string>>;
}

/**
 * Offers the pages that an address which leads nowhere may have meant, where it names a place.
 *
 * Markup: `[data-places]`, hidden, with a `ul`; facts as JSON.
 */
class MeantPlace extends HTMLElement {
	connectedCallback(): void {
		const { names, areas, otherNames, pages } = readFacts<MeantFacts>(this);
		const places = placesOf(new Map(Object.entries(names)), areas, otherNames);
		const items = meantPlaces(location.pathname, places).flatMap(({ id, name }) => {
			const href = pages[id];
			if (href === undefined) return [];
			const item = document.createElement('li');
			const link = document.createElement('a');
			link.href = href;
			link.textContent = name;
			item.append(link);
			return [item];
		});
		this.querySelector('ul')?.replaceChildren(...items);
		this.querySelector('[data-places]')?.toggleAttribute('hidden', items.length === 0);
	}
}

customElements.define('meant-place', MeantPlace);
