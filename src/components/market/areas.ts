import { address } from '../../i18n/address.ts';
import { words } from '../../i18n/words.ts';
import type { MunicipalityCode } from '../../model/code.ts';
import { formatValue } from '../../model/format.ts';
import { needKind, type NeedKind } from '../../model/need-filter.ts';
import { decisive, type NeedRow } from '../../model/need-row.ts';
import { quarterName } from '../../model/quarter-name.ts';
import { searchedText } from '../../model/searched-text.ts';
import { AFTER_NAME, BETWEEN_FACTS } from '../../model/shape-label.ts';
import type { MapArea } from '../map/areas.ts';
import type { Market } from './market.ts';
import { statusText } from '../funds/status-text.ts';

/** The style sheet's name of each kind of need: two tones of the map, and the hatch of what is not known. */
export const NEED_SHADES: Readonly<Record<NeedKind, string>> = {
	tyngre: 't-4',
	ovriga: 't-rest',
	okand: 'm-unknown',
};

/**
 * What a municipality on the map is called: name, quarter, value, years, fund and status, as in
 * "Norrköping: fjärdedelen med störst problem; 8,4 %, medelvärde 2020–2022; känd fond riktad mot problemet (i bruk 2022)".
 */
function labelOf(row: NeedRow, { locale, lead, basis }: Market): string {
	const { common, map, market } = words(locale);
	const { value, quarter, fund } = row.need;
	const need =
		value === null || quarter === null
			? [market.map.unknown(basis)]
			: [
					quarterName(quarter, lead.heavier, common.quarters),
					market.map.value(formatValue(value, lead, locale), basis),
				];
	const rests = decisive(row);
	const state = map.fundStates[fund];
	const known = rests ? market.map.fund(state, statusText(rests, locale)) : state;
	const searched =
		fund === 'none-known' && rests === null
			? [searchedText(row.municipality.searched, locale)]
			: [];
	return row.municipality.name + AFTER_NAME + [...need, known, ...searched].join(BETWEEN_FACTS);
}

/** Every municipality of the map, in code order. */
export const needAreas = (market: Market): ReadonlyMap<MunicipalityCode, MapArea> =>
	new Map(
		market.rows
			.toSorted((a, b) => (a.municipality.code < b.municipality.code ? -1 : 1))
			.map((row) => {
				const { code, slug } = row.municipality;
				const area: MapArea = {
					code,
					href: address(`/kommuner/${slug}/`, market.locale),
					label: labelOf(row, market),
					className: NEED_SHADES[needKind(row.need.quarter)],
				};
				return [code, area] as const;
			}),
	);
