import {
	contractChart,
	polyline,
	type ContractField,
	type ContractLine,
	type ContractTick,
} from '../../draw/contract-chart.ts';
import { svgNode, type SvgNode } from '../../draw/svg-node.ts';
import type { ContractTerms } from '../../stats/contract/outcome-contract.ts';
import type { Locale } from '../../tables/locale.ts';
import { printReduction } from '../../words/text/contract-texts.ts';
import { fill } from '../../words/text/fill.ts';
import { formatNumber } from '../../words/text/format.ts';
import type { ChartWords } from './contract-facts.ts';

/** The chart of a contract as it is drawn, by the server and by the script alike. */
export interface ContractPicture {
	readonly nodes: readonly SvgNode[];
	/** What it shows, for those who listen. */
	readonly label: string;
	/** Title of the upright axis. */
	readonly axis: string;
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

/** So near the top of the chart a name stands beside its line, not above it; in hundredths. */
const TOP = 14;

const drawLine = (line: ContractLine, name: string): SvgNode =>
	svgNode(
		'g',
		{ class: `contract-line ${line.party}` },
		svgNode(
			'svg',
			{ viewBox: '0 0 100 100', preserveAspectRatio: 'none', width: '100%', height: '100%' },
			svgNode('polyline', { points: polyline(line.points) }),
		),
		svgNode(
			'text',
			{
				x: percent(line.label.x),
				y: percent(line.label.y),
				class: `contract-name ${line.label.y < TOP ? 'high' : ''}`,
			},
			name,
		),
	);

/** The ring where a side breaks even, with the effect beside it; once where both do so at the same. */
function drawEven(
	{ even, party }: ContractLine,
	other: ContractLine,
	locale: Locale,
): readonly SvgNode[] {
	if (!even) return [];
	const at = { x: percent(even.x), y: percent(even.y) };
	const ring = svgNode('circle', {
		cx: at.x,
		cy: at.y,
		r: '5',
		class: `contract-even ${party}`,
	});
	const effect = printReduction(even.reduction, locale);
	if (party === 'payer' && other.even && printReduction(other.even.reduction, locale) === effect) {
		return [ring];
	}
	// Lines rise: there is room above to the left of the one, and below to the right of the other.
	const isBefore = party === 'investor' ? even.x > 15 : even.x > 85;
	return [
		ring,
		svgNode('text', { ...at, class: `contract-at ${party} ${isBefore ? 'before' : ''}` }, effect),
	];
}

/** A part of the chart in which it goes the same way for both, named where there is room. */
function drawField(field: ContractField | null, kind: string, name: string): readonly SvgNode[] {
	if (!field) return [];
	const width = field.to - field.from;
	return [
		svgNode('rect', {
			class: `contract-field-both ${kind}`,
			x: percent(field.from),
			width: percent(width),
			height: '100%',
		}),
		...(width < 22
			? []
			: [
					svgNode(
						'text',
						{ class: `contract-both ${kind}`, x: percent(field.from + width / 2), y: '0' },
						name,
					),
				]),
	];
}

/**
 * The chart of a contract.
 *
 * @param evens the sentences on where the sides break even
 */
export function contractPicture(
	terms: ContractTerms,
	words: ChartWords,
	evens: string,
	locale: Locale,
): ContractPicture {
	const chart = contractChart(terms);
	const most = Math.max(...chart.y.map(({ value }) => Math.abs(value)));
	const unit = UNITS.find(({ size }) => most >= size) ?? { size: 1, name: 'one' };
	const decimals = decimalsOf(chart.y, unit.size);
	const { investor, payer, x, capped } = chart;
	const expected = printReduction(terms.reduction, locale);
	const edge = (which: 0 | -1): string =>
		printReduction(investor.points.at(which)?.reduction ?? 0, locale);
	return {
		label: fill(words.label, { from: edge(0), to: edge(-1), even: evens }),
		axis: words.y[unit.name],
		nodes: [
			...drawField(chart.bothLose, 'lose', words.lose),
			...drawField(chart.bothGain, 'gain', words.gain),
			svgNode(
				'g',
				{ class: 'contract-ticks', 'data-axis': 'y' },
				...chart.y.flatMap(({ value, at }) => [
					svgNode('line', { x2: '100%', y1: percent(at), y2: percent(at) }),
					svgNode('text', { y: percent(at) }, formatNumber(value / unit.size, decimals, locale)),
				]),
			),
			svgNode(
				'g',
				{ class: 'contract-ticks', 'data-axis': 'x' },
				...x.map(({ value, at }) =>
					svgNode('text', { x: percent(at), y: '100%' }, printReduction(value, locale)),
				),
			),
			svgNode('line', {
				class: 'contract-zero',
				x2: '100%',
				y1: percent(chart.zero),
				y2: percent(chart.zero),
			}),
			svgNode(
				'g',
				{ class: 'contract-expected' },
				svgNode('line', {
					x1: percent(chart.expected),
					x2: percent(chart.expected),
					y2: '100%',
				}),
				svgNode(
					'text',
					{
						x: percent(chart.expected),
						y: '100%',
						class: isLate(chart.expected) ? 'before' : 'after',
					},
					fill(words.expected, { effect: expected }),
				),
			),
			...(capped
				? [
						svgNode(
							'text',
							{ class: 'contract-capped', x: percent(capped.x), y: percent(capped.y) },
							words.capped,
						),
					]
				: []),
			drawLine(payer, words.payer),
			drawLine(investor, words.investor),
			...drawEven(payer, investor, locale),
			...drawEven(investor, payer, locale),
		],
	};
}
