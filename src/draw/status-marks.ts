import type { FundStatus } from '../tables/funds.ts';

/** A mark of how a fund stood, in a box of 12 units around its origin. Told apart by shape alone. */
export interface StatusMark {
	/** The `d` of what is filled, and of what is only a line. */
	readonly filled: string;
	readonly line: string;
}

/** Half the box that a mark is drawn in. */
export const STATUS_MARK_BOX = 6;

const R = 4.5;
const CIRCLE = `M${-R} 0a${R} ${R} 0 1 1 ${2 * R} 0a${R} ${R} 0 1 1 ${-2 * R} 0z`;

/** A disc in use, half a disc with nothing left, two bars at rest, a cross at the end, a ring not known. */
export const STATUS_MARKS: Readonly<Record<FundStatus, StatusMark>> = {
	active: { filled: CIRCLE, line: '' },
	'fully-allocated': { filled: `M0 ${-R}a${R} ${R} 0 1 0 0 ${2 * R}z`, line: CIRCLE },
	paused: { filled: '', line: `M-2.2 ${-R}v${2 * R}M2.2 ${-R}v${2 * R}` },
	closed: { filled: '', line: 'M-3.8-3.8l7.6 7.6M-3.8 3.8l7.6-7.6' },
	planned: { filled: '', line: `M${-R} 0l${R}${-R}l${R} ${R}l${-R} ${R}z` },
	unknown: { filled: '', line: CIRCLE },
};
