import type { Correction } from '../../tables/api/corrections.ts';
import type { Locale } from '../../tables/locale.ts';
import { address } from '../../words/address.ts';
import { formatDay } from '../../words/text/format-day.ts';
import { words } from '../../words/words.ts';

/** What the foot of a card says of what was wrong on it, and where more is told. */
export interface CardNotice {
	readonly text: string;
	readonly href: string;
}

/** After every day: an error that stands is told of before any that is put right. */
const NOT_YET = '9999';

const dayMended = ({ mended }: Correction): string => mended ?? NOT_YET;

/**
 * The one correction that a card has room for: an error that stands, else what was put right last. The others stand
 * on the page that it leads to.
 *
 * @param corrections those that touch the card
 * @param kept date of the release that the card is kept of, null where it shows the newest: what was put right after
 * that day is wrong on the card still, so that "corrected" alone would mislead
 */
export function cardNotice(
	corrections: readonly Correction[],
	locale: Locale,
	kept: string | null,
): CardNotice | null {
	const [first] = corrections.toSorted((one, other) =>
		dayMended(other).localeCompare(dayMended(one)),
	);
	if (!first) return null;
	const { id, kind, mended, noted } = first;
	const { card } = words(locale).corrections;
	const href = `${address('/rattelser/', locale)}#${id}`;
	if (mended === null) return { text: card.standing(formatDay(noted, locale)), href };
	const said = card.mended[kind](formatDay(mended, locale));
	return { text: kept !== null && mended > kept ? card.later(said) : said, href };
}
