import { nearestPoint } from '../../draw/nearest-point.ts';
import { scatter, type ScatterPoint } from '../../draw/scatter.ts';
import type { ApiSeries } from '../../tables/api.ts';
import type { Area } from '../../stats/area.ts';
import type { ShownMeasure } from './explorer-facts.ts';
import type { MunicipalityCode } from '../../tables/code.ts';
import { measurePath } from '../../stats/measure-path.ts';
import { fill } from '../../words/text/fill.ts';
import { pairYear } from '../../stats/pair-year.ts';
import { pairsOf } from '../../stats/pairs.ts';
import {
	bothValues,
	scatterTexts,
	sideValue,
	type ScatterTexts,
	type ScatterSide,
	type ScatterWords,
} from '../../words/text/scatter-texts.ts';
import { isComparable } from '../../stats/second-indicators.ts';
import { placeLabel } from '../../words/text/place-label.ts';
import { turnOf } from '../../steer/after-paint.ts';
import { fetchSeries } from '../../steer/fetch-series.ts';
import { fundStateOf } from './fund-state.ts';
import { fillCard, placeCard } from '../../steer/map-card.ts';
import { municipalityName } from '../../steer/municipality-name.ts';
import { readFacts } from '../../steer/read-facts.ts';
import { drawChart, markDot, nameOutliers, type DotState } from './scatter-chart.ts';
import { choose, whenShown, type Shown } from './shown.ts';
import { writeText } from '../../steer/write.ts';

/** How near to a dot a pointer must be, in CSS pixels: the dots are smaller than a finger. */
const REACH = 12;

/** What TwoIndicators.astro wrote into the page for this script. */
interface Known {
	readonly texts: ScatterWords;
	/** Codes of the municipalities that have a known fund, whatever it is aimed at. */
	readonly holders: readonly string[];
	/** Codes of those that the chart as served has no dot of. */
	readonly without: readonly string[];
	/** With {county}: that its dots are clearer than the rest. */
	readonly county: string;
	readonly failed: string;
}

/** One of the two indicators, which can be linked to. */
type LinkedSide = ScatterSide & { readonly indicator: Pick<ShownMeasure, 'id'> };

/** The two indicators as they are drawn. */
interface Drawn {
	readonly shown: Shown;
	readonly sides: readonly [x: LinkedSide, y: LinkedSide];
	readonly points: readonly ScatterPoint[];
}

/**
 * The chart of two indicators, already drawn: redraws it for what is shown, names the municipality
 * that is pointed at, and chooses the one that is clicked. The second indicator is a control of the
 * page like others (`data-choice`).
 */
class IndicatorScatter extends HTMLElement {
	readonly #known = readFacts<Known>(this);
	readonly #holders = new Set(this.#known.holders);
	readonly #svg = this.querySelector<SVGElement>('[data-chart]');
	readonly #turnToDraw = turnOf(this);
	#drawn: Drawn | undefined;
	/** Number of the latest picture asked for: an answer that comes late is left. */
	#turn = 0;
	/** Where the pointer was last, for a chart whose figures are still on their way. */
	#last: MouseEvent | undefined;

