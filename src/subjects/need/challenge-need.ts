import type { ApiChallenge, ApiIndicatorEntry, ApiSeries } from '../../tables/api.ts';
import { baseRate, countBySize, type BaseRate } from '../../stats/money/base-rate.ts';
import type { Locale } from '../../tables/locale.ts';
import { NEEDS, type NeedChoice } from '../../stats/money/need-view.ts';
import { ANSWERS, type Answer } from '../../stats/money/need-choice.ts';
import { countBasis, countNeed, type NeedCount } from '../../stats/money/need-count.ts';
import { needList, type NeedList, type NeedListData } from '../../stats/money/need-list.ts';
import { listFund } from '../../stats/money/need-row.ts';
import { paperSources, type PaperSource } from '../../stats/money/paper-sources.ts';
import { isAimedAt } from '../../stats/money/registry.ts';
import { needBasis } from './need-basis.ts';

/** A challenge with all that its page of need and money says. */
export interface ChallengeNeed extends NeedList {
	readonly locale: Locale;
	readonly challenge: ApiChallenge;
	/** The lead indicator. */
	readonly lead: ApiIndicatorEntry;
	readonly series: ApiSeries;
	/** What a journalist can quote: the heavier quarter of the country, by answer. */
	readonly finding: NeedCount;
	/** The same when funds that have ended are left out. */
	readonly findingNow: NeedCount;
	/** Year of the populations. */
	readonly populationYear: number;
	/** How many municipalities have a known fund at all. */
	readonly rate: BaseRate;
	/** What the need level goes by, in words: "medelvärde 2020–2022", or a year. */
	readonly basis: string;
	/** Whether any fund can count as aimed at the challenge. */
	readonly hasTargets: boolean;
	/** The needs and the answers that a reader can choose among. */
	readonly needs: readonly NeedChoice[];
	readonly answers: readonly Answer[];
	/** Whose addresses a printed page gives under its tables. */
	readonly sources: readonly PaperSource[];
}

/** What the files of the API say, for one challenge. */
type Given = NeedListData & Pick<ChallengeNeed, 'challenge' | 'lead'>;

/** Puts together what the files of the API say of a challenge, its rows the heaviest need first. */
export function challengeNeedOf(given: Given, locale: Locale): ChallengeNeed {
	const { challenge, lead, series, municipalities, need, funds } = given;
	const basis = countBasis({ [challenge.id]: need[challenge.id] ?? {} }, municipalities, funds);
	const [finding, findingNow] = [false, true].map(
		(withoutEnded) => countNeed(basis, { within: null, withoutEnded }).rows[0],
	);
	const populationYear = municipalities[0]?.population.year;
	if (!finding || !findingNow || populationYear === undefined)
		throw new Error('there is nothing to count');
	const hasTargets = challenge.targets.length > 0;
	const list = needList(given, locale);
	const aimed = funds.filter((fund) => isAimedAt(fund, challenge.id));
	return {
		locale,
		challenge,
		lead,
		series,
		...list,
		sources: paperSources(
			list.rows,
			aimed.map((fund) => listFund(fund, challenge.id)),
		),
		finding,
		findingNow,
		populationYear,
		rate: baseRate(countBySize(municipalities, funds)),
		basis: needBasis(need[challenge.id] ?? {}, locale),
		hasTargets,
		needs: NEEDS.filter((need) => finding.unknown > 0 || need !== 'okand'),
		answers: ANSWERS.filter((answer) => hasTargets || answer !== 'riktad'),
	};
}
