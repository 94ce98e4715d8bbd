import type { ApiSeries } from '../../../tables/api.ts';
import { COUNTRY } from '../../../tables/code.ts';
import type { Locale } from '../../../tables/locale.ts';
import { formatNumber } from '../../../words/text/format.ts';
import { MARGIN, WIDTH } from '../../share/frame.ts';
import { plain, stressed } from '../../share/set-text.ts';
import { colour, element, text } from '../../share/svg.ts';
import { measureText } from '../../share/type-faces.ts';
import { seriesDrawing, type SeriesLine } from '../live/series-drawing.ts';

/** Where a chart stands, and how what it has is said. */
interface Chart {
	readonly nameOf: (code: string) => string;
	readonly print: (value: number) => string;
	readonly y: number;
	readonly end: number;
	readonly locale: Locale;
}

const SIZE = 24;
/** Between the names of two lines. */
const GAP = 30;
/** Below the lines, for the years. */
const FOOT = 36;

/** Places over the years, named at the ends of their lines, with the field of eight in ten behind them. */
export function drawSeries(
	series: ApiSeries,
	codes: readonly string[],
	hasBand: boolean,
	{ nameOf, print, y, end, locale }: Chart,
): { readonly svg: string; readonly ends: readonly SeriesLine[] } {
	const height = Math.max(100, end - y - FOOT - 10);
	const wide = (words: string): number => measureText(words, 'sans', SIZE);
	// How much room the names need stands in the drawing itself.
	const probe = seriesDrawing(series, codes, hasBand, { width: 100, height, gap: GAP });
	const tick = (value: number): string =>
		formatNumber(value, Number.isInteger(value) ? 0 : 1, locale);
	const label = ({ code, end: at }: SeriesLine): string => `${nameOf(code)} ${print(at.value)}`;
	const side = Math.max(...probe.lines.map((line) => wide(label(line)))) + 24;
	const axis = Math.max(...probe.ticks.map(({ value }) => wide(tick(value)))) + 12;
	const width = WIDTH - 2 * MARGIN - side - axis;
	const { lines, band, ticks, years, breaks } = seriesDrawing(series, codes, hasBand, {
		width,
		height,
		gap: GAP,
	});
	const hueOf = (code: string): string => (code === COUNTRY ? 'ink' : 'accent');
	const parts = [
		...ticks.map(({ value, y: at }) =>
			[
				element('path', { d: `M0 ${at}H${width}`, stroke: colour('rule'), 'stroke-width': 1.5 }),
				text([plain(tick(value), 'muted')], { x: -10, y: at + 8, size: SIZE, anchor: 'end' }),
			].join(''),
		),
		band === '' ? '' : element('path', { d: band, fill: colour('strip-field') }),
		...breaks.map((x) =>
			element('path', {
				d: `M${x} 0V${height}`,
				stroke: colour('rule-strong'),
				'stroke-width': 2,
				'stroke-dasharray': '6 6',
			}),
		),
		...lines.map(({ code, line }) =>
			[
				element('path', {
					d: line.path,
					fill: 'none',
					stroke: colour(hueOf(code)),
					'stroke-width': code === COUNTRY ? 4 : 5,
					'stroke-linejoin': 'round',
				}),
				...line.dots.map(([cx, cy]) =>
					element('circle', { cx, cy, r: 6, fill: colour(hueOf(code)) }),
				),
			].join(''),
		),
		...lines.map((line) =>
			text([stressed(label(line), hueOf(line.code))], {
				x: width + 14,
				y: line.labelY + 8,
				size: SIZE,
			}),
		),
		...years.map(({ year, x }, index) =>
			text([plain(String(year), 'muted')], {
				x,
				y: height + FOOT - 4,
				size: SIZE,
				...(index === 0 ? {} : { anchor: index === years.length - 1 ? 'end' : 'middle' }),
			}),
		),
	];
	return {
		svg: element('g', { transform: `translate(${MARGIN + axis} ${y + 10})` }, ...parts),
		ends: lines,
	};
}
