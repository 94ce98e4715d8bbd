import { words } from '../../words/words.ts';
import { formatAmount } from '../../words/text/amount.ts';
import type { Fund } from '../../tables/api/fund.ts';
import type { Locale } from '../../tables/locale.ts';

/** The amount that was first stated: "1,6 miljoner kronor", or that none is. */
export const amountText = ({ amount }: Pick<Fund, 'amount'>, locale: Locale): string =>
	amount === null ? words(locale).funds.notStated : formatAmount(amount, locale);
