import { fill } from '../../words/text/fill.ts';
import { unitSuffix } from '../../words/text/format.ts';
import { inOrder, orderAfterPress } from './table-order.ts';
import { isRanked } from '../../stats/indicator.ts';
import { rankedIn } from '../../stats/ranked.ts';
import { captionText, unusualNote } from '../../words/text/table-text.ts';
import { tidySearch } from '../../steer/query.ts';
import { COLUMNS, isSameOrder, type TableOrder, type View } from './view.ts';
import { fundStateOf } from './fund-state.ts';
import { turnOf } from '../../steer/after-paint.ts';
import { choose, whenShown, type Shown } from './shown.ts';
import { makeButton, markChosen, offerRows, placeRows, sayOrder } from '../../steer/data-table.ts';
import { readRow, writeRow, type ServedRow } from './table-row.ts';
import { linkNumber } from '../../steer/number/link-number.ts';
import { writeText } from '../../steer/write.ts';
import { columnsOf } from '../../steer/table-columns.ts';

/** Rows that are written at a time: more than a screen holds, in few turns, since each lays the table out. */
const PART = 100;

/**
 * The table of all municipalities, already drawn: keeps its figures, its order, its rows and its
 * chosen row to what is shown, and lets the reader choose by its heads, its field and its rows.
 */
class MunicipalityTable extends HTMLElement {
	readonly #turn = turnOf(this);
	readonly #table = this.querySelector('table');
	readonly #body = this.querySelector('tbody');
	readonly #region = this.querySelector<HTMLElement>('.table-scroll');
	readonly #field = this.querySelector<HTMLInputElement>('[data-table-search]');
	readonly #columns = columnsOf(this.#table);
	readonly #served = [...(this.#body?.rows ?? [])].map((row) => readRow(row, this.#columns));
	/** In the order of the alphabet, so that equals in any other order stand in it. */
	readonly #rows = this.#served.toSorted((a, b) => alphabet.compare(a.name, b.name));
	/** In the order that they stand in, or are being put in. */
	#listed: readonly ServedRow[] = this.#served;
	#isPlaced = true;
	#shown: Shown | undefined;
	/** What the rows that are left have been chosen for. */
	#filtered: { readonly area: Shown['area']; readonly search: string } = { area: null, search: '' };
	/** What all rows have been written and ordered for; undefined while they are, and as served. */
	#drawn: Shown | undefined;
	/** What is to be shown next. */
	#told: Shown | undefined;
	/** How far down the region has been scrolled, 0 to 1; asked for when it scrolls, since that is laid out. */
	#scrolled = 0;
	/** The measure whose rows the values lead to. */
	#linked = '';
	/** Code of the municipality whose row is marked. */
	#marked: string | null = null;

	connectedCallback(): void {
		for (const head of this.#heads()) this.#offerOrder(head);
		this.#link(this.#table?.dataset['indicator'] ?? '');
		this.#region?.addEventListener(
			'scroll',
			({ target }) => {
				if (!(target instanceof Element)) return;
				this.#scrolled = target.scrollTop / target.scrollHeight;
			},
			{ passive: true },
		);
		const field = this.#field;
		field?.addEventListener('input', () => {
			choose(this, { search: tidySearch(field.value) }, 'typed');
		});
		// Enter, or leaving the field: the next text is a step of its own.
		field?.addEventListener('change', () => {
			choose(this, { search: tidySearch(field.value) });
		});
		this.querySelector('[data-table-empty] button')?.addEventListener('click', () => {
			choose(this, { search: '', area: null });
			field?.focus();
		});
		offerRows(this.#body, {
			chosen: () => this.#view?.municipality ?? null,
			choose: (municipality) => {
				choose(this, { municipality });
			},
		});
		// What was written before this script was there.
		const written = document.activeElement === field ? tidySearch(field?.value ?? '') : null;
		whenShown(this, (shown) => {
			// A space at the end of what is being typed is no part of the search: it is left alone.
			const { search } = shown.view;
			if (field && tidySearch(field.value) !== search) field.value = search;
			void this.#follow(shown);
		});
		if (written !== null && written !== (this.#view?.search ?? '')) {
			choose(this, { search: written }, 'typed');
		}
	}

