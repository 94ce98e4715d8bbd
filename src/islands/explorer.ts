import type { ApiSeries } from '../model/api.ts';
import type { Scale } from '../model/classes.ts';
import { offerOf } from '../model/explorer.ts';
import { fill } from '../model/fill.ts';
import { valuesIn } from '../model/series.ts';
import { standings } from '../model/standing.ts';
import {
	changeView,
	readView,
	setChoice,
	writeChoices,
	writeView,
	type Unknown,
	type View,
} from '../model/view.ts';
import { afterPaint } from './after-paint.ts';
import { explorerFacts } from './explorer-facts.ts';
import { fetchSeries } from './fetch-series.ts';
import { HistorySteps } from './history-steps.ts';
import { keepQuery } from './keep-query.ts';
import { municipalityName } from './municipality-name.ts';
import { earlyChoices, isControl, resetFields, syncControls, valueOf } from './page-controls.ts';
import { tell, type InHistory, type Shown } from './shown.ts';
import { countryText, focusText, labelText, titleText } from './shown-text.ts';
import { writeText } from './write.ts';

/**
 * A page's picture of an indicator: holds what the reader has chosen, in the address, and tells the
 * parts inside it what to show (shown.ts).
 *
 * Form controls marked `data-choice` are named as in the address and need no code of their own.
 * Elements marked `data-shown="title"` and so on hold a text that follows what is shown.
 */
class IndicatorExplorer extends HTMLElement {
	readonly #facts = explorerFacts(this);
	readonly #offer = offerOf(this.#facts);
	/** The explanation of the indicator that the page was served with. */
	readonly #served = [...(this.querySelector('[data-explanation]')?.children ?? [])];
	#wanted: View = readView('', this.#offer).view;
	#shown: Shown | undefined;
	/** What those who listen were last told of. */
	#told: View = this.#wanted;
	/** The part of the address that was last read or written. */
	#query: string | undefined;
	/** Number of the latest figures asked for: an answer that comes late is left. */
	#turn = 0;
	readonly #steps = new HistorySteps();
	/** What the history is owed: a choice whose figures had not come when the next was made. */
	#owed: Step | null = null;

	connectedCallback(): void {
		this.addEventListener('choose', ({ detail: { change, how } }) => {
			const next = changeView(this.#wanted, change, this.#offer);
			void this.#show(next, how === 'live' ? null : { how, of: Object.keys(change).join() });
		});
		this.addEventListener('change', ({ target }) => {
			if (!isControl(target)) return;
			const { name } = target;
			const next = setChoice(this.#wanted, name, valueOf(target), this.#offer);
			void this.#show(next, { how: 'passing', of: name });
		});
		window.addEventListener('popstate', this.#readAddress);
		const early = earlyChoices(this, location.search);
		this.#readAddress();
		for (const [name, value] of early) {
			void this.#show(setChoice(this.#wanted, name, value, this.#offer), STEP);
		}
	}

	disconnectedCallback(): void {
		window.removeEventListener('popstate', this.#readAddress);
	}

	/** Shows what the address asks for: a link that was followed, or the Back button. */
	readonly #readAddress = (): void => {
		// A link within the page changes no choice.
		if (location.search === this.#query) return;
		this.#query = location.search;
		this.#owed = null;
		const { view, unknown } = readView(location.search, this.#offer);
		this.#note(unknown);
		this.#told = view;
		// A page as it was served needs no figures; but a browser may have kept old controls.
		const asServed = writeView(view, this.#offer) === '' && !this.#shown;
		if (asServed) this.#sync(view);
		else void this.#show(view, null);
	};

	/** Gets the figures of a view and shows it; the address follows once the picture has. */
	async #show(view: View, step: Step | null): Promise<void> {
		this.#wanted = view;
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
		if (this.#owed) this.#write(view, this.#owed);
		this.#owed = null;
		this.#sync(view);
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
		this.#wanted = shown?.view ?? readView(location.search, this.#offer).view;
		this.#sync(shown?.view ?? readView('', this.#offer).view);
		if (shown) tell(this, shown);
		else resetFields(this);
		const retry = (): void => {
			if (this.#shown === shown) void this.#show(failed, shown ? STEP : null);
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

	/** Puts a view in the address. */
	#write(view: View, { how, of }: Step): void {
		const query = writeView(view, this.#offer);
		this.#query = query;
		if (query !== location.search) this.#note([]);
		if (how === 'instead') this.#steps.replace(query);
		else if (how === 'step') this.#steps.put(query);
		else this.#steps.put(query, of, how === 'typed' ? Infinity : undefined);
	}

	/** Gives everything that says what is chosen the values of a view. */
	#sync(view: View): void {
		syncControls(this, writeChoices(view));
		this.dataset['view'] = view.picture;
		this.dataset['indicator'] = view.indicator;
		// The page in the other language shows the same.
		keepQuery(writeView(view, this.#offer));
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
		write('country', countryText(shown));
		write('definition', indicator.definition);
		write('focus', focusText(shown));
		write('scale', view.yearScale ? fill(facts.words.yearScale, { year: view.year }) : '');
		if (before?.indicator !== indicator) void this.#explain(indicator.id);
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

	/** Tells of what the address asked for and the page does not have. Text only, never markup. */
	#note(unknown: readonly Unknown[]): void {
		const note = this.querySelector<HTMLElement>('[data-explorer-note]');
		if (!note) return;
		const values = unknown.map(({ name, value }) => `${name}=${short(value)}`).join(', ');
		note.textContent = values === '' ? '' : fill(this.#facts.words.unknown, { values });
	}
}

/** What a view becomes in the history, and what has been chosen. */
interface Step {
	readonly how: Exclude<InHistory, 'live'>;
	readonly of: string;
}
const STEP: Step = { how: 'step', of: '' };

/** Most letters of a strange address that are repeated on the page. */
const MOST_LETTERS = 30;
const short = (text: string): string =>
	text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS)}…` : text;

/** The classes in use. How to make those of one year is fetched when a reader asks for them: few do. */
async function scaleOf(
	series: ApiSeries,
	{ year, yearScale }: View,
	indicator: Shown['indicator'],
): Promise<Scale> {
	if (!yearScale) return series.scale;
	const { makeScale } = await import('../model/make-scale.ts');
	return makeScale([...valuesIn(series, year).values()], year, indicator);
}

customElements.define('indicator-explorer', IndicatorExplorer);
