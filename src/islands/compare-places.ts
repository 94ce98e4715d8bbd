import {
	readCompareChoice,
	refusalOf,
	takeInstead,
	writeCompareChoice,
} from '../model/compare-choice.ts';
import { BESIDES, type Beside, type Compared, type CompareFacts } from '../model/compared.ts';
import { fill } from '../model/fill.ts';
import { listing } from '../model/listing.ts';
import { CompareAmong } from './compare-among.ts';
import { CompareView } from './compare-view.ts';
import { fetchOnce } from './fetch-once.ts';
import { HistorySteps } from './history-steps.ts';
import { keepQuery } from './keep-query.ts';
import { readFacts } from './read-facts.ts';
import { whenNear } from './when-near.ts';
import { writeText } from './write.ts';

/** Milliseconds before a reader is told that figures are on their way. */
const SLOW = 300;

/**
 * Compares the municipalities that the address names; what the server drew is an example. The address is
 * the only memory of what is chosen.
 *
 * Markup: jamfor.astro.
 */
class ComparePlaces extends HTMLElement {
	readonly #facts = readFacts<CompareFacts>(this);
	readonly #list = this.querySelector('select');
	/** Whether the list is gone through by keys: each letter is a change of its choice, and none is meant yet. */
	#isByKeys = false;
	readonly #names = new Map(
		[...(this.#list?.options ?? [])].flatMap(({ value, text }) =>
			value ? [[value, text] as const] : [],
		),
	);
	readonly #view = new CompareView(this, this.#facts);
	readonly #among = new CompareAmong(this, this.#facts, this.#names);
	readonly #steps = new HistorySteps();
	/** Codes that were chosen; empty while the example is shown. */
	#chosen: readonly string[] = [];
	/** What is shown, the first first; of the example until it is needed, null. */
	#first: Compared | null = null;
	#failed = false;
	/** What the button that copies says before it is pressed; null until it has been. */
	#copyName: string | null = null;
	/** Query of the address that is shown. */
	#query = '';
	/** Counts what has been asked for, so that an answer to an earlier question is passed over. */
	#turn = 0;

