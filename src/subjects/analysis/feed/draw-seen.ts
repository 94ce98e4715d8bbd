import { evidenceAxis, evidenceLine, startOf } from '../../../draw/evidence-axis.ts';
import { byLastSeen, evidenceSpan, LATE_YEAR } from '../../../stats/money/last-evidence.ts';
import type { Fund } from '../../../tables/api/fund.ts';
import { MARGIN, WIDTH } from '../../share/frame.ts';
import { breakLines, plain, stressed } from '../../share/set-text.ts';
import { colour, element, text } from '../../share/svg.ts';
import { measureText } from '../../share/type-faces.ts';

/** What is said of the lines. */
interface Said {
	/** Above the axis. */
	readonly title: string;
	/** Over the years that few funds were seen in. */
	readonly late: string;
	/** Who was, below. */
	readonly whom: string;
}

const SIZE = 20;
const FULL = WIDTH - 2 * MARGIN;

/** When some source last saw each fund: a line from its beginning, and where that source saw it a mark. */
export function drawSeen(
	money: readonly Fund[],
	until: number,
	said: Said,
	y: number,
	end: number,
): string {
	const spans = byLastSeen(money).flatMap((fund) => {
		const span = evidenceSpan(fund);
		return span.last === null ? [] : [span];
	});
	const axis = evidenceAxis(spans, until);
	const at = (percent: number): number => Math.round(MARGIN + (FULL * percent) / 100);
	const top = y + 2 * SIZE + 22;
	const bottom = end - SIZE - 10;
	const step = (bottom - top) / Math.max(1, spans.length);
	const after = at(startOf(axis, LATE_YEAR + 1));
	return [
		text([stressed(said.title)], { x: MARGIN, y: y + SIZE, size: SIZE }),
		element('rect', {
			x: after,
			y: top - 6,
			width: MARGIN + FULL - after,
			height: bottom - top + 10,
			fill: colour('tint'),
		}),
		text([plain(said.late, 'muted')], {
			x: MARGIN + FULL,
			y: y + SIZE,
			size: SIZE,
			anchor: 'end',
		}),
		...axis.ticks.map(({ year, at: place }) =>
			text([plain(String(year), 'muted')], { x: at(place), y: top - 12, size: SIZE }),
		),
		...spans.map((span, index) => {
			const { line, mark } = evidenceLine(span, axis);
			const middle = Math.round(top + (index + 0.5) * step);
			return [
				line === null
					? ''
					: element('path', {
							d: `M${at(line.from)} ${middle}H${at(line.from + line.width)}`,
							stroke: colour('fund'),
							'stroke-width': 2,
							'stroke-dasharray': span.by === 'own-year' ? undefined : '2 4',
						}),
				mark === null
					? ''
					: element('circle', { cx: at(mark), cy: middle, r: 4, fill: colour('fund') }),
			].join('');
		}),
		text(breakLines(plain(said.whom), SIZE, FULL, measureText), {
			x: MARGIN,
			y: end,
			size: SIZE,
			leading: 24,
		}),
	].join('');
}
