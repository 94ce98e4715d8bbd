import { breakYears } from '../../stats/method-breaks.ts';
import { dotsOf, shareOf, TIMELINE_BOX } from '../../draw/timeline.ts';
import { yearChart, type YearChart } from '../../draw/year-chart.ts';
import { COUNTRY } from '../../tables/code.ts';
import { valueIn } from '../../stats/series.ts';
import type { YearSpan } from '../../stats/year-step.ts';
import { gapText, shortFigure, yearNote } from '../../words/text/year-words.ts';
import type { Shown } from './shown.ts';
import { writeWay } from '../../steer/number/write-way.ts';
import { writeAttribute, writeText } from '../../steer/write.ts';

/** A municipality drawn beside the country. */
export interface DrawnMunicipality {
	readonly code: string;
	readonly name: string;
}

const all = (row: HTMLElement, selector: string): HTMLElement[] => [
	...row.querySelectorAll<HTMLElement>(selector),
];

/** The paths of a line: the line, the years that stand alone, the year that is shown. */
const pathsOf = (row: HTMLElement, index: number): SVGPathElement[] => [
	...(row.querySelectorAll('[data-line]')[index]?.querySelectorAll('path') ?? []),
];

/** Draws axis and lines anew: for another indicator, or another municipality. */
export function drawChart(
	row: HTMLElement,
	shown: Shown,
	place: DrawnMunicipality | null,
): YearChart {
	const { indicator, series, facts } = shown;
	const { years } = indicator;
	const chart = yearChart(indicator, series, place, facts.words.years, facts.locale);
	row.dataset['single'] = String(years.length === 1);
	writeText(row.querySelector('[data-first]'), String(years[0] ?? ''));
	writeText(row.querySelector('[data-last]'), String(years.at(-1) ?? ''));
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

/** What the year says of a place. */
interface YearFigure {
	readonly name: string;
	readonly code: string;
	/** The value, or why there is none. */
	readonly figure: string;
	readonly isMissing: boolean;
}

/** The country, and the municipality beside it. */
function figuresOf(
	{ indicator, series, view, facts }: Shown,
	place: DrawnMunicipality | null,
): readonly YearFigure[] {
	const { words, locale } = facts;
	const country = { code: COUNTRY, name: words.years.country };
	return (place ? [country, place] : [country]).map(({ code, name }) => {
		const value = valueIn(series, code, view.year);
		const figure = shortFigure(value, code, indicator, words.label.reasons, locale);
		return { name, code, figure, isMissing: 'missing' in value };
	});
}

/** Writes a figure, which leads to its row; why there is none leads nowhere. */
function writeFigure(line: HTMLElement, told: YearFigure | undefined, shown: Shown): void {
	line.hidden = told === undefined;
	if (!told) return;
	const { name, code, figure, isMissing } = told;
	writeText(line.querySelector('[data-name]'), name);
	const [way, why] = line.querySelector('[data-of-year]')?.children ?? [];
	way?.toggleAttribute('hidden', isMissing);
	writeText(why, isMissing ? figure : '');
	if (isMissing) return;
	const link = way?.querySelector('a');
	writeText(link, figure);
	const { indicator, view } = shown;
	writeWay(link, { indicator: indicator.id, code, year: view.year, from: null });
}

/** Marks the year on the lines, with the figures of country and municipality. */
export function drawMarks(
	row: HTMLElement,
	shown: Shown,
	chart: YearChart,
	place: DrawnMunicipality | null,
): void {
	const { year } = shown.view;
	const share = shareOf(shown.indicator.years, year);
	row.querySelector<HTMLElement>('.years-chart')?.style.setProperty('--at', String(share));
	const figures = figuresOf(shown, place);
	for (const [index, line] of all(row, '.years-figures > span').entries()) {
		writeFigure(line, figures[index], shown);
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
	readonly place: DrawnMunicipality | null;
	/** Years without data that the reader has just been led past. */
	readonly passed: YearSpan | null;
}
