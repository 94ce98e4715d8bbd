import { words } from '../../words/words.ts';
import { capitalise } from '../../words/text/capitalise.ts';
import { formatAmount } from '../../words/text/amount.ts';
import type { Fund } from '../../tables/api/fund.ts';
import type { FundTarget } from '../../stats/money/fund-target.ts';
import { listing } from '../../words/text/listing.ts';
import type { Locale } from '../../tables/locale.ts';
import { existed, type FundState } from '../../stats/money/registry.ts';
import { statusText } from '../funds/status-text.ts';

/** A row of the registry in short. */
export interface FundFacts {
	readonly title: string;
	/** Amount and year, as far as they are known; empty where neither is. */
	readonly from: string;
	/** How it stood, in the tense of its evidence. */
	readonly status: string;
	/** What the sources say that it is aimed at. */
	readonly aims: string;
	readonly state: FundState;
}

/** @param targets what the fund is aimed at, by name */
export function fundFacts(fund: Fund, targets: readonly FundTarget[], locale: Locale): FundFacts {
	const { funds, municipalityMoney: text } = words(locale);
	const { name, instrument, status, amount, year, challenges } = fund;
	const list = listing(
		targets.map((target) => target.name[locale]),
		locale,
	);
	return {
		title: funds.pageTitle(name, instrument, status === 'planned'),
		from: capitalise(
			text.from(amount === null ? null : formatAmount(amount, locale), year),
			locale,
		),
		status: text.lastSeen(statusText(fund, locale)),
		aims: list === '' ? text.noAims : text.aims(list),
		state: !existed(fund) ? 'none-known' : challenges.length > 0 ? 'targets' : 'other',
	};
}
