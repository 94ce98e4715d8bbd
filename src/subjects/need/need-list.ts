import { fill } from '../../words/text/fill.ts';
import { formatNumber } from '../../words/text/format.ts';
import { WITHOUT_ENDED, AREA } from '../../stats/money/need-choice.ts';
import { clearNeedView, type NeedView } from '../../stats/money/need-view.ts';
import type { NeedFacts } from '../../stats/money/need-facts.ts';
import { needFileName } from './need-file-name.ts';
import {
	inNeedOrder,
	isListed,
	type Members,
	type NamedEntry,
} from '../../stats/money/need-filter.ts';
import { unpackNeed, type PackedNeed } from './packed-need.ts';
import { readNeedTable } from './read-need-table.ts';
import { needSpec } from './need-choices.ts';
import type { Spec } from '../../steer/spec.ts';
import { Address } from '../../steer/address.ts';
import { turnOf } from '../../steer/after-paint.ts';
import { downloadRows } from './need-download.ts';
import { showLegend, viewOfCell } from './need-legend.ts';
import './need-map.ts';
import type { FindPlaces } from './need-search.ts';
import { tellNeed, type NeedShown } from './need-shown.ts';
import './need-table.ts';
import { readFacts } from '../../steer/read-facts.ts';
import { sayWhyEmpty } from '../../steer/why-empty.ts';
import { writeText } from '../../steer/write.ts';

/**
 * A challenge's need and money: holds what the reader has chosen, in the address, and tells map and
 * table what to show (need-shown.ts). Form controls marked `data-choice` are named as in the address;
 * links marked `data-need` and `data-answer` choose a cell of the legend; `[data-clear]` clears.
 */
