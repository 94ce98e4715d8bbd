import {
	readFollowing,
	setChoice,
	writeChoices,
	writeView,
	type Asked,
	type SpecOf,
	type Unknown,
	type Written,
} from './spec.ts';
import { unknownText } from './unknown-text.ts';
import { HistorySteps, STEP, type HistoryStep } from './history-steps.ts';
import { keepQuery } from './keep-query.ts';
import { choiceOf, earlyChoices, isControl, isTyped, syncControls } from './page-controls.ts';
import { writeText } from './write.ts';

/** What is said besides what is shown. */
export interface Told {
	/** What the address asks for in vain. */
	readonly unknown: readonly Unknown[];
	/** Whether those who listen are told of what is shown: not of the page as it comes. */
	readonly aloud: boolean;
}

/** A page, or a part of one, that the reader steers. */
export interface Steered<View> {
	/**
	 * Holds the controls, marked `data-choice` and named as in the address, and `[data-unknown]`, whose
	 * value is what is said of an address that asks for what is not there.
	 */
	readonly part: HTMLElement;
	readonly spec: SpecOf<View>;
	/** Shows what the address now asks for. */
	readonly show: (view: View, told: Told) => void;
	/** What follows from a choice, as the nearest year from another indicator. */
	readonly follow?: (next: View, before: View) => View;
	/**
	 * Shows what a reader has chosen, where that takes time: then the address is written (`write`) when it
	 * has been shown. Without it, it is written at once.
	 */
	readonly choose?: (view: View, step: HistoryStep) => void;
	/**
	 * What is done instead of showing an address that asks for nothing, when the page comes: it has been
	 * served as such an address has it.
	 */
	readonly served?: () => void;
}

/**
 * The address of a page as its only memory of what the reader has chosen: reads it when the page comes
 * and the reader goes back, and writes it, with a step of the history, when she chooses. Controls, the
 * note of what is not there, and the way to the page in the other language follow.
 */
export class Address<View extends object> {
	readonly #page: Steered<View>;
	readonly #steps = new HistorySteps();
	#view: View | undefined;
	/** The part of the address that was last read or written. */
	#query: string | undefined;

	constructor(page: Steered<View>) {
		this.#page = page;
	}

	/** What was last asked for; what is usual before anything has been. */
	get view(): View {
		return (this.#view ??= readFollowing('', this.#page.spec).view);
	}

	/** What the address asks for. */
	get asked(): Asked<View> {
		return readFollowing(location.search, this.#page.spec);
	}

	/** Begins: what was chosen before this script was there is kept, unless the address says otherwise. */
	connect(): void {
		const { part, served } = this.#page;
		part.addEventListener('change', ({ target }) => {
			if (!isControl(target)) return;
			if (isTyped(target)) this.settle();
			else this.#set([choiceOf(target)], { how: 'passing', of: target.name });
		});
		part.addEventListener('input', ({ target }) => {
			if (isTyped(target)) this.#set([choiceOf(target)], { how: 'typed', of: target.name });
		});
		window.addEventListener('popstate', this.#goBack);
		const early = earlyChoices(part, location.search);
		if (early.length > 0) {
			this.#view = this.asked.view;
			// A text that is still being typed goes on with its step.
			this.#set(early, { how: 'typed', of: early.map(([name]) => name).join() });
		} else if (served && location.search === '') {
			this.#query = '';
			served();
		} else this.read();
	}

	disconnect(): void {
		window.removeEventListener('popstate', this.#goBack);
	}

	/** A step that leads to the same choices, as a link within the page, changes nothing. */
	readonly #goBack = (): void => {
		if (location.search !== this.#query) this.read();
	};

	/** Shows what the address asks for. */
	read(): void {
		const { view, unknown } = this.asked;
		const aloud = this.#query !== undefined;
		this.#query = location.search;
		this.#note(unknown);
		this.sync(view);
		this.#page.show(view, { unknown, aloud });
	}

	/** A choice is a new address, so that Back returns to the one before and the link can be shared. */
	choose(next: View, step = STEP): void {
		const { follow, choose, show } = this.#page;
		const view = follow?.(next, this.view) ?? next;
		this.#view = view;
		if (choose) {
			choose(view, step);
			return;
		}
		this.write(view, step);
		show(view, { unknown: [], aloud: true });
	}

	/** Puts a view in the address. */
	write(view: View, step = STEP): void {
		const query = this.query(view);
		if (query !== location.search) this.#note([]);
		this.#query = query;
		this.#steps.put(query, step);
		this.sync(view);
	}

	/**
	 * Gives everything that says what is chosen the values of a view.
	 *
	 * @param wanted what the next choice changes, where that is not what could be shown
	 */
	sync(view: View, wanted = view): void {
		this.#view = wanted;
		syncControls(this.#page.part, new Map(writeChoices(view, this.#page.spec(view))));
		// The page in the other language shows the same.
		keepQuery(this.query(view));
	}

	/** The part of an address that asks for a view. */
	query(view: View): string {
		return writeView(view, this.#page.spec(view));
	}

	/** Ends a step of the history: the reader has left what she was choosing. */
	settle(): void {
		this.#steps.settle();
	}

	#set(choices: readonly Written[], step: HistoryStep): void {
		const { spec } = this.#page;
		const view = choices.reduce(
			(before, [name, text]) => setChoice(before, name, text, spec(before)),
			this.view,
		);
		this.choose(view, step);
	}

	/** Text only, never markup. */
	#note(unknown: readonly Unknown[]): void {
		const note = this.#page.part.querySelector<HTMLElement>('[data-unknown]');
		writeText(note, unknownText(unknown, note?.dataset['unknown'] ?? ''));
	}
}