	connectedCallback(): void {
		this.#nameDots();
		whenShown(this, (shown) => {
			void this.#show(shown);
		});
		const plot = this.querySelector<HTMLElement>('[data-plot]');
		plot?.addEventListener('pointermove', (event) => {
			this.#point(event);
		});
		// A finger leaves as soon as it is lifted; what it named stays.
		plot?.addEventListener('pointerleave', (event) => {
			if (event.pointerType === 'touch') return;
			this.#last = undefined;
			this.#name(null);
		});
		plot?.addEventListener('click', (event) => {
			this.#point(event);
		});
		document.addEventListener('keydown', this.#putAway);
	}

	disconnectedCallback(): void {
		document.removeEventListener('keydown', this.#putAway);
	}

	/** Gives the dots that were served their codes: in the order of these, those that hold a fund last. */
	#nameDots(): void {
		const without = new Set(this.#known.without);
		const shapes = this.closest('indicator-explorer')?.querySelectorAll('.map-country [data-k]');
		const codes = [...(shapes ?? [])]
			.map((shape) => shape.getAttribute('data-k') ?? '')
			.filter((code) => !without.has(code))
			.sort();
		const inOrder = [
			...codes.filter((code) => !this.#holders.has(code)),
			...codes.filter((code) => this.#holders.has(code)),
		];
		for (const [at, dot] of [...this.querySelectorAll('[data-dots] > *')].entries()) {
			dot.setAttribute('data-dot', inOrder[at] ?? '');
		}
	}

	/** The card covers dots: Escape puts it away though the pointer stays. */
	readonly #putAway = ({ key }: KeyboardEvent): void => {
		if (key === 'Escape') this.#name(null);
	};

	/** Names the municipality at the pointer; a click chooses it. */
	#point(event: MouseEvent): void {
		const clicked = event.type === 'click';
		if (!this.#drawn) {
			// The page as it was served has asked for no figures: ask for those that it shows.
			if (!this.#last || clicked) choose(this, {}, 'live');
			this.#last = event;
			return;
		}
		const point = this.#pointAt(event);
		this.#name(point);
		if (clicked && point) choose(this, { municipality: point.code });
	}

	#pointAt({ clientX, clientY }: MouseEvent): ScatterPoint | null {
		if (!this.#svg || !this.#drawn) return null;
		const { left, top, width, height } = this.#svg.getBoundingClientRect();
		const pixels = [width / 100, height / 100] as const;
		const at = [(clientX - left) / pixels[0], (clientY - top) / pixels[1]] as const;
		return nearestPoint(this.#drawn.points, at, pixels, REACH);
	}

	/** Shows the card of a municipality, or none. */
	#name(point: ScatterPoint | null): void {
		const card = this.querySelector<HTMLElement>('.scatter-card');
		const plot = this.querySelector<HTMLElement>('[data-plot]');
		const mark = this.querySelector('[data-pointed]');
		if (!card || !plot || !mark) return;
		card.hidden = point === null;
		plot.toggleAttribute('data-hit', point !== null);
		markDot(mark, point, null);
		const dot = point && this.querySelector(`[data-dot="${point.code}"]`);
		if (!point || !dot || !this.#drawn) return;
		fillCard(card, this.#card(point.code, this.#drawn));
		placeCard(card, dot, plot);
	}

	/** Short, since it covers dots: the axes say what the values are of. */
	#card(code: string, { shown, sides: [x, y] }: Drawn): string {
		const { texts } = this.#known;
		const told = (side: ScatterSide): string => sideValue(side, code, texts, shown.facts.locale);
		const name = municipalityName(this.closest('indicator-explorer'), code);
		return placeLabel(name, [`→ ${told(x)}`, `↑ ${told(y)}`]);
	}

	#both(code: string, { shown, sides }: Drawn): string {
		const name = municipalityName(this.closest('indicator-explorer'), code);
		return bothValues({ code, name }, sides, this.#known.texts, shown.facts.locale);
	}

	/** Gets the figures of the second indicator and draws; says in words where there is nothing to draw. */
	async #show(shown: Shown): Promise<void> {
		const turn = (this.#turn += 1);
		const second = shown.facts.against.find(({ id }) => id === shown.view.against);
		const comparable = isComparable(shown.indicator);
		this.querySelector('[data-why]')?.toggleAttribute('hidden', comparable);
		writeText(this.querySelector('[data-why-text]'), shown.indicator.unranked ?? '');
		this.querySelector('[data-picture]')?.toggleAttribute('hidden', !comparable);
		this.#keepOut(shown.indicator.id);
		if (!comparable || !second) {
			this.#drawn = undefined;
			this.#say('');
			return;
		}
		let series: ApiSeries;
		try {
			series = await fetchSeries(second.id, () => {
				this.#say(shown.facts.words.loading);
			});
		} catch {
			if (turn === this.#turn) this.#say(this.#known.failed);
			return;
		}
		// The map comes first, and while a slider is dragged only the last picture is drawn.
		if (this.#drawn) await this.#turnToDraw();
		const year = pairYear(series, shown.view.year);
		if (turn !== this.#turn || year === null) return;
		this.#say('');
		const x = { indicator: shown.indicator, series: shown.series, year: shown.view.year };
		this.#draw(shown, [x, { indicator: second, series, year }]);
	}

	#draw(shown: Shown, sides: Drawn['sides']): void {
		const { area, facts, view } = shown;
		const [x, y] = sides;
		if (this.#drawn && isSame(this.#drawn, shown, y)) return;
		const all = pairsOf(x.series, x.year, y.series, y.year);
		const chart = scatter(all.pairs);
		/** Its dots stand out, unless the reader looks at an area. */
		const county = area ? null : countyOfChosen(shown);
		this.#drawn = { shown, sides, points: chart.points };
		if (this.#svg) {
			drawChart(this.#svg, chart, this.#stateOf(shown, county), facts.locale);
		}
		const pairs = area ? pairsOf(x.series, x.year, y.series, y.year, new Set(area.members)) : all;
		this.#describe(
			sides,
			scatterTexts(...sides, pairs, this.#known.texts, facts.locale, area?.name ?? null),
		);
		const chosen = chart.points.find(({ code }) => code === view.municipality) ?? null;
		const explorer = this.closest('indicator-explorer');
		// The chosen one has a name already; dots outside the area in focus are no matter.
		nameOutliers(this.querySelector('[data-names]'), chart.points, (code) =>
			code === chosen?.code || (area && !area.members.includes(code))
				? null
				: municipalityName(explorer, code),
		);
		const mark = this.querySelector('[data-chosen]');
		if (mark) markDot(mark, chosen, chosen && municipalityName(explorer, chosen.code));
		this.#tellChosen(this.#drawn, county);
		const last = this.#last;
		this.#last = undefined;
		if (last) this.#point(last);
		else this.#name(null);
	}

	#stateOf(
		{ indicator, standings }: Shown,
		county: Area | null,
	): (code: MunicipalityCode) => DotState {
		const near = county && new Set(county.members);
		return (code) => {
			const holds = this.#holders.has(code);
			return {
				holds,
				aimed: fundStateOf(indicator, code, holds) === 'targets',
				outOfFocus: standings.get(code)?.inFocus === false,
				elsewhere: near !== null && !near.has(code),
			};
		};
	}

	/** Everything that says in words what the chart shows. */
	#describe(sides: Drawn['sides'], texts: ScatterTexts): void {
		this.#svg?.setAttribute('aria-label', texts.label);
		this.#write('[data-sentence]', texts.sentence);
		this.#write('[data-note]', texts.note);
		(['x', 'y'] as const).forEach((name, index) => {
			this.#write(`[data-title="${name}"]`, texts[name]);
			const indicator = sides[index]?.indicator;
			const link = this.querySelector<HTMLAnchorElement>(`[data-source="${name}"]`);
			if (!indicator || !link) return;
			link.textContent = indicator.name;
			link.href = link.pathname.replace(/\/data\/[^/]*\/$/, measurePath(indicator.id));
		});
	}

	/** The chosen municipality's values, and which dots are its county's; the hint where none is chosen. */
	#tellChosen(drawn: Drawn, county: Area | null): void {
		const { municipality } = drawn.shown.view;
		this.querySelector('[data-hint]')?.toggleAttribute('hidden', municipality !== null);
		const text =
			municipality === null
				? ''
				: [
						`${this.#both(municipality, drawn)}.`,
						...(county ? [fill(this.#known.county, { county: county.name })] : []),
					].join(' ');
		this.#write('[data-chosen-text]', text);
	}

	/** An indicator can't be set against itself. */
	#keepOut(id: string): void {
		for (const option of this.querySelectorAll('option')) option.disabled = option.value === id;
	}

	#say(text: string): void {
		this.#write('[data-scatter-status]', text);
	}

	#write(selector: string, text: string): void {
		writeText(this.querySelector(selector), text);
	}
}

/** Whether a picture is the one that is drawn: something else on the page has changed. */
const isSame = (drawn: Drawn, shown: Shown, y: ScatterSide): boolean =>
	drawn.shown.standings === shown.standings &&
	drawn.shown.indicator === shown.indicator &&
	drawn.shown.view.municipality === shown.view.municipality &&
	drawn.sides[1].series === y.series;

/** The county of the chosen municipality. */
const countyOfChosen = ({ facts, view }: Shown): Area | null =>
	facts.areas.find(
		({ kind, members }) =>
			kind === 'county' && view.municipality !== null && members.includes(view.municipality),
	) ?? null;

customElements.define('indicator-scatter', IndicatorScatter);