class NeedList extends HTMLElement {
	/** What the page says of every municipality: read when something is first chosen. */
	#known: Known | undefined;
	/** What finds a place, once something has been searched for. */
	#findPlaces: FindPlaces | undefined;
	#spec: Spec<NeedView> | undefined;
	readonly #address = new Address<NeedView>({
		part: this,
		spec: () => (this.#spec ??= specOf(this.#facts)),
		show: (view) => {
			this.#show(view);
		},
		served: () => {
			this.#showLater();
		},
	});

	connectedCallback(): void {
		this.addEventListener('choose-need', ({ detail }) => {
			this.#address.choose({ ...this.#address.view, ...detail });
		});
		this.addEventListener('click', this.#press);
		this.#address.connect();
	}

	disconnectedCallback(): void {
		this.#address.disconnect();
	}

	/**
	 * Without choices the page stands as it was served: that the list ends with the worst-affected can wait.
	 * What the page says is read in one turn and shown in the next, so that neither keeps a press waiting.
	 */
	#showLater(): void {
		const turn = turnOf(this.querySelector('need-table') ?? this);
		void turn()
			.then(() => {
				this.#known ??= knownOf(this);
				return turn();
			})
			.then(() => {
				this.#show(this.#address.view);
			});
	}

	get #facts(): NeedFacts {
		return (this.#known ??= knownOf(this)).facts;
	}

	get #entries(): readonly NamedEntry[] {
		return (this.#known ??= knownOf(this)).entries;
	}

	readonly #press = (event: MouseEvent): void => {
		if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
		if (!(event.target instanceof Element)) return;
		if (event.target.closest('[data-clear]')) {
			this.#address.choose(clearNeedView(this.#address.view));
			// The button may have gone with the empty list: leave the reader where there is a next step.
			this.querySelector<HTMLElement>('[data-choice]')?.focus();
			return;
		}
		const download = event.target.closest<HTMLAnchorElement>('a[data-download]');
		if (download) {
			event.preventDefault();
			const codes = this.#shownFor(this.#address.view).listed.map(({ code }) => code);
			// Where it cannot be made here, the whole list is still to be had.
			downloadRows(download, codes).catch(() => {
				location.assign(download.href);
			});
			return;
		}
		const cell = event.target.closest<HTMLAnchorElement>('a[data-need]');
		const view = cell && viewOfCell(cell, this.#address.view);
		if (!view) return;
		event.preventDefault();
		this.#address.choose(view);
		if ('go' in cell.dataset) this.querySelector(cell.hash)?.scrollIntoView();
	};

	#show(view: NeedView): void {
		if (view.search !== '' && !this.#findPlaces) {
			void import('./need-search.ts').then(({ placeFinder }) => {
				this.#findPlaces = placeFinder(this.#entries, this.#facts);
				this.#show(this.#address.view);
			});
			return;
		}
		const shown = this.#shownFor(view);
		this.#markEnded(view);
		this.#describe(shown);
		const { listed } = shown;
		sayWhyEmpty(
			this.querySelector('[data-need-empty]'),
			listed.length === 0,
			this.#find(view.search),
		);
		showLegend(this, shown);
		tellNeed(this, shown);
	}

	/** What a view comes to: the municipalities that it is about, and those of them that it lists. */
	#shownFor(view: NeedView): NeedShown {
		const members = this.#membersOf(view, this.#find(view.search));
		const entries = this.#entries;
		const met = entries.filter((entry) => isListed(entry, view, members));
		const listed = inNeedOrder(met, view, this.#facts);
		return { view, facts: this.#facts, members, entries, listed };
	}

	/** Ids of the places that answer what was typed; null where nothing was. */
	#find(search: string): ReadonlySet<string> | null {
		return this.#findPlaces?.(search) ?? null;
	}

	/** Codes of the municipalities that the view is about: of its area, and answering its search. */
	#membersOf({ area }: NeedView, found: ReadonlySet<string> | null): Members {
		const chosen = this.#facts.areas.find(({ id }) => id === area);
		if (!chosen) return found;
		return new Set(chosen.members.filter((code) => found?.has(code) ?? true));
	}

	/** Texts that follow whether funds that have ended count. */
	#markEnded(view: NeedView): void {
		for (const part of document.querySelectorAll<HTMLElement>('[data-ended]')) {
			part.hidden = (part.dataset['ended'] === WITHOUT_ENDED) !== view.withoutEnded;
		}
	}

	/** Writes everything that says in words what the list holds. */
	#describe({ view, facts, listed, entries }: NeedShown): void {
		const { words, locale, year } = facts;
		const number = (value: number): string => formatNumber(value, 0, locale);
		const { need, answer, withoutEnded } = view;
		const answers = withoutEnded
			? { ...words.answers, 'ingen-kand': words.withoutEnded }
			: words.answers;
		const needs = words.needs[need];
		const area = this.#areaName(view);
		const title = [
			answer === null ? needs : fill(words.title, { need: needs, answer: answers[answer] }),
			area,
			view.size && facts.sizes[view.size],
			view.search === '' ? null : fill(words.search, { text: view.search }),
		];
		this.#write('title', title.filter((part) => part !== null).join(', '));
		const people = listed.reduce((sum, { population }) => sum + population, 0);
		const chosen = entries.find(({ code }) => code === view.municipality);
		const outside =
			chosen && !listed.includes(chosen) ? fill(words.outside, { name: chosen.name }) : '';
		const counted = fill(words.count, {
			shown: number(listed.length),
			all: number(entries.length),
			people: number(people),
			year,
		});
		this.#write('status', [counted, outside].join(' ').trim());
		const { none, some } = words.download;
		const rows = listed.length === 0 ? none : some;
		this.#write('download', fill(rows, { shown: number(listed.length) }));
		const { challenge, release } = facts;
		this.querySelector('a[data-download]')?.setAttribute(
			'download',
			needFileName({ challenge, view, area, release, locale }),
		);
		this.querySelector('.table-room')?.toggleAttribute('hidden', listed.length === 0);
	}

	/** The chosen county or group by its name, which stands in the form. */
	#areaName({ area }: NeedView): string | null {
		if (area === null) return null;
		const option = this.querySelector(`select[name="${AREA}"] option[value="${area}"]`);
		return option?.textContent.trim() ?? null;
	}

	#write(name: string, text: string): void {
		writeText(this.querySelector(`[data-list="${name}"]`), text);
	}
}

/** The facts of the page, and its municipalities in the order of the alphabet, so that equals in any other order stand in it. */
interface Known {
	readonly facts: NeedFacts;
	readonly entries: readonly NamedEntry[];
}

function knownOf(list: Element): Known {
	const table = readNeedTable(list.querySelector('.need-table'));
	const facts = unpackNeed(readFacts<PackedNeed>(list), table);
	const collator = new Intl.Collator('sv');
	const entries = facts.rows.map((row, at) => ({
		...row,
		name: table[at]?.name ?? '',
		county: table[at]?.county ?? '',
	}));
	return { facts, entries: entries.sort((a, b) => collator.compare(a.name, b.name)) };
}

const specOf = ({ needs, answers, areas, rows }: NeedFacts): Spec<NeedView> =>
	needSpec({
		needs,
		answers,
		areas: areas.map(({ id }) => id),
		municipalities: rows.map(({ code }) => code),
	});

customElements.define('need-list', NeedList);
