import { fill } from '../../words/text/fill.ts';
import { writeText } from '../../steer/write.ts';

/** Below this width headings are rows that open in place, and the lists below are left out (counties.css). */
const ROWS = matchMedia('(width < 48rem)');

/** Id of the county's heading in the list, and in every link to it. */
const COUNTY = /^lan-(\d\d)$/;

/** The county of a link's or heading's id, two digits; null for another heading. */
export const countyIn = (id: string): string | null => COUNTY.exec(id)?.[1] ?? null;

/** The heading that a link of the page leads to: of the map, or of the list of headings. */
export const headingOf = (link: Element): string => link.getAttribute('href')?.slice(1) ?? '';

/** Whether headings are rows that open in place. */
export const areRows = (): boolean => ROWS.matches;

/**
 * The heading that is chosen: its municipalities stand beside the map, or on a phone under its row; a
 * county is marked on the map, and drawn by itself in the inset.
 *
 * Markup: `[data-headings]`, a list of links; `[data-chosen]`, hidden, with a heading, a list and a link
 * `[data-more]` whose address a county is added to; `[data-inset]` with the
 * inset, whose value is where the counties' files lie (CountyMap.astro).
 */
export class CountyChoice {
	readonly #within: Element;
	readonly #chosen: HTMLElement | null;
	readonly #inset: HTMLElement | null;
	/** Where the municipalities stand when headings are no rows. */
	readonly #home: Element | null;
	readonly #more: string;
	#id = '';

	constructor(within: Element) {
		this.#within = within;
		this.#chosen = within.querySelector('[data-chosen]');
		this.#inset = within.querySelector('[data-inset]');
		this.#home = this.#chosen?.parentElement ?? null;
		this.#more = this.#chosen?.querySelector('[data-more]')?.getAttribute('href') ?? '';
		ROWS.addEventListener('change', () => {
			this.#place();
		});
	}

	/** The id of the chosen heading; "" for none. */
	get id(): string {
		return this.#id;
	}

	/** @param id of a heading of the list; "" for none */
	show(id: string): void {
		const heading = id === '' ? null : this.#within.querySelector(`[id="${CSS.escape(id)}"]`);
		this.#id = heading ? id : '';
		for (const link of this.#links()) {
			if (headingOf(link) === this.#id) link.setAttribute('aria-current', 'true');
			else link.removeAttribute('aria-current');
		}
		if (heading) this.#write(heading);
		this.#chosen?.toggleAttribute('hidden', heading === null);
		this.#inset?.toggleAttribute('hidden', countyIn(this.#id) === null);
		this.#place();
	}

	/** Scrolls to the municipalities where they stand below the map. */
	reveal(): void {
		if (ROWS.matches) this.#chosen?.closest('li')?.scrollIntoView();
	}

	#links(): Element[] {
		return [...this.#within.querySelectorAll('[data-headings] a, .county-map .areas a')];
	}

	#write(heading: Element): void {
		const names = [...(heading.parentElement?.querySelectorAll('[data-code]') ?? [])];
		const name = heading.firstChild?.textContent?.trim() ?? '';
		writeText(this.#chosen?.querySelector('h3'), name);
		this.#chosen
			?.querySelector('.names')
			?.replaceChildren(...names.map((each) => each.cloneNode(true)));
		const county = countyIn(heading.id);
		const more = this.#chosen?.querySelector('[data-more]');
		more?.parentElement?.toggleAttribute('hidden', county === null);
		if (county === null) return;
		more?.setAttribute('href', `${this.#more}?omrade=lan-${county}`);
		const inset = this.#inset;
		if (!inset) return;
		const { inset: files = '' } = inset.dataset;
		writeText(inset.querySelector('b'), name);
		const key = inset.querySelector('[data-ringed]');
		const known = names.filter((each) => each.querySelector('.fund')).length;
		writeText(key, fill(key?.getAttribute('data-ringed') ?? '', { known, all: names.length }));
		for (const part of inset.querySelectorAll('use[data-part]')) {
			part.setAttribute('href', `${files}${county}.svg#${part.getAttribute('data-part') ?? ''}`);
		}
	}

	/** Under its row on a phone, otherwise below all headings. */
	#place(): void {
		const links = [...this.#within.querySelectorAll('[data-headings] a')];
		for (const link of links) {
			const isOpen = headingOf(link) === this.#id;
			// Other headings lead to the list below, where there is one.
			if (ROWS.matches || countyIn(headingOf(link)) !== null) {
				link.setAttribute('aria-expanded', String(isOpen));
			} else link.removeAttribute('aria-expanded');
		}
		const row = links.find((link) => headingOf(link) === this.#id)?.parentElement;
		const place = ROWS.matches && row ? row : this.#home;
		if (this.#chosen && this.#chosen.parentElement !== place) place?.append(this.#chosen);
	}
}
