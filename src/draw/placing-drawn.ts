import { smallLineScale, type SmallLineScale } from './small-line-scale.ts';
import { strip, type Strip } from './strip.ts';
import type { Placing } from '../stats/municipality/problem-row.ts';

/** The years that all small lines of the page share. */
export const LINE_YEARS: readonly [first: number, last: number] = [2010, 2026];

/** What the rows of all municipalities share of a challenge's drawings: made once for all pages. */
export interface PlacingDrawn {
	/** Null where nobody is placed. */
	readonly strip: Strip | null;
	readonly line: SmallLineScale;
}

export function drawPlacing({ values, quarters, indicator, series }: Placing): PlacingDrawn {
	const heaviest = [...values].flatMap(([code, value]) =>
		quarters.get(code) === 4 ? [value] : [],
	);
	const mildest = indicator.heavier === 'lower' ? Math.max(...heaviest) : Math.min(...heaviest);
	return {
		strip:
			values.size === 0
				? null
				: strip([...values.values()], indicator.heavier, heaviest.length === 0 ? null : mildest),
		line: smallLineScale(series, LINE_YEARS),
	};
}
