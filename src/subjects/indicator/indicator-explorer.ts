import type { ApiSeries } from '../../tables/api.ts';
import type { Scale } from '../../stats/classes.ts';
import { offerOf } from './explorer-facts.ts';
import { fill } from '../../words/text/fill.ts';
import { valuesIn } from '../../stats/series.ts';
import { standings } from '../../stats/standing.ts';
import { changeView, defaultView, type View } from './view.ts';
import { explorerSpec } from './explorer-choices.ts';
import { Address } from '../../steer/address.ts';
import { afterPaint } from '../../steer/after-paint.ts';
import { explorerFacts } from './read-explorer.ts';
import { fetchSeries } from '../../steer/fetch-series.ts';
import type { HistoryStep } from '../../steer/history-steps.ts';
import { municipalityName } from '../../steer/municipality-name.ts';
import { resetFields } from '../../steer/page-controls.ts';
import { tell, type Shown } from './shown.ts';
import { focusText, labelText, titleText } from './shown-text.ts';
import { writeText } from '../../steer/write.ts';

/**
 * A page's picture of an indicator: holds what the reader has chosen, in the address, and tells the
 * parts inside it what to show (shown.ts).
 *
 * Form controls marked `data-choice` are named as in the address and need no code of their own.
 * Elements marked `data-shown="title"` and so on hold a text that follows what is shown.
 */
