import { words } from '../../i18n/words.ts';
import type { Fund } from '../../model/fund.ts';
import type { Locale } from '../../model/locale.ts';

/** How a fund stood, with the year of the evidence: "avslutad 2018", "i bruk (odaterat)". */
export function statusText(fund: Fund, locale: Locale): string {
	const { funds, market } = words(locale);
	if (fund.status === 'unknown') return market.list.statusUnknown;
	return market.list.status(funds.statusOf(fund.status, fund.instrument), fund.statusYear);
}
