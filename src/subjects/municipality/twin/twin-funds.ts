import { words } from '../../../words/words.ts';
import type { Fund } from '../../../tables/api/fund.ts';
import type { FundTarget } from '../../../stats/money/fund-target.ts';
import { listing } from '../../../words/text/listing.ts';
import { searchedText } from '../../../words/text/searched-text.ts';
import { amountText } from '../../funds/amount-text.ts';
import { statusText } from '../../funds/status-text.ts';
import { blocks, heading, item, link, plain } from './markdown.ts';
import { pageIn, type TwinFacts } from './twin-facts.ts';

/** A row of the registry, in the tense of its evidence, with its sources. */
function fundText(fund: Fund, targets: readonly FundTarget[], facts: TwinFacts): string {
	const { locale } = facts;
	const { common, funds, municipalityMoney: text, twin } = words(locale);
	const isPlan = fund.status === 'planned';
	const aims = targets.map(({ name }) => name[locale]);
	return blocks(
		heading(3, funds.fundTitle(fund.name, fund.instrument, isPlan)),
		[
			item(funds.page.status, plain(statusText(fund, locale))),
			item(funds.page.facts, plain(`${funds.sentence(fund)} ${fund.note[locale]}`)),
			...(isPlan ? [item(common.caveat, plain(text.plannedNote(fund.droppedYear)))] : []),
			item(funds.page.amount, plain(amountText(fund, locale))),
			item(funds.page.targets, plain(aims.length === 0 ? funds.notStated : listing(aims, locale))),
			...fund.sources.map(({ title, url, year }) =>
				item(common.source, `${plain(`${title} (${year ?? funds.undated})`)} ${link(url)}`),
			),
			item(twin.fundPage, link(pageIn(facts, `/fonder/${fund.id}/`))),
		].join('\n'),
	);
}

/** What is known of the municipality's money: its funds, or how we looked for one; its region's. */
export function fundsText(facts: TwinFacts): string {
	const { locale, funds, regional, municipality } = facts;
	const { common, funds: text, municipalityMoney: money } = words(locale);
	const none = [money.none, searchedText(municipality.searched, locale)].join(', ');
	const region = regional.map(
		(fund) =>
			`${text.fundTitle(fund.name, fund.instrument, fund.status === 'planned')} (${statusText(fund, locale)})`,
	);
	return blocks(
		heading(2, common.navigation.funds),
		funds.length > 0 ? '' : plain(`${none}. ${money.noneNote}`),
		...funds.map(({ fund, targets }) => fundText(fund, targets, facts)),
		region.length === 0 ? '' : plain(`${money.region} ${region.join(', ')}.`),
	);
}
