import {
	CONDITION,
	EMPTY,
	FIELDS,
	NUMBER_NAMES,
	TERM_NAMES,
	type Draft,
	type NumberName,
	type TermName,
} from '../../stats/contract/contract-draft.ts';
import {
	draftOf,
	presetOf,
	PRESETS,
	viewOf,
	whoseOf,
	type ContractView,
} from '../../stats/contract/contract-preset.ts';
import type { CalculatorFacts } from './contract-facts.ts';
import { fill } from '../../words/text/fill.ts';
import { parseTyped, printTyped } from '../../words/text/typed-number.ts';
import { condition, CONTRACT } from './contract-choices.ts';
import { Address } from '../../steer/address.ts';
import { readFacts } from '../../steer/read-facts.ts';
import { writeText } from '../../steer/write.ts';

/** Milliseconds of rest before those who listen are told of a result. */
const REST = 800;

type Control = HTMLInputElement | HTMLSelectElement;
const isControl = (element: unknown): element is Control =>
	element instanceof HTMLInputElement || element instanceof HTMLSelectElement;
/** Whether a field holds something else than it was served with. */
const isTouched = (control: Control): boolean =>
	control instanceof HTMLInputElement
		? control.value !== control.defaultValue
		: [...control.options].some(({ selected, defaultSelected }) => selected !== defaultSelected);
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
	readonly #address = new Address<ContractView>({
		part: this,
		spec: () => CONTRACT,
		show: (view, { unknown }) => {
			const draft = draftOf(view, this.#facts.presets, unknown);
			this.#fillIn(draft);
			this.#show(draft);
		},
		// The page is served as an address without terms has it: with the worked example.
		served: () => undefined,
	});
	/** What the fields hold, as far as it can be used. */
	#draft: Draft = this.#facts.presets.norrkoping;
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
			.filter((control) => isTouched(control) && !asked.has(control.name))
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
		const { download, step, preset, example } = button.dataset;
		const { documented, presets } = this.#facts;
		if (download !== undefined) void this.#save(download);
		if (step !== undefined) this.#step(Number(step));
		const named = PRESETS.find((name) => name === preset);
		const draft = example === undefined ? named && presets[named] : documented;
		if (!draft) return;
		this.#fillIn(draft);
		this.#choose(draft);
	}

	/** Moves the effect by so many per cent, within what its field takes. */
	#step(by: number): void {
		const { name, least, most } = FIELDS.minskning;
		const control = this.#controls.get(name);
		if (!control) return;
		const next = Math.min(most, Math.max(least, (this.#valueOf(name) ?? 0) + by));
		control.value = printTyped(next, this.#facts.locale);
		this.#edit(name);
		this.#finish(name);
	}

	/** What makes the file comes from the network, which may be gone. */
	async #save(name: string): Promise<void> {
		this.#noteSave('');
		try {
			const { downloadTable } = await import('./contract-download.ts');
			await downloadTable(this.#draft, this.#facts, name);
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
		this.#address.write(viewOf(draft, this.#facts.presets), { how: 'typed', of });
		this.#show(draft);
	}

	#show(draft: Draft): void {
		this.#draft = draft;
		for (const name of TERM_NAMES) this.#tellWhose(name, draft);
		const preset = presetOf(draft, this.#facts.presets);
		for (const button of this.querySelectorAll<HTMLElement>('[data-preset]')) {
			button.ariaPressed = String(button.dataset['preset'] === preset);
		}
		const { documented } = this.#facts;
		const isDocumented = TERM_NAMES.every((name) => draft[name] === documented[name]);
		const example = this.querySelector('[data-example]');
		if (example) example.ariaPressed = String(isDocumented);
		void this.#reckon(draft);
	}

	/**
	 * Shows what the terms come to. The page is served with the example worked out: what works out others
	 * comes when a reader changes something.
	 */
	async #reckon(draft: Draft): Promise<void> {
		clearTimeout(this.#rest);
		try {
			const { showResults } = await import('./contract-results.ts');
			if (draft !== this.#draft) return;
			const said = showResults(this, draft, this.#facts);
			this.#rest = setTimeout(() => {
				writeText(this.querySelector('[data-status]'), said);
			}, REST);
		} catch {
			// What stands there is of other terms.
			for (const part of this.querySelectorAll('[data-part]')) part.toggleAttribute('hidden', true);
			writeText(this.querySelector('[data-status]'), this.#facts.notReckoned);
			writeText(this.querySelector('[data-notice="address"]'), this.#facts.notReckoned);
		}
	}

	/** Says at a field whose its figure is. */
	#tellWhose(name: TermName, draft: Draft): void {
		const field = this.querySelector<HTMLElement>(`[data-field-of="${name}"]`);
		if (!field) return;
		const whose = whoseOf(name, draft, this.#facts.known);
		field.dataset['whose'] = whose ?? 'none';
		for (const note of field.querySelectorAll<HTMLElement>('[data-documented]')) {
			note.hidden = whose !== 'documented' || note.dataset['value'] !== String(draft[name]);
		}
		for (const kind of ['assumed', 'own'] as const) {
			field.querySelector(`[data-${kind}]`)?.toggleAttribute('hidden', whose !== kind);
		}
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
