import type { NeedView } from './need-view.ts';
import { countCells, type Members, type NeedEntry } from './need-filter.ts';
import type { KeyLine } from './start-picture.ts';

/**
 * How many municipalities of the area and the size in view have each look of the map of one problem,
 * whatever need and answer are in view: what those leave out fades, and keeps its look.
 */
export function needKeyCounts(
	entries: Iterable<NeedEntry>,
	view: NeedView,
	members: Members,
): Readonly<Record<KeyLine['kind'], number>> {
	const { tyngre, ovriga, okand } = countCells(entries, view, members);
	const sum = (cells: typeof tyngre): number =>
		Object.values(cells).reduce((all, count) => all + count, 0);
	return {
		heavier: sum(tyngre),
		rest: sum(ovriga),
		unknown: sum(okand),
		aimed: tyngre.riktad,
		other: tyngre.annan,
		quiet: ovriga.riktad + ovriga.annan + okand.riktad + okand.annan,
	};
}