	connectedCallback(): void {
		this.addEventListener('submit', (event) => {
			event.preventDefault();
			this.#addFromList();
		});
		this.addEventListener('change', ({ target }) => {
			if (target === this.#list) {
				if (!this.#isByKeys) this.#addFromList();
			} else if (target instanceof HTMLInputElement && target.type === 'checkbox') {
				this.#toggle(target);
			}
		});
		this.addEventListener('click', ({ target }) => {
			const button = target instanceof Element ? target.closest('button') : null;
			if (button) this.#press(button);
		});
		this.#list?.addEventListener('keydown', ({ key }) => {
			this.#isByKeys = key !== 'Enter';
			if (key === 'Enter') this.#addFromList();
		});
		this.#list?.addEventListener('pointerdown', () => {
			this.#isByKeys = false;
		});
		// Few search: what finds a place is fetched when they go to its field.
		const field = this.querySelector('place-field');
		if (field) whenNear(field, () => import('./place-field.ts'), { inSight: false });
		window.addEventListener('popstate', this.#goBack);
		window.addEventListener('online', this.#retry);
		const early = this.#list?.value ?? '';
		this.#readAddress(false);
		// What was chosen before this script was there.
		if (early !== '' && location.search === '') this.#addFromList();
	}

	disconnectedCallback(): void {
		window.removeEventListener('popstate', this.#goBack);
		window.removeEventListener('online', this.#retry);
	}

	/** A step that opened or closed the panel of a number leads to the same comparison. */
	readonly #goBack = (): void => {
		if (location.search !== this.#query) this.#readAddress(true);
	};

	readonly #retry = (): void => {
		if (this.#failed) this.#readAddress(true);
	};

	/** Codes that are compared: those chosen, or the example. */
	get #shown(): readonly string[] {
		return this.#chosen.length > 0 ? this.#chosen : this.#facts.example;
	}

	#press(button: HTMLButtonElement): void {
		const { remove, take, print, copy, again } = button.dataset;
		if (remove !== undefined) {
			this.#choose(this.#chosen.filter((_, slot) => slot !== Number(remove)));
			// The button is another's now, or gone.
			this.querySelector<HTMLInputElement>('.search input')?.focus();
		}
		const kind = BESIDES.find((each) => each === take);
		if (kind) void this.#take(kind);
		if (print !== undefined) window.print();
		if (copy !== undefined) void this.#copy(button);
		if (again !== undefined) this.#readAddress(true);
	}

	/** Puts the table on the clipboard; the button says how it went, until another comparison is shown. */
	async #copy(button: HTMLElement): Promise<void> {
		this.#copyName ??= button.textContent;
		const { copied = '', notCopied = '' } = button.dataset;
		try {
			const { compareText } = await import('./compare-copy.ts');
			await navigator.clipboard.writeText(compareText(this));
			this.#sayCopied(copied);
		} catch {
			this.#sayCopied(notCopied);
		}
	}

	/** @param text null for what the button says before it is pressed */
	#sayCopied(text: string | null): void {
		if (this.#copyName === null) return;
		writeText(this.querySelector('[data-copy]'), text ?? this.#copyName);
		if (text !== null) writeText(this.querySelector('[data-status]'), text);
	}

	#addFromList(): void {
		const code = this.#list?.value ?? '';
		if (this.#list) this.#list.value = '';
		if (code !== '') this.#add(code);
	}

	/** Adds one, or says why not. The first of one's own takes the place of the example. */
	#add(code: string): boolean {
		const refusal = refusalOf(this.#chosen, code);
		if (refusal) this.#tell(fill(this.#facts.texts.refused[refusal], { name: this.#nameOf(code) }));
		else this.#choose([...this.#chosen, code]);
		return refusal === null;
	}

	/** A box in the list of those to choose among. */
	#toggle(box: HTMLInputElement): void {
		const shown = this.#shown;
		if (!box.checked) this.#choose(shown.filter((code) => code !== box.value));
		else {
			if (this.#chosen.length === 0) this.#chosen = shown;
			if (!this.#add(box.value)) box.checked = false;
		}
	}

	/** Takes others beside the first, those most like it, and offers the rest to choose among. */
	async #take(kind: Beside): Promise<void> {
		const [code = ''] = this.#shown;
		try {
			const first = await this.#fetch(code);
			this.#among.offer(kind, first);
			this.#choose(takeInstead([code], first.beside[kind]));
		} catch {
			this.#fail();
		}
	}

	/** A choice is a new address, so that Back returns to the one before and the link can be shared. */
	#choose(codes: readonly string[]): void {
		this.#steps.put(writeCompareChoice(codes, this.#facts.example));
		void this.#show(codes, '', true);
	}

	/** Shows what the address asks for, and says what in it cannot be. */
	#readAddress(aloud: boolean): void {
		const { texts } = this.#facts;
		const { codes, repeated, beyond, unknown } = readCompareChoice(
			location.search,
			new Set(this.#names.keys()),
		);
		const listed = (of: readonly string[]): string =>
			listing(of.map(this.#nameOf), this.#facts.locale);
		const values = unknown.map(({ name, value }) => `${name}=${value}`).join(', ');
		const notes = [
			unknown.length > 0 && fill(texts.unknown, { values }),
			repeated.length > 0 && fill(texts.repeated, { list: listed(repeated) }),
			beyond.length > 0 && fill(texts.beyond, { list: listed(beyond) }),
		].filter((note) => note !== false);
		void this.#show(codes, notes.join(' '), aloud);
	}

	readonly #nameOf = (code: string): string => this.#names.get(code) ?? '';

	readonly #fetch = (code: string): Promise<Compared> =>
		fetchOnce<Compared>(`/jamfor/${code}.json`);

	/**
	 * @param notes what is to be said of the address
	 * @param aloud whether those who listen are told what is shown
	 */
	async #show(codes: readonly string[], notes: string, aloud: boolean): Promise<void> {
		const turn = (this.#turn += 1);
		const { texts } = this.#facts;
		this.#chosen = codes;
		this.#query = location.search;
		const query = writeCompareChoice(codes, this.#facts.example);
		keepQuery(query);
		// On paper, where the same comparison is found.
		const address = this.querySelector('[data-said="address"]');
		writeText(address, (address?.textContent.split('?')[0] ?? '') + query);
		const said = [notes, this.#invitation()].filter((text) => text !== '').join(' ');
		const isServed = codes.length === 0 && !this.hasAttribute('data-shown');
		if (isServed) {
			this.#tell(said);
			this.dataset['shown'] = '';
			return;
		}
		const slow = setTimeout(() => {
			if (turn === this.#turn) this.#tell(texts.loading);
		}, SLOW);
		try {
			const compared = await Promise.all(this.#shown.map(this.#fetch));
			if (turn !== this.#turn) return;
			this.#failed = false;
			this.#first = compared[0] ?? null;
			const heard = this.#view.show(compared);
			this.#sayCopied(null);
			this.#offer();
			this.#tell(said);
			if (aloud) writeText(this.querySelector('[data-status]'), heard);
		} catch {
			if (turn === this.#turn) this.#fail();
		} finally {
			clearTimeout(slow);
			if (turn === this.#turn) this.dataset['shown'] = '';
		}
	}

	/** What to do next, where it is not plain. */
	#invitation(): string {
		const { texts, example, locale } = this.#facts;
		const names = this.#shown.map(this.#nameOf);
		const [name = '', ...others] = names;
		if (this.#chosen.length === 1) return fill(texts.one, { name });
		if (this.#chosen.length > 1 || example.length === 0) return '';
		return fill(texts.example, { name, others: listing(others, locale) });
	}

	/** What can be pressed now: what one press takes, and which can be taken away. */
	#offer(): void {
		const { texts } = this.#facts;
		for (const button of this.querySelectorAll<HTMLButtonElement>('[data-remove]')) {
			button.hidden = this.#chosen.length === 0;
		}
		for (const kind of BESIDES) {
			const button = this.querySelector<HTMLButtonElement>(`[data-take="${kind}"]`);
			const { length } = this.#first?.beside[kind] ?? [];
			if (button) button.hidden = length === 0;
			const count = kind === 'county' ? length + 1 : length;
			writeText(button, fill(texts.besides[kind], { count }));
		}
		this.#among.sync(this.#shown);
	}

	#fail(): void {
		this.#failed = true;
		this.#tell(this.#facts.texts.failed);
	}

	#tell(text: string): void {
		writeText(this.querySelector('[data-said="told"]'), text);
		this.querySelector('[data-again]')?.toggleAttribute('hidden', !this.#failed);
	}
}

customElements.define('compare-places', ComparePlaces);
