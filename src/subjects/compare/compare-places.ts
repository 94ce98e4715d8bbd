import { compareChoice, refusalOf, takeInstead } from '../../steer/compare-choice.ts';
import {
	BESIDES,
	type Beside,
	type Compared,
	type CompareFacts,
} from '../../stats/municipality/compared.ts';
import { fill } from '../../words/text/fill.ts';
import { listing } from '../../words/text/listing.ts';
import { compareSpec, type CompareAsked } from './compare-choices.ts';
import { unknownText } from '../../steer/unknown-text.ts';
import { Address, type Told } from '../../steer/address.ts';
import { CompareAmong } from './compare-among.ts';
import { CompareView } from './compare-view.ts';
import { fetchOnce } from '../../steer/fetch-once.ts';
import { inSite } from '../../steer/in-site.ts';
import { placeNames } from '../../steer/option-names.ts';
import { readFacts } from '../../steer/read-facts.ts';
import { whenNear } from '../../steer/when-near.ts';
import { writeText } from '../../steer/write.ts';

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
	readonly #names = placeNames(this.#list);
	readonly #view = new CompareView(this, this.#facts);
	readonly #among = new CompareAmong(this, this.#facts, this.#names);
	readonly #spec = compareSpec(new Set(this.#names.keys()), this.#facts.example);
	readonly #address = new Address<CompareAsked>({
		part: this,
		spec: () => this.#spec,
		show: (view, told) => {
			void this.#show(view, told);
		},
	});
	/** What is shown, the first first; of the example until it is needed, null. */
	#first: Compared | null = null;
	#failed = false;
	/** What the button that copies says before it is pressed; null until it has been. */
	#copyName: string | null = null;
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
		if (field)
			whenNear(field, () => import('../../steer/search/place-field.ts'), { inSight: false });
		window.addEventListener('online', this.#retry);
		this.#address.connect();
		// What was chosen before this script was there.
		if (location.search === '') this.#addFromList();
	}

	disconnectedCallback(): void {
		this.#address.disconnect();
		window.removeEventListener('online', this.#retry);
	}

	readonly #retry = (): void => {
		if (this.#failed) this.#address.read();
	};

	/** Codes that were chosen; empty while the example is shown. */
	get #chosen(): readonly string[] {
		return compareChoice(this.#address.view.asked).codes;
	}

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
		if (again !== undefined) this.#address.read();
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
	#add(code: string, to = this.#chosen): boolean {
		const refusal = refusalOf(to, code);
		if (refusal) this.#tell(fill(this.#facts.texts.refused[refusal], { name: this.#nameOf(code) }));
		else this.#choose([...to, code]);
		return refusal === null;
	}

	/** A box in the list of those to choose among. */
	#toggle(box: HTMLInputElement): void {
		const shown = this.#shown;
		if (!box.checked) this.#choose(shown.filter((code) => code !== box.value));
		else if (!this.#add(box.value, shown)) box.checked = false;
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

	#choose(asked: readonly string[]): void {
		this.#address.choose({ asked });
	}

	/** What is to be said of an address. */
	#notes({ asked }: CompareAsked, { unknown }: Told): string {
		const { texts, locale } = this.#facts;
		const { repeated, beyond } = compareChoice(asked);
		const said = (of: readonly string[], text: string): string =>
			of.length === 0 ? '' : fill(text, { list: listing(of.map(this.#nameOf), locale) });
		return [
			unknownText(unknown, texts.unknown),
			said(repeated, texts.repeated),
			said(beyond, texts.beyond),
			this.#invitation(),
		]
			.filter((text) => text !== '')
			.join(' ');
	}

	readonly #nameOf = (code: string): string => this.#names.get(code) ?? '';

	readonly #fetch = (code: string): Promise<Compared> =>
		fetchOnce<Compared>(inSite(`/jamfor/${code}.json`));

	async #show(view: CompareAsked, told: Told): Promise<void> {
		const turn = (this.#turn += 1);
		const { texts } = this.#facts;
		// On paper, where the same comparison is found.
		const address = this.querySelector('[data-said="address"]');
		const path = address?.textContent.split('?')[0] ?? '';
		writeText(address, path + this.#address.query(view));
		const said = this.#notes(view, told);
		const isServed = this.#chosen.length === 0 && !this.hasAttribute('data-shown');
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
			if (told.aloud) writeText(this.querySelector('[data-status]'), heard);
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
