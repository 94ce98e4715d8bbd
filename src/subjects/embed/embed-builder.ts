import { Address } from '../../steer/address.ts';
import { readFacts } from '../../steer/read-facts.ts';
import { writeAttribute, writeText } from '../../steer/write.ts';
import { fill } from '../../words/text/fill.ts';
import { askedTerms } from './asked-terms.ts';
import { builtCode, chosenOf, type BuiltCard } from './builder-code.ts';
import type { BuilderFacts } from './builder-facts.ts';
import { embedSpec, followChoice, type EmbedView } from './embed-choices.ts';
import { StillPanel } from './still-panel.ts';

/**
 * Makes the code of a card of what is chosen, and shows the card. The address (address.ts) is the only
 * memory of what is chosen; text goes out as text.
 *
 * Markup: EmbedBuilder.astro.
 */
class EmbedBuilder extends HTMLElement {
	readonly #facts = readFacts<BuilderFacts>(this);
	readonly #offer = {
		problems: nonEmpty(this.#facts.problems),
		municipalities: nonEmpty(this.#valuesOf('kommun')),
		areas: this.#valuesOf('omrade'),
		terms: this.#facts.terms,
		releases: this.#facts.releases.map(({ date }) => date),
		locale: this.#facts.locale,
	};
	readonly #address = new Address<EmbedView>({
		part: this,
		spec: embedSpec(this.#offer),
		follow: (next) => followChoice(next, this.#offer),
		show: (view) => {
			this.#show(view);
		},
	});

	readonly #terms = this.querySelector<HTMLInputElement>('[data-terms]');
	readonly #still = stillPanelIn(this);

	connectedCallback(): void {
		this.#address.connect();
		this.#terms?.addEventListener('input', () => {
			this.#takeTerms(false);
		});
		this.#terms?.addEventListener('change', () => {
			this.#takeTerms(true);
		});
	}

	disconnectedCallback(): void {
		this.#address.disconnect();
	}

	/** What can be chosen in a list. */
	#valuesOf(name: string): readonly string[] {
		const options = this.querySelectorAll<HTMLOptionElement>(`select[name="${name}"] option`);
		return [...options].flatMap(({ value }) => (value === '' ? [] : value));
	}

	#places(): readonly HTMLOptionElement[] {
		return [...this.querySelectorAll<HTMLOptionElement>('select[name="kommun"] option')];
	}

	/**
	 * Takes the terms of the address that has been pasted; the field keeps what was.
	 *
	 * @param isDone whether it is all that will come, so that what is not understood is told of
	 */
	#takeTerms(isDone: boolean): void {
		const text = this.#terms?.value.trim() ?? '';
		const terms = text === '' ? null : askedTerms(text, this.#facts.terms);
		const note = this.querySelector<HTMLElement>('[data-no-terms]');
		const isRefused = terms === undefined && isDone;
		writeText(note, isRefused ? (note?.dataset['noTerms'] ?? '') : '');
		const { view } = this.#address;
		if (terms !== undefined && terms !== view.terms) this.#address.choose({ ...view, terms });
	}

	#show(view: EmbedView): void {
		this.dataset['form'] = view.form;
		this.toggleAttribute('data-still', view.still);
		const field = this.#terms;
		// What the address of the page has, and not what is being pasted.
		if (field && (askedTerms(field.value, this.#facts.terms) ?? null) !== view.terms)
			field.value = view.terms ?? '';
		this.#offerMeasures(view);
		const option = this.#places().find(({ value }) => value === view.municipality);
		const place = option ? { name: option.text, slug: option.dataset['slug'] ?? '' } : null;
		const built = builtCode(view, place, this.#facts);
		const why = 'why' in built ? built.why : '';
		writeText(this.querySelector('[data-why]'), why);
		writeText(this.querySelector('[data-of-year]'), 'why' in built ? '' : built.note);
		this.querySelector('[data-made]')?.toggleAttribute('hidden', why !== '');
		if ('why' in built) {
			void this.#still?.draw(null, '', this.#writeCode);
			return;
		}
		this.#writeCode(view.still ? '' : built.code);
		const { href } = built;
		writeAttribute(this.querySelector('[data-open]'), 'href', href);
		const frame = this.#preview(built, view);
		const site = this.#facts.roots[view.language];
		void this.#still?.draw(view.still ? frame : null, site, this.#writeCode);
	}

	readonly #writeCode = (code: string): void => {
		writeText(this.querySelector('[data-code]'), code);
		const copied = this.querySelector<HTMLTextAreaElement>('copy-text textarea');
		if (copied) copied.value = code;
	};

	/** Offers the measures of the problem, and the years of the measure. */
	#offerMeasures(view: EmbedView): void {
		const { locale, latestYear } = this.#facts;
		const { problem, measure } = chosenOf(view, this.#facts);
		const measures = problem?.measures ?? [];
		fillOptions(
			this.querySelector('select[name="indikator"]'),
			measures.map(({ id, name }) => ({ value: id, text: name[locale] })),
			measure?.id ?? '',
		);
		const earlier = (measure?.years ?? []).filter((year) => year !== measure?.latest).toReversed();
		fillOptions(
			this.querySelector('select[name="ar"]'),
			[
				{ value: '', text: fill(latestYear, { year: measure?.latest ?? '' }) },
				...earlier.map((year) => ({ value: String(year), text: String(year) })),
			],
			String(view.year ?? ''),
		);
	}

	/** A new frame for each card: one that goes on to another would be a step of the page's history. */
	#preview(
		{ href, title, height }: Pick<BuiltCard, 'href' | 'title' | 'height'>,
		{ width, still }: Pick<EmbedView, 'width' | 'still'>,
	): HTMLIFrameElement | null {
		const room = this.querySelector<HTMLElement>('[data-preview]');
		if (!room) return null;
		let frame = room.querySelector('iframe');
		if (frame?.getAttribute('src') !== href) {
			frame?.remove();
			frame = document.createElement('iframe');
			frame.loading = still ? 'eager' : 'lazy';
			frame.src = href;
			room.append(frame);
		}
		frame.title = title;
		frame.width = width;
		frame.height = String(height);
		// A picture is drawn of it, wherever it stands.
		if (still) frame.loading = 'eager';
		return frame;
	}
}

/** The part that saves pictures. */
function stillPanelIn(part: HTMLElement): StillPanel | null {
	const panel = part.querySelector<HTMLElement>('.embed-still');
	return panel && new StillPanel(panel);
}

/** Gives a list what can be chosen in it now. */
function fillOptions(
	list: HTMLSelectElement | null,
	options: readonly { readonly value: string; readonly text: string }[],
	chosen: string,
): void {
	if (!list) return;
	const isSame =
		list.options.length === options.length &&
		options.every(({ text }, at) => list.options[at]?.text === text);
	if (!isSame) list.replaceChildren(...options.map(({ value, text }) => new Option(text, value)));
	list.value = chosen;
}

/** @throws Error for a list of nothing: the page offers all problems and municipalities */
function nonEmpty<Item>(items: readonly Item[]): readonly [Item, ...Item[]] {
	const [first, ...rest] = items;
	if (first === undefined) throw new Error('nothing is offered');
	return [first, ...rest];
}

customElements.define('embed-builder', EmbedBuilder);
