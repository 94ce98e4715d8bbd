import { breakYears } from '../../stats/method-breaks.ts';
import { dotsOf, shareOf, TIMELINE_BOX } from '../../draw/timeline.ts';
import { yearChart, type ChartLabel, type YearChart } from '../../draw/year-chart.ts';
import { COUNTRY } from '../../tables/code.ts';
import { valueIn } from '../../stats/series.ts';
import type { YearSpan } from '../../stats/year-step.ts';
import { gapText, shortFigure, yearNote } from '../../words/text/year-words.ts';
import type { Shown } from './shown.ts';
import { writeAttribute, writeText } from '../../steer/write.ts';

/** A municipality drawn beside the country. */
export interface Place {
	readonly code: string;
	readonly name: string;
}

const all = (row: HTMLElement, selector: string): HTMLElement[] => [
	...row.querySelectorAll<HTMLElement>(selector),
];

const writeLabels = (
	places: readonly HTMLElement[],
	labels: readonly (ChartLabel | null | undefined)[],
): void => {
	for (const [index, place] of places.entries()) {
		writeText(place, labels[index]?.text ?? '');
		place.style.setProperty('--y', `${labels[index]?.y ?? 0}%`);
	}
};

/** The paths of a line: the line, the years that stand alone, the year that is shown. */
const pathsOf = (row: HTMLElement, index: number): SVGPathElement[] => [
	...(row.querySelectorAll('[data-line]')[index]?.querySelectorAll('path') ?? []),
];

/** Draws axis and lines anew: for another indicator, or another municipality. */
export function drawChart(row: HTMLElement, shown: Shown, place: Place | null): YearChart {
	const { indicator, series, facts } = shown;
	const { years } = indicator;
	const chart = yearChart(indicator, series, place, facts.words.years, facts.locale);
	row.dataset['single'] = String(years.length === 1);
	writeText(row.querySelector('[data-first]'), String(years[0] ?? ''));
	writeText(row.querySelector('[data-last]'), String(years.at(-1) ?? ''));
	writeLabels(all(row, '[data-extreme]'), chart.extremes);
	writeLabels(all(row, '[data-end]'), chart.ends);
	row.querySelector('[data-gaps-marked]')?.replaceChildren(
		...chart.gaps.map(({ text, from, to }) => {
			const mark = document.createElement('span');
			mark.title = text;
			mark.style.cssText = `--from:${from * 100}%;--to:${to * 100}%`;
			return mark;
		}),
	);
	const [width, height] = TIMELINE_BOX;
	row
		.querySelector('.break')
		?.setAttribute('d', chart.timeline.breaks.map((at) => `M${at * width} 0V${height}`).join(''));
	for (const index of [0, 1]) {
		const [path, dots] = pathsOf(row, index);
		path?.setAttribute('d', chart.timeline.lines[index]?.path ?? '');
		dots?.setAttribute('d', chart.timeline.lines[index]?.dots ?? '');
	}
	row.querySelector('svg[role="img"]')?.setAttribute('aria-label', chart.description);
	return chart;
}

/** The country, and the municipality beside it, with what the year's figure says of each. */
function figuresOf(
	{ indicator, series, view, facts }: Shown,
	place: Place | null,
): readonly { readonly name: string; readonly figure: string }[] {
	const { words, locale } = facts;
	const country = { code: COUNTRY, name: words.years.country };
	return (place ? [country, place] : [country]).map(({ code, name }) => {
		const value = valueIn(series, code, view.year);
		return { name, figure: shortFigure(value, code, indicator, words.label.reasons, locale) };
	});
}

/** Marks the year on the lines, with the figures of country and municipality. */
export function drawMarks(
	row: HTMLElement,
	shown: Shown,
	chart: YearChart,
	place: Place | null,
): void {
	const { year } = shown.view;
	const share = shareOf(shown.indicator.years, year);
	row.querySelector<HTMLElement>('.years-chart')?.style.setProperty('--at', String(share));
	const figures = figuresOf(shown, place);
	const names = all(row, '[data-name]');
	for (const [index, element] of all(row, '[data-figure]').entries()) {
		writeText(names[index], figures[index]?.name ?? '');
		writeText(element, figures[index]?.figure ?? '');
		const at = chart.timeline.lines[index]?.values.get(year);
		const dot = at ? dotsOf([[share * TIMELINE_BOX[0], at.y]]) : '';
		writeAttribute(pathsOf(row, index)[2], 'd', dot);
	}
}

/** Sets the slider to the year, and says what is known of the years, also to those who listen. */
export function drawSlider(
	row: HTMLElement,
	range: HTMLInputElement,
	{ shown, place, passed }: SliderState,
): void {
	const { indicator, series, view, facts } = shown;
	const { years } = indicator;
	const { words, locale } = facts;
	writeText(row.querySelector('[data-year]'), String(view.year));
	const why = passed ? gapText(passed, indicator.gap, words.years) : '';
	const breaks = breakYears(series.breaks);
	writeText(
		row.querySelector('[data-note]'),
		why === '' ? yearNote(indicator, breaks, words.years, locale) : why,
	);
	range.min = String(years[0] ?? view.year);
	range.max = String(years.at(-1) ?? view.year);
	range.value = String(view.year);
	range.disabled = years.length === 1;
	const spoken = figuresOf(shown, place).map(({ name, figure }) => `${name} ${figure}`);
	const said = why === '' ? [view.year] : [view.year, why];
	writeAttribute(range, 'aria-valuetext', [...said, ...spoken].join('; '));
}

interface SliderState {
	readonly shown: Shown;
	readonly place: Place | null;
	/** Years without data that the reader has just been led past. */
	readonly passed: YearSpan | null;
}
