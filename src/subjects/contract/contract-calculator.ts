import {
	CONDITION,
	EMPTY,
	FIELDS,
	NUMBER_NAMES,
	TERM_NAMES,
	type Draft,
	type NumberName,
} from '../../stats/contract/contract-draft.ts';
import type { CalculatorFacts } from './contract-facts.ts';
import { fill } from '../../words/text/fill.ts';
import { parseTyped, printTyped } from '../../words/text/typed-number.ts';
import { condition, CONTRACT } from './contract-choices.ts';
import { Address } from '../../steer/address.ts';
import { downloadTable, showResults } from './contract-results.ts';
import { readFacts } from '../../steer/read-facts.ts';
import { writeText } from '../../steer/write.ts';

/** Milliseconds of rest before those who listen are told of a result. */
const REST = 800;

type Control = HTMLInputElement | HTMLSelectElement;
const isControl = (element: unknown): element is Control =>
	element instanceof HTMLInputElement || element instanceof HTMLSelectElement;
const isNumberName = (name: string): name is NumberName => Object.hasOwn(FIELDS, name);

/**
 * Works out a contract from the fields inside it (Calculator.astro). The address holds all that has
 * been filled in: an edit begins with a new entry in the history, and the keys that follow replace
 * it, so that Back leads to what was there before the edit. The fields are typed in the reader's language,
 * and so are none of the controls that the address fills in by itself.
 */
