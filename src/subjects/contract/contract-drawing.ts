import {
	contractChart,
	polyline,
	type ContractLine,
	type ContractTick,
} from '../../draw/contract-chart.ts';
import type { ChartWords } from './contract-facts.ts';
import { printReduction } from '../../words/text/contract-texts.ts';
import { fill } from '../../words/text/fill.ts';
import { formatNumber } from '../../words/text/format.ts';
import type { Locale } from '../../tables/locale.ts';
import type { ContractTerms } from '../../stats/contract/outcome-contract.ts';

const SVG = 'http://www.w3.org/2000/svg';

function element(
	name: string,
	attributes: Readonly<Record<string, string>>,
	...children: readonly (Node | string)[]
): SVGElement {
	const made = document.createElementNS(SVG, name);
	for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
	made.append(...children);
	return made;
}

const percent = (number: number): string => `${number}%`;

/** The largest unit that leaves a figure before the comma. */
const UNITS = [
	{ size: 1_000_000, name: 'million' },
	{ size: 1000, name: 'thousand' },
	{ size: 1, name: 'one' },
] as const;

/** Decimals that tell one tick from the next. */
const decimalsOf = ([first, second]: readonly ContractTick[], size: number): number =>
	first && second
		? Math.max(0, -Math.floor(Math.log10((second.value - first.value) / size) + 1e-9))
		: 0;

/** Half the chart: beyond it, words stand before what they name. */
const isLate = (x: number): boolean => x > 55;

function drawLine(line: ContractLine, name: string): SVGElement {
	return element(
		'g',
		{ class: `contract-line ${line.party}` },
		element(
			'svg',
			{ viewBox: '0 0 100 100', preserveAspectRatio: 'none', width: '100%', height: '100%' },
			element('polyline', { points: polyline(line.points) }),
		),
		element(
			'text',
			{ x: percent(line.label.x), y: percent(line.label.y), class: 'contract-name' },
			name,
		),
	);
}

/** The ring where a side breaks even, with the effect beside it. */
function drawEven({ even, party }: ContractLine, locale: Locale): SVGElement[] {
	if (!even) return [];
	const at = { x: percent(even.x), y: percent(even.y) };
	// Lines rise: there is room above to the left of the one, and below to the right of the other.
	const isBefore = party === 'investor' ? even.x > 15 : even.x > 85;
	return [
		element('circle', { cx: at.x, cy: at.y, r: '5', class: `contract-even ${party}` }),
		element(
			'text',
			{ ...at, class: `contract-at ${party} ${isBefore ? 'before' : ''}` },
			printReduction(even.reduction, locale),
		),
	];
}

/**
 * Draws the chart of a contract into its SVG.
 *
 * @param evens the sentences on where the sides break even
 * @returns the title of the upright axis
 */
export function drawContract(
	svg: Element,
	terms: ContractTerms,
	words: ChartWords,
	evens: string,
	locale: Locale,
): string {
	const chart = contractChart(terms);
	const most = Math.max(...chart.y.map(({ value }) => Math.abs(value)));
	const unit = UNITS.find(({ size }) => most >= size) ?? { size: 1, name: 'one' };
	const decimals = decimalsOf(chart.y, unit.size);
	const { investor, payer, x } = chart;
	const expected = printReduction(terms.reduction, locale);
	svg.replaceChildren(
		element(
			'g',
			{ class: 'contract-ticks', 'data-axis': 'y' },
			...chart.y.flatMap(({ value, at }) => [
				element('line', { x2: '100%', y1: percent(at), y2: percent(at) }),
				element('text', { y: percent(at) }, formatNumber(value / unit.size, decimals, locale)),
			]),
		),
		element(
			'g',
			{ class: 'contract-ticks', 'data-axis': 'x' },
			...x.map(({ value, at }) =>
				element('text', { x: percent(at), y: '100%' }, printReduction(value, locale)),
			),
		),
		element('line', {
			class: 'contract-zero',
			x2: '100%',
			y1: percent(chart.zero),
			y2: percent(chart.zero),
		}),
		element(
			'g',
			{ class: 'contract-expected' },
			element('line', {
				x1: percent(chart.expected),
				x2: percent(chart.expected),
				y2: '100%',
			}),
			element(
				'text',
				{ x: percent(chart.expected), class: isLate(chart.expected) ? 'before' : 'after' },
				fill(words.expected, { effect: expected }),
			),
		),
		drawLine(payer, words.payer),
		drawLine(investor, words.investor),
		...drawEven(payer, locale),
		...drawEven(investor, locale),
	);
	const edge = (which: 0 | -1): string =>
		printReduction(investor.points.at(which)?.reduction ?? 0, locale);
	svg.setAttribute('aria-label', fill(words.label, { from: edge(0), to: edge(-1), even: evens }));
	return words.y[unit.name];
}
