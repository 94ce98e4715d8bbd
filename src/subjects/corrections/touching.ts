import type { Correction } from '../../tables/api/corrections.ts';

/** Days for which the pages that a correction touches tell of it. */
const NOTICE_DAYS = 30;

const DAY = 24 * 60 * 60 * 1000;

/** What a page is of. */
export interface PageSubjects {
	/** Its Swedish address. */
	readonly path: string;
	/** Ids of the indicators whose figures stand on it. */
	readonly indicators?: readonly string[];
	/** Ids of the funds that are told of on it. */
	readonly funds?: readonly string[];
}

/**
 * The corrections that a page has to tell of: those that touch it and still stand as errors, or were put
 * right not more than thirty days ago.
 *
 * @param today ISO date: that of the release that the page is made of. What was put right after the release of a
 * card that is kept is told of for as long as the card is there, since it shows the error still.
 */
export const touching = (
	corrections: readonly Correction[],
	{ path, indicators = [], funds = [] }: PageSubjects,
	today: string,
): readonly Correction[] =>
	corrections.filter(
		(each) =>
			(each.mended === null || Date.parse(today) - Date.parse(each.mended) <= NOTICE_DAYS * DAY) &&
			(each.pages.includes(path) ||
				each.indicators.some((id) => indicators.includes(id)) ||
				each.funds.some((id) => funds.includes(id))),
	);