class ContractCalculator extends HTMLElement {
	readonly #facts = readFacts<CalculatorFacts>(this);
	readonly #controls = new Map(
		[...this.querySelectorAll('input, select')]
			.filter(isControl)
			.map((control) => [control.name, control] as const),
	);
	readonly #address = new Address<Draft>({
		part: this,
		spec: () => CONTRACT,
		show: (draft) => {
			this.#fillIn(draft);
			this.#show(draft);
		},
	});
	#rest: ReturnType<typeof setTimeout> | undefined;

	connectedCallback(): void {
		this.addEventListener('input', ({ target }) => {
			if (isControl(target)) this.#edit(target.name);
		});
		this.addEventListener('change', ({ target }) => {
			if (isControl(target)) this.#finish(target.name);
		});
		this.addEventListener('click', (event) => {
			// What they say may be an element: a browser that translates the page makes it one.
			const pressed = event.target instanceof Element ? event.target.closest('button, a') : null;
			if (pressed instanceof HTMLButtonElement) this.#press(pressed);
			if (pressed instanceof HTMLAnchorElement) this.#goTo(pressed, event);
		});
		// What has been typed before this script was there is kept, unless the address says otherwise.
		const asked = new URLSearchParams(location.search);
		const early = [...this.#controls.values()]
			.filter(({ name, value }) => value !== '' && !asked.has(name))
			.map(({ name, value }) => ({ name, value }));
		this.#address.connect();
		for (const { name, value } of early) {
			const control = this.#controls.get(name);
			if (control) control.value = value;
			this.#edit(name);
			this.#finish(name);
		}
	}

	disconnectedCallback(): void {
		this.#address.disconnect();
		clearTimeout(this.#rest);
	}

	#fillIn(draft: Draft): void {
		for (const name of TERM_NAMES) {
			const control = this.#controls.get(name);
			if (!control) continue;
			control.value =
				name === CONDITION
					? String(condition.write(draft.villkor))
					: printTyped(draft[name], this.#facts.locale);
			this.#blame(name, '');
		}
	}

	/** What a field holds; null where it is empty or cannot be used. */
	#valueOf(name: NumberName): number | null {
		const parsed = parseTyped(
			this.#controls.get(name)?.value ?? '',
			FIELDS[name],
			this.#facts.locale,
		);
		return 'value' in parsed ? parsed.value : null;
	}

	#typed(): Draft {
		const numbers = NUMBER_NAMES.map((name) => [name, this.#valueOf(name)] as const);
		const villkor = condition.read(this.#controls.get(CONDITION)?.value ?? '') ?? null;
		return { ...EMPTY, ...Object.fromEntries(numbers), villkor };
	}

	/** A key has been pressed in a field. Its fault is told of when the reader leaves it, but goes at once. */
	#edit(name: string): void {
		if (this.#faultOf(name) === '') this.#blame(name, '');
		this.#choose(this.#typed(), name);
	}

	/** The reader has left a field that she changed. */
	#finish(name: string): void {
		this.#address.settle();
		const fault = this.#faultOf(name);
		this.#blame(name, fault);
		const control = this.#controls.get(name);
		if (control && isNumberName(name) && fault === '') {
			control.value = printTyped(this.#valueOf(name), this.#facts.locale);
		}
	}

	/** To a field or to the result, with focus. The address keeps to what has been filled in. */
	#goTo({ hash }: HTMLAnchorElement, event: MouseEvent): void {
		if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
		const place = hash === '' ? null : this.querySelector<HTMLElement>(hash);
		if (!place) return;
		event.preventDefault();
		place.focus({ preventScroll: true });
		(place.closest('.contract-field') ?? place).scrollIntoView();
	}

	#press(button: HTMLButtonElement): void {
		const { download } = button.dataset;
		if (download !== undefined) {
			void this.#save(download);
			return;
		}
		const { example } = this.#facts;
		const known = TERM_NAMES.filter((name) => example[name] !== null);
		const filled = Object.fromEntries(known.map((name) => [name, example[name]]));
		const draft = button.dataset['example'] === undefined ? EMPTY : { ...this.#typed(), ...filled };
		this.#fillIn(draft);
		this.#choose(draft);
	}

	/** What makes the file comes from the network, which may be gone. */
	async #save(name: string): Promise<void> {
		this.#noteSave('');
		try {
			await downloadTable(this.#address.view, this.#facts, name);
		} catch {
			this.#noteSave(this.#facts.notSaved);
		}
	}

	/** Beside the button that saves. */
	#noteSave(text: string): void {
		writeText(this.querySelector('[data-notice="save"]'), text);
	}

	/**
	 * Puts the terms in the address and shows what they come to.
	 *
	 * @param of the field that is being edited, whose changes are one step of the history
	 */
	#choose(draft: Draft, of = ''): void {
		this.#address.write(draft, { how: 'typed', of });
		this.#show(draft);
	}

	#show(draft: Draft): void {
		const { example } = this.#facts;
		for (const note of this.querySelectorAll<HTMLElement>('[data-documented]')) {
			const name = TERM_NAMES.find((each) => each === note.dataset['documented']);
			note.hidden = !name || example[name] === null || draft[name] !== example[name];
		}
		const results = this.querySelector('.contract-results');
		if (!results) return;
		const said = showResults(results, draft, this.#facts);
		clearTimeout(this.#rest);
		this.#rest = setTimeout(() => {
			const status = this.querySelector('[data-status]');
			if (status) status.textContent = said;
		}, REST);
	}

	/** What is wrong with what a field holds, in words; "" for nothing. */
	#faultOf(name: string): string {
		if (!isNumberName(name)) return '';
		const field = FIELDS[name];
		const { locale, faults } = this.#facts;
		const parsed = parseTyped(this.#controls.get(name)?.value ?? '', field, locale);
		if (!('fault' in parsed)) return '';
		return fill(faults[parsed.fault], {
			least: printTyped(field.least, locale),
			most: printTyped(field.most, locale),
			thousands: 'thousands' in parsed ? printTyped(parsed.thousands, locale) : '',
			example: printTyped(field.unit === 'years' ? 2 : field.decimals === 0 ? 1500 : 17.5, locale),
		});
	}

	#blame(name: string, fault: string): void {
		const control = this.#controls.get(name);
		const place = this.querySelector(`[data-fault="${name}"]`);
		if (!control || !place) return;
		place.textContent = fault;
		if (fault === '') control.removeAttribute('aria-invalid');
		else control.setAttribute('aria-invalid', 'true');
	}
}

customElements.define('contract-calculator', ContractCalculator);