class IndicatorExplorer extends HTMLElement {
	readonly #facts = explorerFacts(this);
	/** The explanation of the indicator that the page was served with. */
	readonly #served = [...(this.querySelector('[data-explanation]')?.children ?? [])];
	readonly #offer = offerOf(this.#facts);
	readonly #address = new Address<View>({
		part: this,
		spec: explorerSpec(this.#offer),
		show: (view) => {
			this.#owed = null;
			this.#told = view;
			// A page as it was served needs no figures.
			if (this.#address.query(view) === '' && !this.#shown) this.#mark(view);
			else void this.#show(view, null);
		},
		follow: (next, before) => changeView(before, next, this.#offer),
		choose: (view, step) => {
			void this.#show(view, step.how === 'live' ? null : step);
		},
	});
	#shown: Shown | undefined;
	/** What those who listen were last told of. */
	#told: View = this.#address.view;
	/** Number of the latest figures asked for: an answer that comes late is left. */
	#turn = 0;
	/** What the history is owed: a choice whose figures had not come when the next was made. */
	#owed: HistoryStep | null = null;

	connectedCallback(): void {
		this.addEventListener('choose', ({ detail: { change, how } }) => {
			const of = Object.keys(change).join();
			this.#address.choose({ ...this.#address.view, ...change }, { how, of });
		});
		this.#address.connect();
	}

	disconnectedCallback(): void {
		this.#address.disconnect();
	}

	/** Gets the figures of a view and shows it; the address follows once the picture has. */
	async #show(view: View, step: HistoryStep | null): Promise<void> {
		const turn = (this.#turn += 1);
		this.#owed = step ?? this.#owed;
		const { indicators, words } = this.#facts;
		const indicator = indicators.find(({ id }) => id === view.indicator);
		if (!indicator) return;
		let series: ApiSeries;
		let scale: Scale;
		try {
			series = await fetchSeries(indicator.id, () => {
				this.#say(words.loading);
			});
			scale = await scaleOf(series, view, indicator);
		} catch {
			if (turn !== this.#turn) return;
			this.#goBack(view);
			this.#say(words.failed);
			return;
		}
		if (turn !== this.#turn) return;
		const before = this.#shown;
		const shown = this.#shownWith(view, indicator, series, scale);
		this.#shown = shown;
		if (this.#owed) this.#address.write(view, this.#owed);
		else this.#address.sync(view);
		this.#owed = null;
		this.#mark(view);
		this.#describe(shown, before);
		this.#say(step === null ? '' : this.#news(shown), false);
		tell(this, shown);
	}

	/**
	 * Leaves what is shown as it is, and the controls with it. An address that could not be shown yet
	 * is still wanted: the next try, or the network's return, has it.
	 */
	#goBack(failed: View): void {
		const shown = this.#shown;
		this.#owed = null;
		const drawn = shown?.view ?? defaultView(this.#offer);
		this.#address.sync(drawn, shown?.view ?? this.#address.asked.view);
		this.#mark(drawn);
		if (shown) tell(this, shown);
		else resetFields(this);
		const retry = (): void => {
			if (this.#shown !== shown) return;
			if (shown) this.#address.choose(failed);
			else void this.#show(failed, null);
		};
		window.addEventListener('online', retry, { once: true });
	}

	/** What is shown, with as much of what was shown before as still holds. */
	#shownWith(view: View, indicator: Shown['indicator'], series: ApiSeries, asked: Scale): Shown {
		const { areas } = this.#facts;
		const before = this.#shown;
		const area = areas.find(({ id }) => id === view.area) ?? null;
		const same =
			before?.indicator === indicator &&
			before.view.year === view.year &&
			before.view.yearScale === view.yearScale;
		const scale = same ? before.scale : asked;
		const members = area && new Set(area.members);
		return {
			view,
			facts: this.#facts,
			indicator,
			series,
			scale,
			area,
			standings:
				same && before.area === area
					? before.standings
					: standings(series, indicator, view.year, { scale, members }),
		};
	}

	/** What of the page there is for a kind of picture, or an indicator, follows by its style. */
	#mark(view: View): void {
		this.dataset['view'] = view.picture;
		this.dataset['indicator'] = view.indicator;
	}

	/** Writes everything on the page that says in words what is shown. */
	#describe(shown: Shown, before: Shown | undefined): void {
		const { indicator, view, facts } = shown;
		const write = (name: string, text: string): void => {
			for (const place of this.querySelectorAll(`[data-shown="${name}"]`)) {
				writeText(place, text);
			}
		};
		write('title', titleText(shown));
		write('definition', indicator.definition);
		void this.#sayCountry(shown);
		write('focus', focusText(shown));
		write('scale', view.yearScale ? fill(facts.words.yearScale, { year: view.year }) : '');
		if (before?.indicator !== indicator) void this.#explain(indicator.id);
	}

	/** Writes the country's figure, of the year and the measure shown. How it is written comes with the first choice. */
	async #sayCountry(shown: Shown): Promise<void> {
		const sentence = this.querySelector('[data-shown="country"]');
		try {
			const { writeCountry } = await import('./country-shown.ts');
			if (sentence && this.#shown === shown) writeCountry(sentence, shown);
		} catch {
			// It would be another measure's.
			sentence?.toggleAttribute('hidden', true);
		}
	}

	/** What has changed since those who listen were last told: the title, and the chosen municipality. */
	#news(shown: Shown): string {
		const { view } = shown;
		const told = this.#told;
		this.#told = view;
		const { indicator, year, municipality: code } = view;
		const samePicture = indicator === told.indicator && year === told.year;
		const sameArea = view.area === told.area;
		if (samePicture && sameArea && code === told.municipality) return '';
		const known = code !== null && this.querySelector(`[data-fund="${code}"]`) !== null;
		return [
			...(samePicture ? [] : [`${titleText(shown)}.`]),
			...(sameArea ? [] : [focusText(shown)]),
			...(code === null ? [] : [labelText(shown, code, municipalityName(this, code), known)]),
		].join(' ');
	}

	/**
	 * Puts the traps and sources of the indicator in their place, below the map and so after it; those of
	 * others stand further down.
	 */
	async #explain(id: string): Promise<void> {
		await afterPaint();
		if (this.#shown?.indicator.id !== id) return;
		const place = this.querySelector('[data-explanation]');
		const other = this.querySelector(`[data-explanation-of="${id}"]`);
		place?.replaceChildren(...(other ? [other.cloneNode(true)] : this.#served));
	}

	/** @param drawn whether the text is for the eye too, or only read aloud */
	#say(text: string, drawn = true): void {
		const status = this.querySelector('[data-explorer-status]');
		status?.classList.toggle('unseen', !drawn);
		writeText(status, text);
	}
}

/** The classes in use. How to make those of one year is fetched when a reader asks for them: few do. */
async function scaleOf(
	series: ApiSeries,
	{ year, yearScale }: View,
	indicator: Shown['indicator'],
): Promise<Scale> {
	if (!yearScale) return series.scale;
	const { makeScale } = await import('../../stats/make-scale.ts');
	return makeScale([...valuesIn(series, year).values()], year, indicator);
}

customElements.define('indicator-explorer', IndicatorExplorer);
