import { fill } from '../model/fill.ts';
import { unitSuffix } from '../model/format.ts';
import { matchesAny } from '../model/name-match.ts';
import { inOrder, orderAfterPress } from '../model/table-order.ts';
import { captionText } from '../model/table-text.ts';
import { COLUMNS, tidySearch, type Order } from '../model/view.ts';
import { fundStateOf } from './fund-state.ts';
import { choose, whenShown, type Shown } from './shown.ts';
import { markRow, readRow, revealRow, writeRow, type TableRow } from './table-row.ts';

/**
 * The table of all municipalities, already drawn: keeps its figures, its order, its rows and its
 * chosen row to what is shown, and lets the reader choose by its heads, its field and its rows.
 */
class MunicipalityTable extends HTMLElement {
	readonly #table = this.querySelector('table');
	readonly #body = this.querySelector('tbody');
	readonly #region = this.querySelector<HTMLElement>('.table-scroll');
	readonly #field = this.querySelector<HTMLInputElement>('[data-table-search]');
	/** In the order of the alphabet, as served. */
	readonly #rows = [...(this.#body?.rows ?? [])].map(readRow);
	/** In the order that they stand in. */
	#listed: readonly TableRow[] = this.#rows;
	#shown: Shown | undefined;

	connectedCallback(): void {
		for (const head of this.#heads()) this.#offerOrder(head);
		const field = this.#field;
		field?.addEventListener('input', () => {
			choose(this, { search: tidySearch(field.value) }, true);
		});
		// Enter, or leaving the field: what was found stands in the address.
		field?.addEventListener('change', () => {
			choose(this, { search: tidySearch(field.value) });
		});
		this.querySelector('[data-table-empty] button')?.addEventListener('click', () => {
			choose(this, { search: '', area: null });
			field?.focus();
		});
		this.#body?.addEventListener('click', this.#press);
		this.#body?.addEventListener('keydown', this.#key);
		whenShown(this, (shown) => {
			this.#draw(shown);
		});
	}

	#heads(): readonly HTMLTableCellElement[] {
		return [...(this.#table?.tHead?.rows[0]?.cells ?? [])];
	}

	/** Makes a button of what the head of a column says. */
	#offerOrder(head: HTMLTableCellElement): void {
		const column = COLUMNS.find((name) => name === head.dataset['column']);
		if (!column) return;
		const button = document.createElement('button');
		button.type = 'button';
		button.append(...head.childNodes);
		head.append(button);
		button.addEventListener('click', () => {
			const order: Order = this.#shown?.view.order ?? { column: 'namn', descending: false };
			choose(this, { order: orderAfterPress(order, column) });
		});
	}

	/** A press on a row chooses its municipality, or lets go of it; links and marked text are let be. */
	readonly #press = (event: MouseEvent): void => {
		if (!(event.target instanceof Element) || event.target.closest('a')) return;
		if (document.getSelection()?.isCollapsed === false) return;
		this.#choose(event.target.closest('tr'));
	};

