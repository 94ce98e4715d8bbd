import { fill } from '../../words/text/fill.ts';
import type { PictureKind } from './view.ts';
import { afterPaint } from '../../steer/after-paint.ts';
import { nearestShape } from '../../steer/nearest-shape.ts';
import { drawPicture, labelPicture } from './picture.ts';
import { choose, whenShown, type Shown } from './shown.ts';
import { SteeredMap } from '../../steer/steered-map.ts';

/** The map of an indicator, already drawn: redraws it for what is shown, also as circles. */
class ChoroplethMap extends SteeredMap {
	#shown: Shown | undefined;
	/** Whether the page came with choices in its address: they are shown as if they had been served. */
	readonly #arriving = location.search !== '';

	override connectedCallback(): void {
		super.connectedCallback();
		whenShown(this, (shown) => {
			this.#draw(shown);
		});
	}

	protected override ask(municipality: string | null): void {
		choose(this, { municipality });
	}

	/** On a phone the circles are small, and a tap beside one is meant for it. */
	protected override near = (event: MouseEvent): Element | null => {
		const country = this.querySelector('.map-country');
		const { target } = event;
		return target instanceof Node && country?.contains(target)
			? nearestShape(country, event)
			: null;
	};

	#draw(shown: Shown): void {
		const before = this.#shown;
		this.#shown = shown;
		const figure = this.querySelector<HTMLElement>('.map');
		if (!figure) return;
		const { indicator, standings, scale, view, facts } = shown;
		if (before?.view !== view) this.say('');
		if (before?.standings !== standings || before.indicator !== indicator) {
			drawPicture(figure, shown);
			void this.#label(figure, shown);
			figure.dataset['scale'] = scale.midpoint === null ? 'sequential' : 'diverging';
			const label = fill(facts.words.map, { indicator: indicator.name, year: view.year });
			figure.querySelector('[data-map-label]')?.setAttribute('aria-label', label);
		}
		if (before?.view.picture !== view.picture) {
			void this.#drawAs(view.picture, before !== undefined || !this.#arriving);
		}
		this.showChosen(view.municipality);
	}

	/** Names what is spoken of at once, and the rest when the picture has been painted. */
	async #label(figure: Element, shown: Shown): Promise<void> {
		const spokenOf = [shown.view.municipality, this.pointed?.getAttribute('data-k')];
		labelPicture(figure, shown, new Set(spokenOf.filter((code) => code != null)));
		await afterPaint();
		if (this.#shown?.standings === shown.standings) labelPicture(figure, shown);
	}

	/**
	 * Draws circles in place of the country, or the country again. What they need is loaded when they
	 * are asked for first; where that fails, the map stays and the choice is taken back.
	 */
	async #drawAs(picture: PictureKind, moving: boolean): Promise<void> {
		const map = this.querySelector('.map');
		if (!map || (picture !== 'befolkning' && !map.classList.contains('as-circles'))) return;
		const travels = moving && !matchMedia('(prefers-reduced-motion: reduce)').matches;
		try {
			const { drawCircles, drawCountry, fetchCircles } = await import('./circle-view.ts');
			const circles = picture === 'befolkning' ? await fetchCircles() : null;
			if (this.#shown?.view.picture !== picture) return;
			const note = this.querySelector('[data-circles-note]');
			if (note) {
				const { circles: text = '' } = this.dataset;
				note.textContent = circles ? fill(text, { year: circles.year }) : '';
			}
			if (circles) drawCircles(map, circles, this.#shown.facts.locale, travels);
			else drawCountry(map, travels);
			this.showCard();
		} catch {
			this.say(this.dataset['failed'] ?? '');
			if (this.#shown?.view.picture === picture) choose(this, { picture: 'karta' }, 'instead');
		}
	}
}

customElements.define('choropleth-map', ChoroplethMap);
