import looks from './search-panel.css?inline';
import { fill } from '../../words/text/fill.ts';
import { vocabularyOf, type SearchFacts } from './search-facts.ts';
import { resultsOf, type SearchedFigure, type Hit } from './search-hits.ts';
import { understand, writeUnderstanding, type Vocabulary } from './understand.ts';
import { writeAskedFigure } from './asked-figure.ts';
import { fetchOnce } from '../../steer/fetch-once.ts';
import { SearchPopup } from '../../steer/search/search-popup.ts';
import { writeUnderstood } from './understood.ts';
import { writeText } from '../../steer/write.ts';

/** Most that is offered at once: a figure, or a hit in its place, and five others. */
const MOST = 6;

/** A figure that was asked for, or what else answers. */
type Offered = { readonly asked: SearchedFigure } | { readonly hit: Hit };

/** The parts of the search that the server wrote. */
interface Parts {
	readonly input: HTMLInputElement;
	readonly panel: HTMLElement;
	readonly list: HTMLElement;
}

/** What the search of a page finds with, once it has been asked for. */
export class SearchPanel {
	readonly #host: HTMLElement;
	readonly #parts: Parts;
	readonly #facts: SearchFacts;
	readonly #vocabulary: Vocabulary;
	readonly #popup: SearchPopup<Offered>;
	/** Where the figure that was asked for is shown, once it is known which year has one. */
	#figureHref: string | undefined;

