import type { PageSubjects } from '../../../subjects/corrections/touching.ts';
import { cardNotice, type CardNotice } from '../../../subjects/embed/card-notice.ts';
import { noticesOf } from '../_notices.ts';
import type { CardProps } from './_card-data.ts';

/** What was wrong on the card of a problem, of the newest release or of one that is kept. */
export function problemCardNotice(
	{ locale, data, isFrozen }: CardProps,
	subjects: PageSubjects,
): CardNotice | null {
	const { release } = data.index;
	return cardNotice(noticesOf(subjects, release), locale, isFrozen ? release : null);
}
