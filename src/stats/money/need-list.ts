import type { ApiMunicipality, ApiNeed, ApiSeries } from '../../tables/api.ts';
import type { Fund } from '../../tables/api/fund.ts';
import type { Locale } from '../../tables/locale.ts';
import { DEFAULT_NEED_VIEW } from './need-view.ts';
import { changeYears, type ChangeYears } from './need-change.ts';
import { inNeedOrder, type NeedMeasure } from './need-filter.ts';
import { namedEntry } from './need-row-entry.ts';
import { needRows, type NeedRow } from './need-row.ts';

/** What the list of a challenge is made of. */
export interface NeedListData {
	readonly challenge: { readonly id: string };
	/** Its lead indicator, with the year that is shown first. */
	readonly lead: NeedMeasure & { readonly latest: number };
	readonly series: ApiSeries;
	readonly municipalities: readonly ApiMunicipality[];
	readonly need: ApiNeed;
	readonly funds: readonly Fund[];
}

/** The list of a challenge, on its page and for spreadsheets. */
export interface NeedList {
	/** All municipalities, the heaviest need first, equals by the Swedish alphabet. */
	readonly rows: readonly NeedRow[];
	/** The years that the change lies between; null where the series lacks one of them. */
	readonly span: ChangeYears | null;
}

export function needList(data: NeedListData, locale: Locale): NeedList {
	const { challenge, lead, series, municipalities, need, funds } = data;
	const span = changeYears(series, lead.latest);
	const { compare } = new Intl.Collator('sv-SE');
	const rows = needRows({
		challenge: challenge.id,
		municipalities: municipalities.toSorted((a, b) => compare(a.name, b.name)),
		need: need[challenge.id] ?? {},
		series,
		years: span,
		funds,
	});
	const entries = rows.map((row) => ({ ...namedEntry(row, locale), row }));
	return { rows: inNeedOrder(entries, DEFAULT_NEED_VIEW, lead).map(({ row }) => row), span };
}