	/** On a row's link: the space bar chooses, Escape lets go, arrows go to the rows beside. */
	readonly #key = (event: KeyboardEvent): void => {
		if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
		const row = event.target instanceof Element ? event.target.closest('tr') : null;
		if (event.key === ' ') {
			this.#choose(row);
		} else if (event.key === 'Escape') {
			if (this.#shown?.view.municipality != null) choose(this, { municipality: null });
		} else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
			const seen = this.#listed.filter(({ element }) => !element.hidden);
			const step = event.key === 'ArrowDown' ? 1 : -1;
			seen[seen.findIndex(({ element }) => element === row) + step]?.link?.focus();
		} else {
			return;
		}
		event.preventDefault();
	};

	#choose(row: HTMLTableRowElement | null): void {
		const code = row?.dataset['code'];
		if (code === undefined) return;
		choose(this, { municipality: code === this.#shown?.view.municipality ? null : code });
	}

	#draw(shown: Shown): void {
		const before = this.#shown;
		this.#shown = shown;
		const { view, standings, indicator, area } = shown;
		const isNew = before?.standings !== standings || before.indicator !== indicator;
		const orderWas = before?.view.order;
		const reordered =
			orderWas?.column !== view.order.column || orderWas.descending !== view.order.descending;
		const filtered = before?.area !== area || before.view.search !== view.search;
		if (isNew) this.#write(shown);
		if (isNew || reordered) this.#arrange(shown);
		if (filtered) this.#filter(shown);
		if (before && (reordered || filtered)) this.#region?.scrollTo({ top: 0, behavior: 'instant' });
		if (before?.view.municipality !== view.municipality) this.#mark(view.municipality);
	}

	/** Writes the figures, and what the heads and the caption say of them. */
	#write(shown: Shown): void {
		const { facts, indicator, view, standings, area } = shown;
		for (const row of this.#rows) {
			const standing = standings.get(row.code);
			if (standing) writeRow(row, standing, fundStateOf(indicator, row.code, row.known), shown);
		}
		this.#table?.classList.toggle('unranked', indicator.ranking !== 'allowed');
		const unit = unitSuffix(indicator, facts.locale).trim();
		this.#say('unit', unit === '' ? '' : `, ${unit}`);
		this.#say('year', String(view.year));
		if (!facts.table) return;
		this.#say('caption', captionText(indicator, view.year, area?.name ?? null, facts.table));
	}

	#say(place: string, text: string): void {
		const element = this.querySelector(`[data-table-${place}]`);
		if (element && element.textContent !== text) element.textContent = text;
	}

	/** Puts the rows in order, and says so in the heads. */
	#arrange({ view, indicator, standings }: Shown): void {
		for (const head of this.#heads()) {
			if (head.dataset['column'] !== view.order.column) head.removeAttribute('aria-sort');
			else head.setAttribute('aria-sort', view.order.descending ? 'descending' : 'ascending');
		}
		const entries = this.#rows.flatMap((row) => {
			const standing = standings.get(row.code);
			if (!standing) return [];
			return [{ ...row, row, standing, fund: fundStateOf(indicator, row.code, row.known) }];
		});
		const listed = inOrder(entries, view.order, indicator).map(({ row }) => row);
		if (listed.every((row, index) => row === this.#listed[index])) return;
		this.#listed = listed;
		// A row that is moved drops the focus of what is in it.
		const focused = document.activeElement;
		this.#body?.append(...listed.map(({ element }) => element));
		if (focused instanceof HTMLElement && this.#body?.contains(focused) === true) {
			focused.focus({ preventScroll: true });
		}
	}

	/** Leaves the rows that are in focus and answer to what was typed. */
	#filter({ view, area, facts }: Shown): void {
		const members = area && new Set(area.members);
		let shown = 0;
		for (const { element, code, name, county } of this.#rows) {
			const fits = (members?.has(code) ?? true) && matchesAny([name, county], view.search);
			if (fits) shown += 1;
			if (element.hidden === fits) element.hidden = !fits;
		}
		this.#say('count', fill(facts.table?.count ?? '', { shown, all: this.#rows.length }));
		this.querySelector('[data-table-empty]')?.toggleAttribute('hidden', shown > 0);
		this.querySelector('.table-room')?.toggleAttribute('hidden', shown === 0);
		// Spaces at the end of what is being typed are not part of the search: they are left alone.
		const field = this.#field;
		if (field && tidySearch(field.value) !== view.search) field.value = view.search;
	}

	#mark(code: string | null): void {
		for (const row of this.#rows) {
			const chosen = row.code === code;
			if (chosen !== row.element.hasAttribute('aria-current')) markRow(row, chosen);
			if (chosen && !row.element.hidden && this.#region) revealRow(row, this.#region);
		}
	}
}

customElements.define('municipality-table', MunicipalityTable);
