import { sparkline } from '../../draw/sparkline.ts';
import { askedFigure, type AskedFigure } from './find-asked-figure.ts';
import type { ApiSeries } from '../../tables/api.ts';
import { COUNTRY } from '../../tables/code.ts';
import { fill } from '../../words/text/fill.ts';
import { formatValue } from '../../words/text/format.ts';
import { breakYears } from '../../stats/method-breaks.ts';
import type { SearchFacts } from './search-facts.ts';
import type { SearchedFigure } from './search-hits.ts';
import { valueIn } from '../../stats/series.ts';
import { isPresent } from '../../tables/value.ts';
import { yearsText } from '../../words/text/years-text.ts';
import { fetchSeries } from '../../steer/fetch-series.ts';

const SVG = 'http://www.w3.org/2000/svg';

function drawn(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
	const element = document.createElementNS(SVG, name);
	for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
	return element;
}

/** The place's line with the country's, the year marked. */
function line(series: ApiSeries, code: string, year: number): SVGElement {
	const valuesOf = (of: string) =>
		series.years.map((each) => {
			const value = valueIn(series, of, each);
			return { year: each, value: isPresent(value) ? value.value : null };
		});
	const own = valuesOf(code);
	const chart = sparkline(own, {
		width: 210,
		height: 48,
		padding: 5,
		reference: valuesOf(COUNTRY),
		breaks: breakYears(series.breaks),
		marks: [year],
	});
	const svg = drawn('svg', {
		viewBox: `0 0 ${chart.width} ${chart.height}`,
		'aria-hidden': 'true',
	});
	const [mark] = chart.marks;
	if (mark) svg.append(drawn('line', { x1: mark.x, x2: mark.x, y1: 0, y2: chart.height }));
	for (const [kind, each] of [
		['country', chart.reference],
		['place', chart.line],
	] as const) {
		if (!each) continue;
		svg.append(drawn('path', { class: kind, d: each.path }));
		for (const [cx, cy] of each.dots) svg.append(drawn('circle', { class: kind, cx, cy, r: 2 }));
	}
	return svg;
}

/** What is said of a figure after its value: of what, beside what, and what it must not be taken for. */
function sentences(
	{ indicator, municipality, year: asked }: SearchedFigure,
	{ year, country, rank, rankedYears, unusual }: AskedFigure,
	{ words, locale }: SearchFacts,
): string {
	const years = yearsText(rankedYears, locale);
	return [
		fill(words.figure, { indicator: indicator.name, place: municipality.name, year }),
		(asked ?? indicator.latest) === year
			? ''
			: fill(words.nearest, { asked: asked ?? indicator.latest, year }),
		isPresent(country)
			? fill(words.country, { value: formatValue(country.value, indicator, locale) })
			: '',
		rank ? fill(rankedYears.length > 1 ? words.rankOfMean : words.rank, { ...rank, years }) : '',
		indicator.own ? words.own : '',
		...unusual.map((odd) => fill(words.unusual, { year: odd.year, reason: odd.reason[locale] })),
	]
		.filter((text) => text !== '')
		.join(' ');
}

const text = (name: string, said: string): HTMLElement => {
	const element = document.createElement(name);
	element.textContent = said;
	return element;
};

/**
 * Writes a figure that was asked for: first its name, and when it has come the value with the
 * country's, the place among all where there is one, and the line over the years.
 *
 * @param onYear told which year the figure is of
 */
export async function writeAskedFigure(
	option: HTMLElement,
	asked: SearchedFigure,
	facts: SearchFacts,
	onYear: (year: number) => void,
): Promise<void> {
	const { indicator, municipality } = asked;
	const { words, locale } = facts;
	const write = (year: number, said: string, ...before: readonly Element[]): void => {
		const isOnMap = facts.challenges.some(({ indicators }) => indicators.includes(indicator.id));
		const link = text('span', isOnMap ? fill(words.onMap, { year }) : words.toPage);
		const about = document.createElement('div');
		about.append(...before.flatMap((part) => [part, ' ']), text('span', said), ' ', link);
		link.className = 'site-search-link';
		option.replaceChildren(about);
	};
	const first = asked.year ?? indicator.latest;
	write(
		first,
		fill(words.figure, { indicator: indicator.name, place: municipality.name, year: first }),
	);
	let series: ApiSeries;
	try {
		series = await fetchSeries(indicator.id, () => undefined);
	} catch {
		// The row stands without its figure, and leads to it.
		return;
	}
	const figure = askedFigure(series, indicator, municipality.id, asked.year);
	const value = isPresent(figure.value)
		? formatValue(figure.value.value, indicator, locale)
		: words.reasons[figure.value.missing];
	write(figure.year, sentences(asked, figure, facts), text('strong', value));
	if (isPresent(figure.value)) option.append(line(series, municipality.id, figure.year));
	onYear(figure.year);
}