	/** What is chosen; undefined while the page is as it was served. */
	get #view(): View | undefined {
		return (this.#told ?? this.#shown)?.view;
	}

	#heads(): readonly HTMLTableCellElement[] {
		return [...(this.#table?.tHead?.rows[0]?.cells ?? [])];
	}

	/** How the table stands before a view has been told: its head says it. */
	#servedOrder(): TableOrder | undefined {
		const head = this.#heads().find(({ ariaSort }) => ariaSort !== null);
		const column = COLUMNS.find((name) => name === head?.dataset['column']);
		return column && { column, descending: head?.ariaSort === 'descending' };
	}

	#offerOrder(head: HTMLTableCellElement): void {
		const column = COLUMNS.find((name) => name === head.dataset['column']);
		if (!column) return;
		makeButton(head, () => {
			const order = this.#view?.order ?? this.#servedOrder();
			if (order) choose(this, { order: orderAfterPress(order, column) });
		});
	}

	/** Shows the latest that the table was told of, once the map has been painted. */
	async #follow(shown: Shown): Promise<void> {
		const isWaiting = this.#told !== undefined;
		this.#told = shown;
		if (isWaiting) return;
		await this.#turn();
		const latest = this.#told;
		this.#told = undefined;
		await this.#draw(latest);
	}

	async #draw(shown: Shown): Promise<void> {
		const before = this.#shown;
		this.#shown = shown;
		const { view, area, facts } = shown;
		const reordered = before !== undefined && !isSameOrder(before.view.order, view.order);
		const { search } = view;
		const filtered = this.#filtered.area !== area || this.#filtered.search !== search;
		this.#head(shown);
		if (filtered) {
			const found = search === '' ? null : await this.#find(search);
			if (this.#shown !== shown) return;
			this.#filtered = { area, search };
			this.#filter(shown, found);
		}
		if (reordered || (before && filtered)) {
			this.#region?.scrollTo({ top: 0, behavior: 'instant' });
		}
		if (!facts.table || !(await this.#arrange(shown))) return;
		if (view.municipality === this.#marked) return;
		this.#marked = view.municipality;
		const rows = this.#rows.map(({ element }) => element);
		markChosen(rows, view.municipality, this.#region);
	}

	/** Says in the heads and the caption what the figures are and how they are ordered. */
	#head({ facts, indicator, series, standings, view, area }: Shown): void {
		this.#table?.classList.toggle('unranked', !isRanked(indicator));
		const table = this.#table;
		if (table) table.dataset['years'] = String(view.year);
		this.#link(indicator.id);
		const unit = unitSuffix(indicator, facts.locale).trim();
		this.#say('unit', unit === '' ? '' : `, ${unit}`);
		this.#say('year', String(view.year));
		if (facts.table) {
			this.#say(
				'caption',
				captionText(
					indicator,
					view.year,
					area?.name ?? null,
					rankedIn(series, indicator, view.year).years,
					facts.table,
					facts.locale,
				),
			);
			this.#say('unusual', unusualNote(this.#rows, standings, facts.table, facts.locale));
		}
		for (const head of this.#heads()) {
			const { column, descending } = view.order;
			const sort = descending ? 'descending' : 'ascending';
			sayOrder(head, head.dataset['column'] === column ? sort : null);
		}
	}

	/**
	 * Puts the rows in order and writes their figures, a part at a time and those in view first, so that
	 * the page answers meanwhile.
	 *
	 * @returns false where something else is to be shown before it was done
	 */
	async #arrange(shown: Shown): Promise<boolean> {
		const { standings, indicator, view } = shown;
		const drawn = this.#drawn;
		const isOld = drawn?.standings !== standings || drawn.indicator !== indicator;
		if (!isOld && isSameOrder(drawn.view.order, view.order)) return true;
		this.#drawn = undefined;
		const entries = this.#rows.flatMap((row) => {
			const standing = standings.get(row.code);
			if (!standing) return [];
			return [{ ...row, row, standing, fund: fundStateOf(indicator, row.code, row.known) }];
		});
		const listed = inOrder(entries, view.order, indicator);
		const isInPlace =
			this.#isPlaced && listed.every(({ row }, index) => row === this.#listed[index]);
		this.#isPlaced = isInPlace;
		this.#listed = listed.map(({ row }) => row);
		const queue = isInPlace ? this.#viewFirst(listed) : listed;
		let last: Element | null = null;
		for (let start = 0; start < queue.length; start += PART) {
			if (start > 0) await this.#turn();
			if (this.#shown !== shown) return false;
			const part = queue.slice(start, start + PART);
			for (const { row, standing, fund } of part) writeRow(row, standing, fund, shown);
			if (isInPlace) continue;
			const elements = part.map(({ row }) => row.element);
			placeRows(this.#body, elements, last);
			last = elements.at(-1) ?? null;
		}
		this.#drawn = shown;
		this.#isPlaced = true;
		return true;
	}

	/** Entries from the row at the top of the region, near enough; those that are hidden last. */
	#viewFirst<Placed extends { readonly row: ServedRow }>(
		listed: readonly Placed[],
	): readonly Placed[] {
		const seen = listed.filter(({ row }) => !row.element.hidden);
		const first = Math.floor(seen.length * this.#scrolled);
		const hidden = listed.filter(({ row }) => row.element.hidden);
		return [...seen.slice(first), ...seen.slice(0, first), ...hidden];
	}

	/** Lets the values lead to their rows: 290 links would weigh too much in the page as it is served. */
	#link(indicator: string): void {
		if (indicator === this.#linked) return;
		this.#linked = indicator;
		const pages = document.querySelector<HTMLElement>('number-panel')?.dataset['pages'];
		if (pages === undefined) return;
		const rows = `${pages}${indicator}/`;
		for (const { cell, code } of this.#rows) linkNumber(cell('varde'), { rows, code });
	}

	#say(place: string, text: string): void {
		for (const element of this.querySelectorAll(`[data-table-${place}]`)) {
			writeText(element, text);
		}
	}

	/** Codes of those that answer what was typed. How to find them is loaded with the first letter. */
	async #find(typed: string): Promise<Found> {
		const explorer = this.closest('indicator-explorer');
		try {
			const { foundIn } = await import('./places.ts');
			return explorer && foundIn(explorer, typed);
		} catch {
			return 'failed';
		}
	}

	/** Leaves the rows that are in focus and answer to what was typed. */
	#filter({ area, facts }: Shown, found: Found): void {
		const members = area && new Set(area.members);
		let shown = 0;
		for (const { element, code } of this.#rows) {
			const answers = found === null || found === 'failed' || found.has(code);
			const fits = (members?.has(code) ?? true) && answers;
			if (fits) shown += 1;
			if (element.hidden === fits) element.hidden = !fits;
		}
		const count = fill(facts.table?.count ?? '', { shown, all: this.#rows.length });
		this.#say('count', found === 'failed' ? facts.words.failed : count);
		this.querySelector('[data-table-empty]')?.toggleAttribute('hidden', shown > 0);
		this.querySelector('.table-room')?.toggleAttribute('hidden', shown === 0);
	}
}

/** Codes; null for all, where nothing was typed. */
type Found = ReadonlySet<string> | null | 'failed';

/** The names are Swedish, so their alphabet is, whatever the language of the page. */
const alphabet = new Intl.Collator('sv-SE');

customElements.define('municipality-table', MunicipalityTable);
