import { address } from '../../words/address.ts';
import { words } from '../../words/words.ts';
import type { MunicipalityCode } from '../../tables/code.ts';
import { formatValue } from '../../words/text/format.ts';
import type { Locale } from '../../tables/locale.ts';
import { needKind, type NeedKind } from '../../stats/money/need-filter.ts';
import { decisive, type NeedRow } from '../../stats/money/need-row.ts';
import { quarterName } from '../../words/text/quarter-name.ts';
import { existed } from '../../stats/money/registry.ts';
import { searchedText } from '../../words/text/searched-text.ts';
import { placeLabel } from '../../words/text/place-label.ts';
import { byReason, unusualWithin } from '../../stats/unusual.ts';
import { yearsText } from '../../words/text/years-text.ts';
import type { MapArea } from '../../steer/map/map-area.ts';
import type { ChallengeNeed } from './challenge-need.ts';
import { statusText } from '../funds/status-text.ts';

/** The style sheet's name of each kind of need: two tones of the map, and the hatch of what is not known. */
export const NEED_SHADES: Readonly<Record<NeedKind, string>> = {
	tyngre: 't-4',
	ovriga: 't-rest',
	okand: 'm-unknown',
};

/** What is known of a municipality's money: how its funds stand to the problem, or how hard we have looked. */
export function moneyTexts(row: NeedRow, locale: Locale): readonly string[] {
	const { map, challengeNeed } = words(locale);
	const { fund } = row.need;
	const rests = decisive(row);
	const known = row.funds.filter((listed) => existed(listed.fund));
	const isContract =
		fund === 'other' && known.every((listed) => listed.fund.instrument === 'outcome-contract');
	const state = isContract ? map.onlyContract : map.fundStates[fund];
	if (rests) return [challengeNeed.map.fund(state, statusText(rests, locale))];
	return fund === 'none-known' ? [state, searchedText(row.municipality.searched, locale)] : [state];
}

/** Why years far from the place’s other ones stand as they do, of those that the need is made of: said beside it. */
function unusualTexts(
	{ municipality, need }: NeedRow,
	{ locale, series }: ChallengeNeed,
): string[] {
	const { challengeNeed } = words(locale);
	return byReason(unusualWithin(series, municipality.code, need.years)).map(({ years, reason }) =>
		challengeNeed.map.unusual(yearsText(years, locale), reason[locale]),
	);
}

/**
 * What a municipality on the map is called: name, quarter, value, years, unusual years, fund and status, as in
 * "Norrköping: fjärdedelen med störst problem; 8,4 %, medelvärde 2020–2022; känd fond riktad mot problemet (i bruk 2022)".
 */
function labelOf(row: NeedRow, challengeNeed: ChallengeNeed): string {
	const { locale, lead, basis } = challengeNeed;
	const { common, challengeNeed: text } = words(locale);
	const { value, quarter } = row.need;
	const need =
		value === null || quarter === null
			? [text.map.unknown(basis)]
			: [
					quarterName(quarter, lead.heavier, common.quarters),
					text.map.value(formatValue(value, lead, locale), basis),
					...unusualTexts(row, challengeNeed),
				];
	return placeLabel(row.municipality.name, [...need, ...moneyTexts(row, locale)]);
}

/** Every municipality of the map, in code order. */
export const needAreas = (challengeNeed: ChallengeNeed): ReadonlyMap<MunicipalityCode, MapArea> =>
	new Map(
		challengeNeed.rows
			.toSorted((a, b) => (a.municipality.code < b.municipality.code ? -1 : 1))
			.map((row) => {
				const { code, slug } = row.municipality;
				const area: MapArea = {
					code,
					href: address(`/kommuner/${slug}/`, challengeNeed.locale),
					label: labelOf(row, challengeNeed),
					className: NEED_SHADES[needKind(row.need.quarter)],
				};
				return [code, area] as const;
			}),
	);
