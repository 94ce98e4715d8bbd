import type { YearChart } from '../../draw/year-chart.ts';
import { gapAt, stepYear, type YearSpan } from '../../stats/year-step.ts';
import { municipalityName } from '../../steer/municipality-name.ts';
import type { InHistory } from '../../steer/history-steps.ts';
import { choose, whenPainted, whenShown, type Shown } from './shown.ts';
import { drawChart, drawMarks, drawSlider, type DrawnMunicipality } from './year-drawing.ts';

/** Milliseconds that each year is shown while the years are played. */
const PACE = 900;
/** Turns that playing waits for figures on their way before it gives up. */
const PATIENCE = 10;

/** The lines as they are drawn, and of what. */
interface Drawn extends Pick<Shown, 'indicator' | 'series'> {
	readonly place: DrawnMunicipality | null;
	readonly chart: YearChart;
}

/**
 * The slider over the years, the button that plays them, and the lines below. While the slider is
 * dragged or the years are played they are shown live; the year stands in the address once the
 * reader lets go or the play has stopped.
 */
class YearControl extends HTMLElement {
	readonly #range = this.querySelector('input');
	readonly #stillness = matchMedia('(prefers-reduced-motion: reduce)');
	#shown: Shown | undefined;
	#place: DrawnMunicipality | null = null;
	#drawn: Drawn | undefined;
	/** The year that the slider was last asked for: says which way a drag goes over years without data. */
	#from = 0;
	/** The years without data that were last led past. */
	#passed: YearSpan | null = null;
	/** A year that is shown but does not stand in the address yet. */
	#unsaved: number | null = null;
	#byKey = false;
	#timer: ReturnType<typeof setInterval> | undefined;
	#waited = 0;

	connectedCallback(): void {
		const range = this.#range;
		const save = (): void => {
			const how = this.#byKey ? 'passing' : 'step';
			this.#byKey = false;
			this.#save(how);
		};
		const touch = (): void => {
			this.#stop();
			this.#save();
			this.#from = range?.valueAsNumber ?? 0;
		};
		range?.addEventListener('pointerdown', touch);
		range?.addEventListener('keydown', (event) => {
			if (!event.repeat) touch();
			this.#from = range.valueAsNumber;
			this.#byKey = true;
		});
		range?.addEventListener('input', () => {
			this.#move(range);
		});
		// A key that is held changes many times: the address gets the year where it is let go.
		range?.addEventListener('change', () => {
			if (!this.#byKey) save();
		});
		range?.addEventListener('keyup', save);
		range?.addEventListener('blur', save);
		this.querySelector('button')?.addEventListener('click', () => {
			if (this.#timer === undefined) this.#play();
			else this.#halt();
		});
		document.addEventListener('visibilitychange', this.#halt);
		window.addEventListener('pagehide', this.#stop);
		this.#stillness.addEventListener('change', this.#halt);
		whenShown(this, (shown) => {
			this.#draw(shown);
		});
		whenPainted(this, (shown) => {
			this.#drawLines(shown);
		});
		// The slider was moved before this script was there.
		const asked = new URLSearchParams(location.search).has('ar');
		if (range && !asked && range.value !== range.defaultValue) {
			this.#move(range);
			this.#save();
		}
	}

	disconnectedCallback(): void {
		this.#stop();
		document.removeEventListener('visibilitychange', this.#halt);
		window.removeEventListener('pagehide', this.#stop);
		this.#stillness.removeEventListener('change', this.#halt);
	}

	/** Years that can be chosen: those of the indicator that the page was served with until another is shown. */
	get #years(): readonly number[] {
		return this.#shown?.indicator.years ?? (this.dataset['years'] ?? '').split(' ').map(Number);
	}

	/** The slider has moved: on to a year that has data. */
	#move(range: HTMLInputElement): void {
		const wanted = range.valueAsNumber;
		// A drag that trembles over the same year without data goes no way: what it led to stays.
		if (wanted === this.#from && this.#unsaved !== null) {
			range.value = String(this.#unsaved);
			return;
		}
		const year = stepYear(this.#years, this.#from, wanted);
		this.#from = wanted;
		this.#passed = gapAt(this.#years, wanted);
		range.value = String(year);
		this.#preview(year);
	}

	#preview(year: number): void {
		this.#unsaved = year;
		choose(this, { year }, 'live');
	}

	/** Puts the year that is shown in the address. */
	#save(how: InHistory = 'step'): void {
		const year = this.#unsaved;
		this.#unsaved = null;
		if (year !== null) choose(this, { year }, how);
	}

	#play(): void {
		if (this.#stillness.matches || this.#years.length < 2) return;
		this.#passed = null;
		this.#timer = setInterval(() => {
			this.#tick();
		}, PACE);
		this.#nameButton();
		this.#next(this.#range?.valueAsNumber ?? 0);
	}

	#tick(): void {
		const year = this.#unsaved ?? 0;
		if (this.#shown?.view.year === year) this.#next(year);
		else if ((this.#waited += 1) > PATIENCE) this.#stop();
	}

	/** Goes one year on; from the last to the first, and stops where it comes to the last. */
	#next(from: number): void {
		this.#waited = 0;
		const year = this.#years.find((each) => each > from) ?? this.#years[0] ?? from;
		this.#preview(year);
		if (year === this.#years.at(-1)) this.#halt();
	}

	readonly #stop = (): void => {
		clearInterval(this.#timer);
		this.#timer = undefined;
		this.#nameButton();
	};

	/** Stops playing at the year that is shown. */
	readonly #halt = (): void => {
		if (this.#timer === undefined) return;
		this.#stop();
		this.#save();
	};

	#nameButton(): void {
		const playing = this.#timer !== undefined;
		this.querySelector('[data-to="play"]')?.toggleAttribute('hidden', playing);
		this.querySelector('[data-to="stop"]')?.toggleAttribute('hidden', !playing);
	}

	#draw(shown: Shown): void {
		const before = this.#shown;
		this.#shown = shown;
		const { indicator, view } = shown;
		const code = view.municipality;
		const range = this.#range;
		if (!range) return;
		const isOther = before?.indicator !== indicator;
		// Another part of the page, or the Back button, has led elsewhere: nothing is left to save.
		if ((before && isOther) || view.year !== (this.#unsaved ?? range.valueAsNumber)) {
			this.#passed = null;
			this.#unsaved = null;
			this.#stop();
		}
		const name = code === null ? '' : municipalityName(this.closest('indicator-explorer'), code);
		this.#place = code === null ? null : { code, name };
		drawSlider(this, range, { shown, place: this.#place, passed: this.#passed });
	}

	/** The lines, drawn anew where another indicator or municipality is shown, and the year's marks on them. */
	#drawLines(shown: Shown): void {
		const { indicator, series } = shown;
		const place = this.#place;
		const before = this.#drawn;
		const same =
			before?.indicator === indicator &&
			before.series === series &&
			before.place?.code === place?.code;
		this.#drawn = same
			? before
			: { indicator, series, place, chart: drawChart(this, shown, place) };
		drawMarks(this, shown, this.#drawn.chart, place);
	}
}

customElements.define('year-control', YearControl);
