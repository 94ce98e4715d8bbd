import type { LegendAxis } from '../../draw/legend-axis.ts';
import { countText, type LegendWords } from '../../words/text/legend-text.ts';
import { fill } from '../../words/text/fill.ts';
import { shadeClass } from '../../stats/shading.ts';
import { nameOf } from '../../steer/municipality-name.ts';
import { readFacts } from '../../steer/read-facts.ts';
import { choose, whenPainted, whenShown, type Shown } from './shown.ts';
import { writeText } from '../../steer/write.ts';

/** At most so many municipalities of a chosen class are named. */
const MOST_NAMES = 12;

/**
 * The legend, already drawn: fills its elements for what is shown, and lets a class be picked out.
 * Hover and keyboard focus show its municipalities on the map for a while, a press until the next
 * one, Escape, or a press elsewhere. Like hover it is no choice that stands in the address.
 */
class HistogramLegend extends HTMLElement {
	readonly #words = readFacts<LegendWords>(this);
	#shown: Shown | undefined;
	/** What is to be shown, once the script that draws it has come. */
	#told: Shown | undefined;
	#axis: LegendAxis | undefined;
	/** Names of shades, as in `data-shade`; "" for none. */
	#hovered = '';
	#focused = '';
	#pressed = '';

	connectedCallback(): void {
		for (const row of this.querySelectorAll('.legend-row')) makeButton(row);
		this.#disableEmpty();
		this.addEventListener('pointerover', (event) => {
			if (event.pointerType !== 'touch') this.#pick({ hovered: shadeAt(event.target) });
		});
		this.addEventListener('pointerleave', () => {
			this.#pick({ hovered: '' });
		});
		this.addEventListener('focusin', ({ target }) => {
			const byKeys = target instanceof Element && target.matches(':focus-visible');
			this.#pick({ focused: byKeys ? shadeAt(target) : '' });
		});
		this.addEventListener('focusout', () => {
			this.#pick({ focused: '' });
		});
		this.addEventListener('click', ({ target }) => {
			const shade = shadeAt(target);
			this.#pick({ pressed: shade === this.#pressed ? '' : shade });
		});
		document.addEventListener('pointerdown', this.#pressElsewhere);
		document.addEventListener('keydown', this.#escape, { capture: true });
		this.querySelector('[data-colour-by-year]')?.addEventListener('click', this.#colourByYear);
		// At once: all of the country would fade for a class that it no longer has.
		whenShown(this, ({ standings }) => {
			if (this.#pressed === '') return;
			const has = [...standings.values()].some(
				({ shade, inFocus }) => inFocus && shadeClass(shade) === this.#pressed,
			);
			if (!has) this.#pick({ pressed: '' });
		});
		whenPainted(this, (shown) => this.#show(shown));
	}

	disconnectedCallback(): void {
		document.removeEventListener('pointerdown', this.#pressElsewhere);
		document.removeEventListener('keydown', this.#escape, { capture: true });
	}

	readonly #pressElsewhere = ({ target }: Event): void => {
		const elsewhere = !(target instanceof Node && this.contains(target));
		if (elsewhere) this.#pick({ pressed: '' });
	};

	/** Lets go of the class before anything else on the page lets go of what it holds. */
	readonly #escape = (event: KeyboardEvent): void => {
		if (event.key !== 'Escape' || (this.#pressed || this.#focused) === '') return;
		event.stopPropagation();
		this.#pick({ hovered: '', focused: '', pressed: '' });
	};

	/** Asks for the classes of the year; the control that takes them back gets the focus of the button. */
	readonly #colourByYear = (): void => {
		choose(this, { yearScale: true });
		const control =
			this.closest('indicator-explorer')?.querySelector<HTMLElement>('[name="skala"]');
		// It stands in a box that may be closed: what is closed takes no focus.
		const box = control?.closest('details');
		if (box) box.open = true;
		control?.focus({ preventScroll: true });
	};

	async #show(shown: Shown): Promise<void> {
		this.#told = shown;
		let drawing;
		try {
			drawing = await import('./legend-drawing.ts');
		} catch {
			// It would explain another picture than the one beside it.
			this.hidden = true;
			return;
		}
		this.hidden = false;
		// Of two that waited for the script the first may come last.
		if (this.#told !== shown) return;
		const before = this.#shown;
		this.#shown = shown;
		const { standings, view, scale, series } = shown;
		const same = before?.standings === standings && before.series === series;
		if (same && before.view.municipality === view.municipality) return;
		if (before?.scale !== scale || !this.#axis) this.#axis = drawing.axisOf(shown);
		drawing.drawLegend(this, shown, this.#words, this.#axis);
		this.#disableEmpty();
		if (!same) this.#say();
	}

	/** A class without municipalities can't be picked out: all of the country would fade. */
	#disableEmpty(): void {
		const bars = this.querySelectorAll('.bar-class .bars');
		for (const [index, row] of this.querySelectorAll('[data-class]').entries()) {
			const isEmpty = (bars[index]?.getAttribute('d') ?? '') === '';
			row.querySelector('button')?.toggleAttribute('disabled', isEmpty);
		}
	}

	/** Picks out a class on the map and in the histogram, or lets it go. */
	#pick(change: { hovered?: string; focused?: string; pressed?: string }): void {
		const pressed = this.#pressed;
		this.#hovered = change.hovered ?? this.#hovered;
		this.#focused = change.focused ?? this.#focused;
		this.#pressed = change.pressed ?? this.#pressed;
		const shade = this.#hovered || this.#focused || this.#pressed;
		const map = this.closest<HTMLElement>('.map');
		if (map && shade === '') delete map.dataset['highlight'];
		else if (map) map.dataset['highlight'] = shade;
		if (pressed !== this.#pressed) this.#say();
	}

	/** Says which class is pressed, how many municipalities it holds and, where they are few, which. */
	#say(): void {
		let [count, gone] = ['', true];
		for (const row of this.querySelectorAll<HTMLElement>('[data-shade]:has(> button)')) {
			const button = row.querySelector('button');
			const isThere = !row.hidden && button?.disabled !== true;
			const pressed = this.#pressed !== '' && row.dataset['shade'] === this.#pressed && isThere;
			button?.setAttribute('aria-pressed', String(pressed));
			if (!pressed) continue;
			gone = false;
			count = row.querySelector('.legend-count')?.textContent ?? '';
		}
		if (gone && this.#pressed !== '') {
			this.#pick({ pressed: '' });
			return;
		}
		const names = this.#namesIn(this.#pressed);
		const few = names.length > 0 && names.length <= MOST_NAMES;
		const text = fill(few ? this.#words.markedNames : this.#words.marked, {
			municipalities: names.length === 0 ? count : countText(names.length, this.#words),
			names: names.join(', '),
		});
		writeText(this.querySelector('[data-legend="names"]'), gone ? '' : text);
	}

	/** The municipalities of a class that are in focus, by the Swedish alphabet. */
	#namesIn(shade: string): readonly string[] {
		if (shade === '') return [];
		const standings = this.#shown?.standings;
		const shapes = [...(this.closest('.map')?.querySelectorAll('.map-country [data-k]') ?? [])];
		return shapes
			.filter((shape) => {
				if (!standings) return shape.querySelector(`.${shade}`) !== null;
				// By what the legend itself shows: the map is drawn a frame before it.
				const standing = standings.get(shape.getAttribute('data-k') ?? '');
				return standing?.inFocus === true && shadeClass(standing.shade) === shade;
			})
			.map(nameOf)
			.sort(new Intl.Collator('sv').compare);
	}
}

/** The class that something in the legend is about. */
const shadeAt = (target: EventTarget | null): string =>
	target instanceof Element
		? (target.closest('[data-shade]')?.getAttribute('data-shade') ?? '')
		: '';

function makeButton(row: Element): void {
	const button = document.createElement('button');
	button.type = 'button';
	button.className = row.className;
	button.setAttribute('aria-pressed', 'false');
	button.append(...row.childNodes);
	row.replaceWith(button);
}

customElements.define('histogram-legend', HistogramLegend);
