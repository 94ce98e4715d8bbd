import { legendOf, type Legend, type LegendMark } from '../../draw/legend.ts';
import { legendAxis, type LegendAxis } from '../../draw/legend-axis.ts';
import { COUNTRY } from '../../tables/code.ts';
import type { LegendWords } from '../../words/text/legend-text.ts';
import { municipalityName } from '../../steer/municipality-name.ts';
import type { Shown } from './shown.ts';
import { writeAttribute, writeText } from '../../steer/write.ts';
import { writeWay } from '../../steer/number/write-way.ts';

/*
 * How a legend is drawn anew. Comes when something has been chosen: a page is served with the legend of
 * its first picture.
 */

/** The axis of the histogram, the same as long as the classes are. */
export const axisOf = ({ series, scale }: Shown): LegendAxis =>
	legendAxis(series, scale, scale.year);

/** Fills the elements of a legend, made by ClassLegend.astro, for what is shown. */
export function drawLegend(
	element: HTMLElement,
	{ facts, indicator, series, view, scale, standings, area }: Shown,
	words: LegendWords,
	axis: LegendAxis,
): void {
	const legend = legendOf({
		locale: facts.locale,
		words,
		indicator,
		series,
		year: view.year,
		scale,
		yearScale: view.yearScale,
		axis,
		standings: standings.values(),
		area,
		municipality:
			view.municipality === null
				? null
				: {
						code: view.municipality,
						name: municipalityName(element.closest('.map'), view.municipality),
					},
	});
	fillClasses(element, legend);
	for (const part of ['intro', 'absent', 'crowded', 'note'] as const) {
		writeText(element.querySelector(`[data-legend="${part}"]`), legend[part]);
	}
	element.querySelector('.legend-crowded')?.toggleAttribute('hidden', legend.crowded === '');
	writeAttribute(element.querySelector('.histogram'), 'aria-label', legend.name);
	writeAttribute(element.querySelector('.axis'), 'd', legend.axis);
	for (const row of element.querySelectorAll<HTMLElement>('[data-reason]')) {
		const [, count] =
			[...legend.missing].find(([reason]) => reason === row.dataset['reason']) ?? [];
		row.hidden = count === undefined;
		writeText(row.querySelector('.legend-count'), count ?? '');
	}
	for (const [index, bound] of element.querySelectorAll<HTMLElement>('.legend-bound').entries()) {
		place(bound, legend.bounds[index] ?? null);
		bound.classList.toggle('wide', legend.bounds[index]?.isWide ?? false);
	}
	for (const name of ['country', 'municipality'] as const) {
		const mark = element.querySelector<HTMLElement>(`[data-place="${name}"]`);
		if (!mark) continue;
		place(mark, legend[name]);
		const ref = { indicator: indicator.id, code: COUNTRY, year: view.year, from: null };
		writeWay(mark.querySelector('a'), ref);
		mark.classList.toggle('before', legend[name]?.before ?? false);
		mark.classList.toggle('low', legend[name]?.low ?? false);
	}
	element.querySelector('[data-colour-by-year]')?.toggleAttribute('hidden', view.yearScale);
}

function fillClasses(element: HTMLElement, { classes }: Legend): void {
	const bars = element.querySelectorAll('.bar-class');
	const rows = element.querySelectorAll<HTMLElement>('[data-class]');
	for (const [index, { shade, bounds, count, number, width, ...paths }] of classes.entries()) {
		const [group, row] = [bars[index], rows[index]];
		if (!group || !row) continue;
		writeAttribute(group, 'class', `bar-class ${shade}`.trimEnd());
		writeAttribute(group, 'data-shade', shade);
		writeAttribute(group.querySelector('.zone'), 'd', paths.zone);
		writeAttribute(group.querySelector('.bars'), 'd', paths.bars);
		row.toggleAttribute('hidden', shade === '');
		writeAttribute(row, 'data-shade', shade);
		writeAttribute(row, 'style', `--ground-width:${width}%`);
		writeAttribute(row.querySelector('.swatch'), 'class', `swatch ${shade}`.trimEnd());
		writeText(row.querySelector('.legend-bounds'), bounds);
		writeText(row.querySelector('.legend-count'), count);
		writeText(row.querySelector('.legend-number'), number);
	}
}

function place(element: HTMLElement, mark: LegendMark | null): void {
	element.hidden = mark === null;
	const link = element.querySelector('a');
	// As it is served: a link is never without words, seen or not.
	writeText(link ?? element, mark?.text ?? (link ? '–' : ''));
	writeAttribute(element, 'style', `--x:${mark?.x ?? 0}%`);
}
