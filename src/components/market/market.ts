import type {
	ApiChallenge,
	ApiIndicatorEntry,
	ApiMunicipality,
	ApiNeed,
	ApiSeries,
} from '../../model/api.ts';
import type { Fund } from '../../model/fund.ts';
import type { Locale } from '../../model/locale.ts';
import { changeYears, type ChangeYears } from '../../model/need-change.ts';
import {
	ANSWERS,
	DEFAULT_NEED_VIEW,
	NEEDS,
	type Answer,
	type NeedChoice,
} from '../../model/need-address.ts';
import { inNeedOrder } from '../../model/need-filter.ts';
import { needFinding, type NeedFinding } from '../../model/need-finding.ts';
import { namedEntry } from '../../model/need-row-entry.ts';
import { needRows, type NeedRow } from '../../model/need-row.ts';
import { needYears } from '../need/need-years.ts';

/** A challenge with all that its page of need and money says. */
export interface Market {
	readonly locale: Locale;
	readonly challenge: ApiChallenge;
	/** The lead indicator. */
	readonly lead: ApiIndicatorEntry;
	readonly series: ApiSeries;
	/** All municipalities, the heaviest need first. */
	readonly rows: readonly NeedRow[];
	readonly finding: NeedFinding;
	/** The same when funds that have ended are left out. */
	readonly findingNow: NeedFinding;
	/** The years that the need level is a mean of, in words: "2020–2022". */
	readonly years: string;
	/** The years that the change lies between; null where the series lacks one of them. */
	readonly span: ChangeYears | null;
	/** Whether any fund can count as aimed at the challenge. */
	readonly hasTargets: boolean;
	/** The needs and the answers that a reader can choose among. */
	readonly needs: readonly NeedChoice[];
	readonly answers: readonly Answer[];
}

/** What the files of the API say, for one challenge. */
interface Given {
	readonly challenge: ApiChallenge;
	readonly lead: ApiIndicatorEntry;
	readonly series: ApiSeries;
	readonly municipalities: readonly ApiMunicipality[];
	readonly need: ApiNeed;
	readonly funds: readonly Fund[];
}

/** Puts together what the files of the API say of a challenge, its rows the heaviest need first. */
export function marketOf(given: Given, locale: Locale): Market {
	const { challenge, lead, series, municipalities, need, funds } = given;
	const span = changeYears(series, lead.latest);
	const collator = new Intl.Collator('sv-SE');
	const rows = needRows({
		challenge: challenge.id,
		municipalities: municipalities.toSorted((a, b) => collator.compare(a.name, b.name)),
		need: need[challenge.id] ?? {},
		series,
		years: span,
		funds,
	});
	const ordered = inNeedOrder(
		rows.map((row) => ({ ...namedEntry(row, locale), row })),
		DEFAULT_NEED_VIEW,
		lead,
	);
	const finding = needFinding(rows);
	const hasTargets = challenge.targets.length > 0;
	return {
		locale,
		challenge,
		lead,
		series,
		rows: ordered.map(({ row }) => row),
		finding,
		findingNow: needFinding(rows, ({ now }) => now),
		years: needYears(need[challenge.id] ?? {}, locale),
		span,
		hasTargets,
		needs: NEEDS.filter((need) => finding.unknown > 0 || need !== 'okand'),
		answers: ANSWERS.filter((answer) => hasTargets || answer !== 'riktad'),
	};
}
