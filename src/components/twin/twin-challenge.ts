import { words } from '../../i18n/words.ts';
import { formatValue } from '../../model/format.ts';
import { fundBehind } from '../../model/profile.ts';
import { quarterName } from '../../model/quarter-name.ts';
import { yearsText } from '../../model/years-text.ts';
import { statusText } from '../funds/status-text.ts';
import { blocks, heading, item, plain } from './markdown.ts';
import { measureText } from './twin-measure.ts';
import type { TwinFacts } from './twin-facts.ts';

type Challenge = TwinFacts['challenges'][number];

/** The need level: the lead measure, or its mean, with its quarter; or why there is none. */
function needText({ standing: { challenge, need }, lead }: Challenge, facts: TwinFacts): string {
	const { locale } = facts;
	const { common, municipality, twin } = words(locale);
	const { figures } = municipality;
	if (need === null) {
		return [figures.noLevel, ...(challenge.noNeed ? [challenge.noNeed[locale]] : [])].join(' ');
	}
	const isMean = need.years.length > 1;
	const basis = common.meanOf(yearsText(need.years, locale), need.years.length);
	if (need.value === null || need.quarter === null) return `${figures.levelUnknown(basis)}.`;
	const level = figures.level(formatValue(need.value, lead, locale), basis);
	const quarter = quarterName(need.quarter, lead.heavier, common.quarters);
	return `${level}, ${figures.levelQuarter(quarter)}${isMean ? ` (${twin.notYears})` : ''}.`;
}

/** A challenge in the municipality: need level, money against it, and its measures. */
export function challengeText(challenge: Challenge, facts: TwinFacts): string {
	const { locale } = facts;
	const { map, municipality, twin } = words(locale);
	const { standing, lead, rows } = challenge;
	const registry = facts.funds.map(({ fund }) => fund);
	const behind = fundBehind(registry, standing);
	const state = municipality.figures.fundState(
		map.fundStates[standing.answer.fund],
		behind && statusText(behind, locale),
	);
	return blocks(
		heading(2, standing.challenge.name[locale]),
		[
			item(twin.need, plain(needText(challenge, facts))),
			...(standing.challenge.targets.length === 0 ? [] : [item(twin.money, plain(state))]),
		].join('\n'),
		...rows.map((row) => measureText(row, lead.id, facts)),
	);
}
