import {
	listedBy,
	type ListedUnder,
	type ListOrder,
	type OrderFacts,
} from '../../stats/municipality-order.ts';

/** What the page was served with, to go back to. */
interface Served {
	readonly sections: readonly Element[];
	readonly links: readonly Element[];
	/** The lists of the sections, each with its items. */
	readonly lists: ReadonlyMap<Element, readonly Element[]>;
}

const element = (name: string, className = ''): HTMLElement => {
	const made = document.createElement(name);
	if (className !== '') made.className = className;
	return made;
};

/** An address within the page, of a heading that stands at a place. */
const idOf = (index: number): string => `rubrik-${index}`;

function makeLink({ name, codes: { length } }: ListedUnder, index: number): Element {
	const [item, link, count] = [element('li'), document.createElement('a'), element('span')];
	link.href = `#${idOf(index)}`;
	count.textContent = String(length);
	link.append(`${name} `, count);
	item.append(link);
	return item;
}

/**
 * The list of all municipalities and the links to its headings: the same items, under other headings.
 *
 * Markup: `[data-lists]` with a section for each heading, whose list `[data-names]` has an item
 * `[data-code]` for each municipality; a list of links `[data-headings]`.
 */
export class OrderedList {
	readonly #facts: OrderFacts;
	readonly #items: ReadonlyMap<string, Element>;
	readonly #names: ReadonlyMap<string, string>;
	readonly #lists: Element | null;
	readonly #links: Element | null;
	readonly #served: Served;
	#shown: ListOrder = 'lan';

	/**
	 * @param items of the lists, by code
	 * @param names of all municipalities, by code
	 */
	constructor(
		within: Element,
		items: ReadonlyMap<string, Element>,
		names: ReadonlyMap<string, string>,
		facts: OrderFacts,
	) {
		this.#facts = facts;
		this.#items = items;
		this.#names = names;
		this.#lists = within.querySelector('[data-lists]');
		this.#links = within.querySelector('[data-headings]');
		this.#served = {
			sections: [...(this.#lists?.children ?? [])],
			links: [...(this.#links?.children ?? [])],
			lists: new Map(
				[...within.querySelectorAll('[data-names]')].map((list) => [list, [...list.children]]),
			),
		};
	}

	show(order: ListOrder): void {
		if (order === this.#shown) return;
		this.#shown = order;
		const { sections, links, lists } = this.#served;
		if (order === 'lan') {
			for (const [list, own] of lists) list.replaceChildren(...own);
			this.#lists?.replaceChildren(...sections);
			this.#links?.replaceChildren(...links);
		} else {
			const headings = listedBy(order, this.#names, this.#facts);
			this.#lists?.replaceChildren(...headings.map((each, index) => this.#section(each, index)));
			this.#links?.replaceChildren(...headings.map(makeLink));
		}
		// Columns may part what is longer than they are, where no county is looked for.
		this.#lists?.toggleAttribute('data-parted', order !== 'lan');
	}

	#section({ name, codes }: ListedUnder, index: number): Element {
		const [section, heading] = [element('section', 'county'), element('h3')];
		const [count, list] = [element('span', 'county-count'), element('ul', 'names')];
		section.setAttribute('aria-labelledby', idOf(index));
		heading.id = idOf(index);
		count.textContent = String(codes.length);
		heading.append(`${name} `, count);
		list.append(...codes.flatMap((code) => this.#items.get(code) ?? []));
		section.append(heading, list);
		return section;
	}
}
