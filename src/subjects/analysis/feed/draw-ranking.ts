import { MARGIN, WIDTH } from '../../share/frame.ts';
import { plain, stressed } from '../../share/set-text.ts';
import { colour, element, text } from '../../share/svg.ts';

/** A place in a ranking, as it is printed. */
export interface RankedRow {
	readonly place: string;
	readonly name: string;
	readonly value: string;
}

/** Of a row at most. */
const STEP = 52;

/** Places, names and values, a row each. */
export function drawRanking(rows: readonly RankedRow[], y: number, end: number): string {
	const step = Math.min(STEP, (end - y) / Math.max(1, rows.length));
	const size = Math.min(30, Math.floor(step * 0.7));
	return rows
		.map(({ place, name, value }, index) => {
			const foot = y + (index + 1) * step - 10;
			return [
				text([plain(place, 'muted')], { x: MARGIN + 44, y: foot, size, anchor: 'end' }),
				text([stressed(name)], { x: MARGIN + 68, y: foot, size }),
				text([plain(value)], { x: WIDTH - MARGIN, y: foot, size, anchor: 'end' }),
				element('path', {
					d: `M${MARGIN} ${foot + 10}H${WIDTH - MARGIN}`,
					stroke: colour('rule'),
					'stroke-width': 1.5,
				}),
			].join('');
		})
		.join('');
}
