/** What is measured of a page on a slow phone on a bad network. */
export interface Loading {
	/** When the last of its municipalities is painted, in milliseconds. */
	readonly map: number;
	/** Total blocking time, by the page's own time on the CPU, in milliseconds. */
	readonly blocking: number;
	/** Cumulative layout shift, which has no unit. */
	readonly shift: number;
	/** How many files it asks for. */
	readonly requests: number;
}

/** How much longer than the bare map of the same run a page may block, in milliseconds. */
const BLOCKING_MORE = 50;

/** How much later its map may be painted. */
const PAINT_RATIO = 1.25;

/** How much of the page may move, and how many files it may ask for. */
const SHIFT = 0.01;
const REQUESTS = 8;

/** What of a page is beyond the budget, in words; nothing where it keeps to it. What was not measured is beyond it. */
export function overBudget(page: Loading, bare: Loading): readonly string[] {
	const more = page.blocking - bare.blocking;
	const ratio = page.map / bare.map;
	const faults: readonly (readonly [isWithin: boolean, fault: string])[] = [
		[
			more <= BLOCKING_MORE,
			`blocks ${more.toFixed(0)} ms more than the bare map, at most ${BLOCKING_MORE}`,
		],
		[
			ratio <= PAINT_RATIO,
			`its map is painted after ${ratio.toFixed(2)} of the bare map’s time, at most ${PAINT_RATIO}`,
		],
		[page.shift <= SHIFT, `moves by ${page.shift.toFixed(3)}, at most ${SHIFT}`],
		[page.requests <= REQUESTS, `asks for ${page.requests} files, at most ${REQUESTS}`],
	];
	return faults.filter(([isWithin]) => !isWithin).map(([, fault]) => fault);
}
