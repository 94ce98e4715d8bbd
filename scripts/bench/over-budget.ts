/** Times of a page on a slow phone, in milliseconds. */
export interface PaintTimes {
	/** When its largest part is painted. */
	readonly paint: number;
	/** Total blocking time. */
	readonly blocking: number;
}

/** How much longer than the bare map of the same run a page may block, in milliseconds. */
const BLOCKING_MORE = 50;

/** How much later it may be painted. */
const PAINT_RATIO = 1.25;

/** What of a page is beyond the budget, in words; nothing where it keeps to it. A time that was not measured is beyond it. */
export function overBudget(page: PaintTimes, bare: PaintTimes): readonly string[] {
	const more = page.blocking - bare.blocking;
	const ratio = page.paint / bare.paint;
	return [
		...(more <= BLOCKING_MORE
			? []
			: [`blocks ${more.toFixed(0)} ms more than the bare map, at most ${BLOCKING_MORE}`]),
		...(ratio <= PAINT_RATIO
			? []
			: [`is painted after ${ratio.toFixed(2)} of the bare map’s time, at most ${PAINT_RATIO}`]),
	];
}
