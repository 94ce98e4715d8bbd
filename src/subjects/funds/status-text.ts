import { words } from '../../words/words.ts';
import type { Fund } from '../../tables/api/fund.ts';
import type { Locale } from '../../tables/locale.ts';

type Row = Pick<Fund, 'status' | 'instrument' | 'statusYear'>;

/**
 * How a fund stood, with the year of the evidence: "avslutad 2018", "i bruk, odaterad uppgift". Where
 * that is not known the year says only when somebody last wrote of it: "status framgår inte, uppgift
 * från 2012".
 */
export function statusText({ status, instrument, statusYear }: Row, locale: Locale): string {
	const { funds, fundPage } = words(locale);
	if (status !== 'unknown') return funds.statusIn(funds.statusOf(status, instrument), statusYear);
	return [
		funds.statusUnknown,
		...(statusYear === null ? [] : [fundPage.informationFrom(statusYear)]),
	].join(', ');
}
