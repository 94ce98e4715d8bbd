import { MARGIN, WIDTH } from '../../share/frame.ts';
import { breakLines, plain, stressed } from '../../share/set-text.ts';
import { colour, element, text } from '../../share/svg.ts';
import { measureText } from '../../share/type-faces.ts';

/** A problem: how many municipalities it hits hardest, and how many of them have which known fund. */
export interface NeedBar {
	readonly name: string;
	readonly heavier: number;
	readonly targets: number;
	readonly other: number;
	readonly none: number;
}

const SIZE = 22;
/** The names of problems, and the three counts of each. */
const NAMES = 300;
const COUNT = 108;
const BAR = 22;
/** Two lines of heads of the counts, before the rows. */
const HEADS = 2 * 20 + 4;

/** A bar for each problem, with its counts beside it. */
export function drawNeed(
	rows: readonly NeedBar[],
	heads: Readonly<Record<'targets' | 'other' | 'none', string>>,
	y: number,
	end: number,
): string {
	const most = Math.max(1, ...rows.map(({ heavier }) => heavier));
	const left = MARGIN + NAMES;
	const width = WIDTH - MARGIN - 3 * COUNT - 24 - left;
	const step = (end - y - HEADS) / Math.max(1, rows.length);
	const size = Math.min(SIZE, step * 0.8);
	const long = (count: number): number => Math.round((width * count) / most);
	const columns = (['targets', 'other', 'none'] as const).map((name, index) => ({
		name,
		x: WIDTH - MARGIN - (2 - index) * COUNT,
		hue: { targets: 'fund', other: 'ink', none: 'ink' }[name],
	}));
	return [
		...columns.map(({ name, x, hue }) =>
			text(
				breakLines(
					plain(heads[name], hue === 'fund' ? 'fund' : 'muted'),
					18,
					COUNT - 8,
					measureText,
				),
				{
					x,
					y: y + 18,
					size: 18,
					leading: 20,
					anchor: 'end',
				},
			),
		),
		...rows.map((row, index) => {
			const top = y + HEADS + index * step;
			const foot = top + step / 2 + size / 3;
			const bar = (count: number, fill: string): string =>
				element('rect', {
					x: left,
					y: top + (step - BAR) / 2,
					width: long(count),
					height: BAR,
					fill: colour(fill),
				});
			return [
				text([stressed(row.name)], { x: MARGIN, y: foot, size }),
				bar(row.heavier, 'rest'),
				bar(row.targets + row.other, 'rule-strong'),
				bar(row.targets, 'fund'),
				...columns.map(({ name, x, hue }) =>
					text([hue === 'fund' ? stressed(String(row[name]), 'fund') : plain(String(row[name]))], {
						x,
						y: foot,
						size,
						anchor: 'end',
					}),
				),
			].join('');
		}),
	].join('');
}