	constructor(host: HTMLElement, parts: Parts, facts: SearchFacts) {
		this.#host = host;
		this.#parts = parts;
		this.#facts = facts;
		this.#vocabulary = vocabularyOf(facts);
		this.#popup = new SearchPopup<Offered>(parts.input, parts.panel, parts.list, {
			most: MOST,
			more: '',
			empty: facts.words.empty,
			write: (offered, option) => {
				this.#write(offered, option);
			},
		});
		const keys = host.querySelector('[data-keys]');
		writeText(keys, `${facts.words.keys} · ${facts.words.rules}`);
		this.#listen();
	}

	#listen(): void {
		const { input, panel, list } = this.#parts;
		input.addEventListener('input', () => {
			this.#search();
		});
		input.addEventListener('keydown', (event) => {
			const asked = this.#popup.press(event, () => {
				this.#search();
			});
			if (asked === 'pick') this.goToBest();
			else if (asked === 'clear' || (event.key === 'Escape' && this.#isOverPage)) this.#close();
		});
		panel.addEventListener('keydown', (event) => {
			if (event.key !== 'Escape') return;
			this.#popup.hide();
			input.focus();
		});
		// The field keeps focus while an option is pressed.
		list.addEventListener('mousedown', (event) => {
			event.preventDefault();
		});
		list.addEventListener('click', (event) => {
			const offered = this.#popup.foundAt(event.target);
			if (offered) this.#go(offered, event.ctrlKey || event.metaKey);
		});
		panel.addEventListener('change', () => {
			this.#change();
		});
		this.#host.querySelector('[data-clear]')?.addEventListener('click', () => {
			input.value = '';
			this.#search();
			input.focus();
		});
		this.#host.querySelector('[data-close]')?.addEventListener('click', () => {
			this.#close();
		});
		for (const kind of ['pointerdown', 'focusin']) {
			document.addEventListener(kind, ({ target }) => {
				const isWithin = target instanceof Node && this.#host.contains(target);
				if (!isWithin && !this.#isOverPage) this.#popup.hide();
			});
		}
	}

	/** Whether the search covers the page, as on a phone. */
	get #isOverPage(): boolean {
		return 'open' in this.#host.dataset;
	}

	/** Covers the page, on a phone: nothing behind it can be reached. */
	open(): void {
		this.#host.dataset['open'] = '';
		this.#setBehind(true);
		this.#parts.input.focus();
		this.#search();
	}

	#close(): void {
		const wasOverPage = this.#isOverPage;
		delete this.#host.dataset['open'];
		this.#setBehind(false);
		this.#popup.hide();
		this.#parts.input.value = '';
		this.#search();
		if (wasOverPage) this.#host.querySelector<HTMLElement>('.site-search-open')?.focus();
	}

	#setBehind(isBehind: boolean): void {
		document.documentElement.classList.toggle('searching', isBehind);
		for (let inside: Element = this.#host; inside !== document.body;) {
			const around = inside.parentElement;
			if (!around) return;
			for (const beside of around.children) {
				if (beside !== inside && beside instanceof HTMLElement) beside.inert = isBehind;
			}
			inside = around;
		}
	}

	/** Goes to what the keys are at, else to what answers best. */
	goToBest(): void {
		if (!this.#popup.isOpen) this.#search();
		const { chosen } = this.#popup;
		if (chosen) this.#go(chosen, false);
	}

	#go(offered: Offered, elsewhere: boolean): void {
		const href = 'hit' in offered ? offered.hit.href : this.#figureHref;
		if (href === undefined) return;
		if (elsewhere) window.open(href);
		else {
			location.assign(href);
			// An address on this very page is no other page.
			if (new URL(href, location.href).pathname === location.pathname) this.#close();
		}
	}

	get #typed(): string {
		return this.#parts.input.value.trim();
	}

	#search(): void {
		const typed = this.#typed;
		const { words } = this.#facts;
		this.#host.querySelector('[data-clear]')?.toggleAttribute('hidden', typed === '');
		if (typed === '') {
			this.#popup.hide();
			this.#say(this.#isOverPage ? words.hint : '');
			return;
		}
		const understanding = understand(typed, this.#vocabulary);
		const { asked, hits } = resultsOf(typed, understanding, this.#facts, this.#vocabulary);
		const offered: Offered[] = [...(asked ? [{ asked }] : []), ...hits.map((hit) => ({ hit }))];
		const understood = this.#host.querySelector<HTMLElement>('[data-understood]');
		if (understood) writeUnderstood(understood, understanding, this.#facts, this.#vocabulary);
		this.#popup.show(offered);
		const unknown =
			understanding.unknown.length > 0
				? fill(words.unknown, { words: understanding.unknown.join(' ') })
				: '';
		const count = offered.length === 0 ? words.empty : fill(words.hits, { count: offered.length });
		this.#say([unknown, count].join(' ').trim());
	}

	#say(text: string): void {
		writeText(this.#host.querySelector('[data-site-search-status]'), text);
	}

	/** A part of what was understood was chosen otherwise: the field says it in words. */
	#change(): void {
		const { input, panel } = this.#parts;
		const understanding = understand(this.#typed, this.#vocabulary);
		const chosen = (part: string): string | undefined =>
			panel.querySelector<HTMLSelectElement>(`select[data-part="${part}"]`)?.value;
		const [problem, place, year] = [chosen('problem'), chosen('place'), chosen('year')];
		const { topics, places } = this.#vocabulary;
		input.value = writeUnderstanding({
			topics: [
				...topics.filter(({ kind, id }) => `${kind} ${id}` === problem),
				...understanding.topics.slice(1),
			],
			places: [...places.filter(({ id }) => id === place), ...understanding.places.slice(1)],
			year: year === undefined || year === '' ? null : Number(year),
		});
		this.#search();
	}

	#write(offered: Offered, option: HTMLElement): void {
		if ('asked' in offered) {
			const { asked } = offered;
			this.#figureHref = asked.hrefIn(asked.year ?? asked.indicator.latest);
			option.className = 'site-search-figure';
			void writeAskedFigure(option, asked, this.#facts, (year) => {
				if (option.isConnected) this.#figureHref = asked.hrefIn(year);
			});
			return;
		}
		const { kind, name, detail } = offered.hit;
		const parts = [this.#facts.words.kinds[kind], name, detail].map((text) => {
			const part = document.createElement('span');
			part.textContent = text;
			return part;
		});
		option.append(...parts.flatMap((part) => [part, ' ']));
	}
}

/**
 * The search of a page, with what it finds with.
 *
 * @throws Error where its file does not come, or the page is not whole
 */
export async function openPanel(host: HTMLElement): Promise<SearchPanel> {
	const input = host.querySelector('input');
	const panel = host.querySelector<HTMLElement>('.site-search-panel');
	const list = host.querySelector<HTMLElement>('[role="listbox"]');
	if (!input || !panel || !list) throw new Error('the search has no field or no list');
	const status = host.querySelector('[data-site-search-status]');
	try {
		const facts = await fetchOnce<SearchFacts>(host.dataset['facts'] ?? '');
		writeText(status, '');
		const style = document.createElement('style');
		style.textContent = looks;
		document.head.append(style);
		const made = new SearchPanel(host, { input, panel, list }, facts);
		// What was written, or opened, before this was there.
		if ('open' in host.dataset) made.open();
		else if (input.value !== '') input.dispatchEvent(new Event('input'));
		return made;
	} catch (error) {
		writeText(status, host.dataset['failed'] ?? '');
		throw error;
	}
}
