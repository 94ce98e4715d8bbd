import { CONFIDENCES, FUND_STATUSES, type FundColumn, INSTRUMENTS } from '../../../tables/funds.ts';
import { words } from '../../../words/words.ts';
import { formatAmount } from '../../../words/text/amount.ts';
import type { FundTarget } from '../../../stats/money/fund-target.ts';
import { listing } from '../../../words/text/listing.ts';
import type { Locale } from '../../../tables/locale.ts';

/** One of some keys in its words; a key that there is none of any more as it stands. */
const named = <Key extends string>(
	keys: readonly Key[],
	names: Readonly<Record<Key, string>>,
	text: string,
): string => {
	const key = keys.find((each) => each === text);
	return key === undefined ? text : names[key];
};

/**
 * A cell of the registry's table in words.
 *
 * @param text as it stands in the table; "" where nothing is stated
 */
export function fundCell(
	column: FundColumn,
	text: string,
	targets: readonly Pick<FundTarget, 'key' | 'name'>[],
	locale: Locale,
): string {
	const { funds } = words(locale);
	if (text === '') return funds.notStated;
	switch (column) {
		case 'amount':
			return formatAmount(Number(text), locale);
		case 'targets':
			return listing(
				text.split(';').map((key) => targets.find((each) => each.key === key)?.name[locale] ?? key),
				locale,
			);
		case 'instrument':
			return named(INSTRUMENTS, funds.instruments, text);
		case 'status':
			return named(FUND_STATUSES, funds.statuses, text);
		case 'confidence':
			return named(CONFIDENCES, funds.confidences, text);
		case 'id':
		case 'code':
		case 'name':
		case 'year':
		case 'status_year':
		case 'dropped_year':
		case 'repayment_sv':
		case 'repayment_en':
		case 'note_sv':
		case 'note_en':
			return text;
	}
}
