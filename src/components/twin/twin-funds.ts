import { words } from '../../i18n/words.ts';
import type { Fund } from '../../model/fund.ts';
import type { FundTarget } from '../../model/fund-target.ts';
import { listing } from '../../model/listing.ts';
import { searchedText } from '../../model/searched-text.ts';
import { amountText } from '../funds/amount-text.ts';
import { statusText } from '../funds/status-text.ts';
import { blocks, heading, item, link, plain } from './markdown.ts';
import { pageIn, type TwinFacts } from './twin-facts.ts';

/** A row of the registry, in the tense of its evidence, with its sources. */
function fundText(fund: Fund, targets: readonly FundTarget[], facts: TwinFacts): string {
	const { locale } = facts;
	const { common, funds, municipality, twin } = words(locale);
	const isPlan = fund.status === 'planned';
	const aims = targets.map(({ name }) => name[locale]);
	return blocks(
		heading(3, funds.fundTitle(fund.name, fund.instrument, isPlan)),
		[
			item(funds.page.status, plain(statusText(fund, locale))),
			item(funds.page.facts, plain(`${funds.sentence(fund)} ${fund.note[locale]}`)),
			...(isPlan
				? [item(common.caveat, plain(municipality.funds.plannedNote(fund.droppedYear)))]
				: []),
			item(twin.funds.amount, plain(amountText(fund, locale))),
			item(twin.funds.targets, plain(aims.length === 0 ? funds.notStated : listing(aims, locale))),
			...fund.sources.map(({ title, url, year, supports }) =>
				item(
					common.source,
					`${plain(`${title} (${year ?? funds.undated})`)} ${link(url)}: ${plain(supports[locale])}`,
				),
			),
			item(twin.funds.page, link(pageIn(facts, `/fonder/${fund.id}/`))),
		].join('\n'),
	);
}

/** What is known of the municipality's money: its funds, or how we looked for one; its region's. */
export function fundsText(facts: TwinFacts): string {
	const { locale, funds, regional, municipality } = facts;
	const { funds: text, municipality: own, twin } = words(locale);
	const none = [own.funds.none, searchedText(municipality.searched, locale)].join(', ');
	const region = regional.map(
		(fund) =>
			`${text.fundTitle(fund.name, fund.instrument, fund.status === 'planned')} (${statusText(fund, locale)})`,
	);
	return blocks(
		heading(2, twin.funds.title),
		funds.length > 0 ? '' : plain(`${none}. ${own.funds.noneNote}`),
		...funds.map(({ fund, targets }) => fundText(fund, targets, facts)),
		region.length === 0 ? '' : plain(`${own.funds.region} ${region.join(', ')}.`),
	);
}
